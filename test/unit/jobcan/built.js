const path = require('node:path');

const DIST = path.join(__dirname, '..', '..', '..', 'dist');

/** A module of the node, as built: `jobcan('client')`. */
const jobcan = (file) => require(path.join(DIST, 'nodes', 'Jobcan', file));

module.exports = { DIST, jobcan };
