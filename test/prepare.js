/**
 * Makes a fresh clone ready for its tests: installs what is missing, builds what is older than its source.
 * Runs before `npm test`, so that one command is enough.
 */
const { execSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const SOURCES = [
	'nodes',
	'credentials',
	'workflows',
	'index.ts',
	'tsconfig.json',
	'gulpfile.js',
	'package.json',
];

/** Newest change below a file or folder, in epoch milliseconds; 0 if it does not exist. */
function newest(target) {
	if (!fs.existsSync(target)) return 0;
	const stat = fs.statSync(target);
	if (!stat.isDirectory()) return stat.mtimeMs;
	const inside = fs.readdirSync(target).map((name) => newest(path.join(target, name)));
	return Math.max(stat.mtimeMs, ...inside);
}

function run(what, command) {
	console.log(`${what} …`);
	const start = Date.now();
	execSync(command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
	console.log(`${what}: ${Math.round((Date.now() - start) / 1000)} s`);
}

const installed = path.join(root, 'node_modules', '.package-lock.json');
if (newest(installed) < newest(path.join(root, 'package-lock.json'))) {
	// No native module is used by the tests: install scripts would only cost minutes.
	run('Installing', 'npm ci --ignore-scripts --loglevel=error');
	const now = new Date();
	fs.utimesSync(installed, now, now);
}
const isComplete = fs.existsSync(path.join(root, 'dist', 'index.js'));
const built = isComplete ? newest(path.join(root, '.cache', 'built')) : 0;
if (SOURCES.some((source) => newest(path.join(root, source)) > built))
	run('Building', 'npm run --silent build');
