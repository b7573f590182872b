const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');
const NODES = ['Jobcan.node', 'JobcanTrigger.node'].map((name) => `dist/nodes/Jobcan/${name}.js`);
const CREDENTIALS = ['dist/credentials/JobcanApi.credentials.js'];

/** A folder with a package.json that lists the built node: the pack itself, as soon as it is registered there. */
function jobcanPack() {
	const { n8n, name } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
	if (NODES.every((file) => n8n.nodes.includes(file))) return root;
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'jobcan-pack-'));
	fs.symlinkSync(path.join(root, 'dist'), path.join(folder, 'dist'));
	const content = { name, version: '0.0.0', n8n: { nodes: NODES, credentials: CREDENTIALS } };
	fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(content));
	return folder;
}

module.exports = { jobcanPack };
