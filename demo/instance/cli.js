/** n8n's command line, for a stopped or a running instance (what it publishes, a running one sees after a restart). */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { run } = require('./run');

const TIMEOUT_MS = 120_000;

/** Writes one JSON file per entry to a folder that lives as long as `use` runs. */
async function withJsonFolder(entries, use) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-import-'));
	try {
		for (const [index, entry] of entries.entries()) {
			fs.writeFileSync(
				path.join(folder, `${String(index).padStart(3, '0')}.json`),
				JSON.stringify(entry),
			);
		}
		return await use(folder);
	} finally {
		fs.rmSync(folder, { recursive: true, force: true });
	}
}

/** @param {{ node: string, n8n: string }} installation @param {object} env @param {string} logFile */
function createCli({ node, n8n }, env, logFile) {
	const n8nCommand = (...args) =>
		run(node, [n8n, ...args], {
			cwd: env.N8N_USER_FOLDER,
			env,
			logFile,
			timeoutMs: TIMEOUT_MS,
			what: `n8n ${args[0]}`,
		});

	return {
		run: n8nCommand,

		/** @param {{ id: string, name: string, type: string, data: object }[]} credentials plain data; n8n encrypts it */
		importCredentials: (credentials) =>
			withJsonFolder(credentials, (folder) =>
				n8nCommand('import:credentials', '--separate', `--input=${folder}`),
			),

		/** @param {object[]} workflows each with a stable `id`; the same id replaces and unpublishes what was there */
		importWorkflows: (workflows) =>
			withJsonFolder(workflows, (folder) =>
				n8nCommand('import:workflow', '--separate', `--input=${folder}`),
			),

		/** @param {string} id what production runs then use */
		publish: (id) => n8nCommand('publish:workflow', `--id=${id}`),
	};
}

module.exports = { createCli };
