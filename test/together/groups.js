/**
 * n8n's engine is two thousand modules, and jest loads them anew for every test file: seconds each. So `npm test` runs the
 * files below test/engine in a few groups that load it once. A file named on the command line runs alone, as ever.
 */
const fs = require('node:fs');
const path = require('node:path');

const ENGINE = path.join(__dirname, '..', 'engine');
const OWN_GROUP = ['king-of-time', 'jobcan', 'kaonavi'];

/** The group of a test file (a path below test/engine), undefined if it has to be alone. */
function groupOf(file) {
	const source = fs.readFileSync(path.join(ENGINE, file), 'utf8');
	// n8n reads its environment when it is loaded: who sets it needs an n8n of its own.
	if (/^process\.env\.\w+ = /m.test(source)) return undefined;
	const [part, ...rest] = file.split(path.sep);
	const isTemplate = part === 'templates';
	// A mock counts for a whole group.
	if (!/^jest\.mock\(.*quick-sleep/m.test(source)) {
		return isTemplate ? 'templates-real-sleep' : 'vendors-real-sleep';
	}
	if (isTemplate) return rest[0] === 'line-jobcan' ? 'templates-line-jobcan' : 'templates';
	return OWN_GROUP.includes(part) ? part : 'vendors';
}

const files = fs
	.readdirSync(ENGINE, { recursive: true })
	.filter((file) => file.endsWith('.test.js'))
	.sort();

/** What jest is to run of the engine's tests: the groups, and the files that are alone. */
function wholeSuite() {
	const names = new Set(files.map(groupOf));
	names.delete(undefined);
	const groups = [...names].map((name) => path.join(__dirname, `${name}.test.js`));
	for (const group of groups) {
		if (!fs.existsSync(group)) throw new Error(`${group} is missing: its tests would not run`);
	}
	const alone = files.filter((file) => groupOf(file) === undefined);
	return [...groups, ...alone.map((file) => path.join(ENGINE, file))];
}

module.exports = { ENGINE, files, groupOf, wholeSuite };
