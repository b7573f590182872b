/** One n8n with a data folder of its own for the tests of one file. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {
	createInstance,
	install,
	installTarball,
	lastExecution,
	nextExecution,
	submitForm,
} = require('../../demo/instance');
const { startMailCatcher } = require('../../demo/lib/mail');

const SMTP = {
	id: 'smtpTest',
	name: 'Mail of the tests',
	type: 'smtp',
	nodes: ['n8n-nodes-base.emailSend'],
};

/**
 * @param {{ before?: (instance: object) => Promise<void>, env?: object }} [options] `before`: what happens before n8n starts,
 *   e.g. imports; `env`: further settings of n8n
 * @returns {Promise<{ instance: object, client: object, mail: object, smtp: object, close: () => Promise<void> }>}
 */
async function startInstance({ before = async () => {}, env } = {}) {
	const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-instance-'));
	const mail = await startMailCatcher();
	const instance = await createInstance({ installation: await install(), folder, env });
	const smtp = { ...SMTP, data: mail.credential };
	const close = async () => {
		await instance.stop();
		await mail.close();
		if (process.env.KINTAI_KEEP) console.log(`Kept: ${folder}`);
		else fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	};
	try {
		await before({ instance, smtp, mail });
		await instance.start();
		return { instance, client: await instance.login(), mail, smtp, close };
	} catch (error) {
		await close();
		throw error;
	}
}

/** Installs the pack that the tests are about, before n8n starts. */
const installPack = (instance) => installTarball(process.env.KINTAI_TARBALL, instance.folder);

/** Sends a published workflow's form. @returns {Promise<string>} the id of the execution it started */
async function submit({ instance, client }, workflowId, answers) {
	const after = await lastExecution(client, workflowId);
	await submitForm(instance.url, await client.workflow(workflowId), answers);
	return await nextExecution(client, workflowId, { after });
}

module.exports = { startInstance, installPack, submit };
