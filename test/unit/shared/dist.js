const path = require('node:path');

/** A module of the shared core, as built: `shared('sync/plan')`. */
const shared = (file) =>
	require(path.join(__dirname, '..', '..', '..', 'dist', 'nodes', 'shared', file));

module.exports = { shared };
