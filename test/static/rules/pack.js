const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..', '..');
const manifest = require(path.join(ROOT, 'package.json'));

/** Files below a folder, relative to the root, that end so. */
function filesBelow(folder, ending) {
	return fs
		.readdirSync(path.join(ROOT, folder), { recursive: true })
		.map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
		.filter((file) => file.endsWith(ending))
		.sort();
}

/** An instance of what a built file of the manifest holds: the class is named after the file. */
function instanceOf(file) {
	const [name] = path.basename(file).split('.');
	return new (require(path.join(ROOT, file))[name])();
}

const nodesOfPack = () => manifest.n8n.nodes.map(instanceOf);
const credentialsOfPack = () => manifest.n8n.credentials.map(instanceOf);

module.exports = { credentialsOfPack, filesBelow, manifest, nodesOfPack, ROOT };
