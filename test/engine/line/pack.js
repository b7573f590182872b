const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const root = path.join(__dirname, '..', '..', '..');

/** A folder that n8n loads as a pack: the LINE nodes alone, out of this build. */
function linePack() {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-line-'));
	fs.symlinkSync(path.join(root, 'dist'), path.join(folder, 'dist'));
	const n8n = {
		n8nNodesApiVersion: 1,
		credentials: ['dist/credentials/LineMessagingApi.credentials.js'],
		nodes: ['dist/nodes/Line/Line.node.js', 'dist/nodes/Line/LineTrigger.node.js'],
	};
	const manifest = { name: 'n8n-nodes-kintai', version: '0.0.0', n8n };
	fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
	return { folder, remove: () => fs.rmSync(folder, { recursive: true, force: true }) };
}

/** A module of the built node. */
const lineDist = (file) => require(path.join(root, 'dist/nodes/Line', file));

module.exports = { lineDist, linePack };
