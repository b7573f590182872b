const path = require('node:path');

/** A module of the LINE node, as built: `line('rates')`. */
const line = (file) =>
	require(path.join(__dirname, '..', '..', '..', 'dist', 'nodes', 'Line', file));

module.exports = { line };
