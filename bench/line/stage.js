/** A whole n8n with the bot, its simulated vendors, and the bare webhook that it is compared with. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { createProgress } = require('../../demo/lib/progress');
const { preparePack, prepareTools } = require('../../demo/lib/prepare');

/**
 * @param {{ people: number, env: object, latencyMs?: number }} options `env`: settings of n8n
 * @returns {Promise<object>} `{ world, instance, client, url, bareUrl, version, close }`
 */
async function setStage({ people, env, latencyMs = 0 }) {
	const progress = createProgress();
	const installation = await prepareTools(progress);
	const { tarball } = await preparePack(progress);
	// Only now: these need what was just installed.
	const { createInstance, installTarball } = require('../../demo/instance');
	const { startMailCatcher } = require('../../demo/lib/mail');
	const { botWorkflows, openBot } = require('../../demo/lib/bot/publish');
	const { PUBLISHED, RECEPTION, webhookUrl } = require('../../demo/lib/bot/template');
	const { startBotWorld } = require('../../demo/lib/bot/world');
	const { BARE_PATH, bareWebhook, counter } = require('./workflows');

	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-bench-'));
	const world = await startBotWorld({ people, line: { rateLimits: false }, jobcan: { latencyMs } });
	const mail = await startMailCatcher();
	const instance = await createInstance({ installation, folder, env });
	await installTarball(tarball, folder);
	const smtp = {
		...{ id: 'benchMail', name: 'Mail', type: 'smtp' },
		nodes: ['n8n-nodes-base.emailSend'],
		data: mail.credential,
	};
	const credentials = [...world.credentials, smtp];
	const workflows = botWorkflows(credentials);
	const reception = workflows.find(({ id }) => id === RECEPTION);
	await instance.cli.importCredentials(credentials);
	await instance.cli.importWorkflows([...workflows, bareWebhook, counter]);
	await instance.start();
	const client = await instance.login();
	await openBot(client, { linked: world.linked, workflows: [...PUBLISHED, bareWebhook.id] });
	return {
		...{ world, instance, client },
		url: webhookUrl(instance, reception),
		bareUrl: `${instance.url}/webhook/${BARE_PATH}`,
		version: require(path.join(installation.folder, 'node_modules/n8n/package.json')).version,
		close: async () => {
			await instance.stop();
			await world.close();
			await mail.close();
			fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

module.exports = { setStage };
