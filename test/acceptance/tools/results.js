const fs = require('node:fs');
const path = require('node:path');

/** Git-ignored: what the last run of the suite found, for docs/generate.js. */
const FOLDER = path.join(__dirname, '..', '..', '..', '.cache', 'acceptance');

/** Counts the cases of each check of one vendor. */
function createResults(id) {
	const checks = {};
	return {
		add(check, outcome) {
			checks[check] ??= { passed: 0, failed: 0 };
			checks[check][outcome] += 1;
		},
		save() {
			fs.mkdirSync(FOLDER, { recursive: true });
			// A run of some checks only leaves the others' results as they were.
			const all = { ...readResults(id), ...checks };
			fs.writeFileSync(path.join(FOLDER, `${id}.json`), JSON.stringify(all, null, '\t'));
		},
	};
}

/** The last results of a vendor, `{ [check]: { passed, failed } }`; nothing before the first run. */
function readResults(id) {
	const file = path.join(FOLDER, `${id}.json`);
	return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

module.exports = { createResults, readResults };
