const path = require('node:path');

const FOLDER = path.join(__dirname, '..', '..', '..', 'dist', 'nodes', 'OfficeStation');

/** A module of the Office Station node, as built: `station('cells/date')`. */
const station = (file) => require(path.join(FOLDER, file));

/** Rows of a file with Header Row off, as Extract From File gives them. */
const rowsOf = (...rows) => rows.map((row) => ({ row }));

/** Codes of problems or notes. */
const codesOf = (list) => list.map(({ reason, code }) => code ?? reason.code);

module.exports = { codesOf, rowsOf, station };
