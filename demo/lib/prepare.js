/**
 * What the demo and the instance tests need before they can start, made only when it is missing.
 * Node's own modules only: this runs before anything is installed.
 */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { install } = require('../instance/install');
const { packTarball } = require('../instance/pack');
const { DATA, ROOT } = require('../instance/paths');
const { run } = require('../instance/run');

const PACK_FOLDER = path.join(DATA, 'pack');
const LOG_FILE = path.join(DATA, 'prepare.log');
const NPM_CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What the tarball is made of. */
const SOURCES = [
	...['nodes', 'credentials', 'icons', 'workflows', 'index.ts', 'package.json', 'tsconfig.json'],
	...['gulpfile.js', 'README.md', 'CHANGELOG.md', 'LICENSE'],
];

function filesBelow(file) {
	if (!fs.existsSync(file)) return [];
	if (!fs.statSync(file).isDirectory()) return [file];
	return fs
		.readdirSync(file)
		.sort()
		.flatMap((name) => filesBelow(path.join(file, name)));
}

function sourceHash() {
	const hash = crypto.createHash('sha256');
	for (const file of SOURCES.flatMap((name) => filesBelow(path.join(ROOT, name)))) {
		hash.update(path.relative(ROOT, file)).update(fs.readFileSync(file));
	}
	return hash.digest('hex');
}

/** npm writes this file last, so an interrupted installation does not count. */
const isInstalled = (folder) => fs.existsSync(path.join(folder, 'node_modules/.package-lock.json'));

/** Installs the demo's own libraries and n8n. @returns the installation, as `install()` gives it */
async function prepareTools(progress) {
	const folder = path.join(ROOT, 'demo');
	if (!isInstalled(folder)) {
		const title = 'Installing the libraries of the demo (once)';
		await progress.step(title, () =>
			run('npm', NPM_CI, { cwd: folder, logFile: LOG_FILE, what: title }),
		);
	}
	return await install({ progress });
}

/**
 * Builds and packs n8n-nodes-kintai unless the last tarball was made of the same sources.
 * @returns {Promise<{ tarball: string, hash: string }>} `hash` changes with the sources
 */
async function preparePack(progress) {
	const stamp = path.join(PACK_FOLDER, 'sources');
	const hash = sourceHash();
	const tarball = filesBelow(PACK_FOLDER).find((file) => file.endsWith('.tgz'));
	if (tarball && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hash)
		return { tarball, hash };

	await progress.step(
		'Building n8n-nodes-kintai (the first time installs its tools: about a minute)',
		() =>
			run(process.execPath, ['test/prepare.js'], {
				cwd: ROOT,
				logFile: LOG_FILE,
				what: 'Building n8n-nodes-kintai',
			}),
	);
	const packed = await progress.step('Packing it', () => packTarball(ROOT, PACK_FOLDER));
	fs.writeFileSync(stamp, hash);
	return { tarball: packed, hash };
}

module.exports = { prepareTools, preparePack };
