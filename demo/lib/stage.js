/** The stage of every scenario: mail catcher, and a real n8n with the pack, the credentials and the templates. */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const {
	createInstance,
	installTarball,
	toPublish,
	withCredentials,
	withWebhookIds,
} = require('../instance');
const { DATA } = require('../instance/paths');

const N8N_PORT = 5678;

const hashOf = (value) => crypto.createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Brings pack, credentials and workflows into the data folder, unless the same ones are there from the last time.
 * Credentials' contents are not compared: they are written again after each start.
 */
async function fill({ instance, progress, pack, credentials, workflows }) {
	const stamp = path.join(instance.folder, 'filled');
	const wanted = hashOf([pack.hash, credentials.map(({ data, ...rest }) => rest), workflows]);
	if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
	await progress.step('Installing the pack as n8n would', () =>
		installTarball(pack.tarball, instance.folder),
	);
	await progress.step('Importing credentials', () => instance.cli.importCredentials(credentials));
	await progress.step('Importing templates', () => instance.cli.importWorkflows(workflows));
	fs.writeFileSync(stamp, wanted);
}

/** Publishes what is not published as it is. */
async function publishAll(client, workflows) {
	for (const { id } of toPublish(workflows)) {
		const { versionId, activeVersionId } = await client.workflow(id);
		if (versionId !== activeVersionId) await client.publish(id);
	}
}

/**
 * @param {object} given `name` of the scenario, `progress`, `installation`, `pack`, `fresh`; from the scenario: `credentials`
 *   (with data), `workflows` (template JSON) and `env` (settings of n8n)
 * @returns {Promise<{ instance: object, client: object }>} n8n is up and everything is published
 */
async function setStage(given) {
	const { name, progress, installation, pack, fresh, credentials, workflows, env } = given;
	// A scenario's triggers must not poll another one's vendors.
	const folder = path.join(DATA, `n8n-${name}`);
	if (fresh) fs.rmSync(folder, { recursive: true, force: true });
	const instance = await createInstance({ installation, folder, port: N8N_PORT, env });
	const ready = workflows.map((workflow) => withWebhookIds(withCredentials(workflow, credentials)));
	await fill({ instance, progress, pack, credentials, workflows: ready });
	await progress.step('Starting n8n', () => instance.start());
	const client = await instance.login();
	await progress.step('Publishing the templates', async () => {
		for (const credential of credentials) await client.updateCredential(credential);
		await publishAll(client, ready);
	});
	return { instance, client };
}

module.exports = { setStage };
