/** Brings the bot into a stopped n8n, and makes a started one ready for it. */
const { withCredentials, withWebhookIds } = require('../../instance/workflows');
const { link } = require('./links');
const { templates } = require('./template');

/** The templates of the bot with their credentials chosen. */
const botWorkflows = (credentials) =>
	templates().map((one) => withWebhookIds(withCredentials(one, credentials)));

/** Whether n8n can publish it: what is started by hand alone, it cannot. */
const startsByItself = ({ nodes }) =>
	nodes.some(({ type }) => /trigger$/i.test(type) && !type.endsWith('.manualTrigger'));

/** The links of everybody are there, and the workflows with these ids are published. */
async function openBot(client, { linked, workflows }) {
	await link(client, linked);
	for (const id of workflows) await client.publish(id);
}

module.exports = { botWorkflows, openBot, startsByItself };
