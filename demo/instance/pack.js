/** Packs a node package and installs the tarball the way n8n's own installer does. */
const fs = require('node:fs');
const path = require('node:path');
const { run } = require('./run');

/** n8n removes these from a community package's package.json before it installs what is left. */
const STRIPPED = ['devDependencies', 'peerDependencies', 'optionalDependencies'];
const NPM_INSTALL = [
	'install',
	'--ignore-scripts',
	'--install-strategy=shallow',
	'--package-lock=false',
	'--no-audit',
	'--no-fund',
];

/**
 * `npm pack`: what a user would get from the registry.
 * @returns {Promise<string>} the tarball's path
 */
async function packTarball(packageFolder, into) {
	fs.mkdirSync(into, { recursive: true });
	for (const old of fs.readdirSync(into).filter((name) => name.endsWith('.tgz')))
		fs.rmSync(path.join(into, old));
	await run('npm', ['pack', '--ignore-scripts', '--pack-destination', into], {
		cwd: packageFolder,
		what: 'Packing',
	});
	return path.join(
		into,
		fs.readdirSync(into).find((name) => name.endsWith('.tgz')),
	);
}

/**
 * Unpacks a tarball to `<userFolder>/.n8n/nodes/node_modules/<name>`. n8n names its nodes `<name>.<node>` only from there.
 * @returns {Promise<{ name: string, version: string, folder: string }>}
 */
async function installTarball(tarball, userFolder) {
	const modules = path.join(userFolder, '.n8n/nodes/node_modules');
	fs.mkdirSync(modules, { recursive: true });
	const unpacked = fs.mkdtempSync(path.join(modules, '.unpack-'));
	await run('tar', ['xzf', tarball, '--strip-components=1', '-C', unpacked], { what: 'Unpacking' });

	const file = path.join(unpacked, 'package.json');
	const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
	for (const key of STRIPPED) delete manifest[key];
	fs.writeFileSync(file, JSON.stringify(manifest, null, 2));
	if (Object.keys(manifest.dependencies ?? {}).length > 0) {
		await run('npm', NPM_INSTALL, {
			cwd: unpacked,
			what: `Installing what ${manifest.name} depends on`,
		});
	}
	const folder = path.join(modules, manifest.name);
	fs.rmSync(folder, { recursive: true, force: true });
	fs.mkdirSync(path.dirname(folder), { recursive: true }); // a scoped name has a folder of its own
	fs.renameSync(unpacked, folder);
	return { name: manifest.name, version: manifest.version, folder };
}

module.exports = { packTarball, installTarball };
