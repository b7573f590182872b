/** RESULTS.md, out of the results that each measurement left: the sync, the calls, the bot under load. */
const fs = require('node:fs');
const path = require('node:path');
const prettier = require('prettier');
const { callsReport } = require('./calls/report');
const { lineReport } = require('./line/report');
const { report } = require('./report');

const PARTS = [
	['results.json', report],
	['calls/results.json', callsReport],
	['line/results.json', lineReport],
];

/** Writes a file of this folder as the repository formats it; answers the text. */
async function write(name, text, { keep = false } = {}) {
	const filepath = path.join(__dirname, name);
	const config = await prettier.resolveConfig(filepath);
	const formatted = await prettier.format(text, { ...config, filepath });
	if (!keep) fs.writeFileSync(filepath, formatted);
	return formatted;
}

/** Every part whose results are there. */
async function writeReport() {
	const parts = PARTS.map(([name, of]) => [path.join(__dirname, name), of])
		.filter(([file]) => fs.existsSync(file))
		.map(([file, of]) => of(JSON.parse(fs.readFileSync(file, 'utf8'))));
	return await write('RESULTS.md', parts.join('\n'));
}

module.exports = { write, writeReport };
