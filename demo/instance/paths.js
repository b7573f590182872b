/** Where the parts of a whole n8n lie. */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
/** What the demo makes: never committed, safe to delete. */
const DATA = path.join(ROOT, 'demo/.data');
const LOCK_FILE = path.join(__dirname, 'package-lock.json');

/** Changes when any package of the instance changes; names the cache folder and marks a finished install. */
const lockHash = () =>
	crypto.createHash('sha256').update(fs.readFileSync(LOCK_FILE)).digest('hex').slice(0, 12);

/**
 * The folder that holds n8n's node_modules: one below demo/.data, or one below KINTAI_N8N_CACHE that other checkouts
 * with the same lock file share. The dot keeps linters, builds and test runners, which walk the project, out of 3 GB.
 */
function installFolder(cache = process.env.KINTAI_N8N_CACHE) {
	return cache ? path.join(path.resolve(cache), `n8n-${lockHash()}`) : path.join(DATA, 'install');
}

module.exports = { DATA, ROOT, installFolder, lockHash };
