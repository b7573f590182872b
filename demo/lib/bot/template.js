/** What demo, bench and tests know of the templates in workflows/line-jobcan: files, addresses, tables, settings. */
const fs = require('node:fs');
const path = require('node:path');
const { readTemplate, withParameters } = require('../../instance/workflows');
const { ROOT } = require('../../instance/paths');

const FOLDER = path.join(ROOT, 'workflows/line-jobcan');
const ERROR_MAIL = path.join(ROOT, 'workflows/shared/error-mail.json');
/** Takes LINE's deliveries, and calls the bot. */
const RECEPTION = 'kintai-line-reception';
const BOT = 'kintai-line-bot';
/** What the bot needs published, in this order. */
const PUBLISHED = ['kintai-error-mail', 'kintai-line-inquiries', BOT, RECEPTION];
const LINE_TRIGGER = 'n8n-nodes-kintai.lineTrigger';

const LINKS = {
	name: 'line_jobcan_links',
	columns: ['lineUserId', 'employeeCode', 'jobcanId', 'linkedAt'].map((name) => ({
		name,
		type: 'string',
	})),
};

/** Every template of the folder, and the error workflow that they name. */
const templates = () => [
	readTemplate(ERROR_MAIL),
	...fs
		.readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => readTemplate(path.join(FOLDER, name))),
];

/** Where n8n takes LINE's deliveries. `reception`: the workflow with the trigger. */
function webhookUrl({ url }, reception) {
	const { webhookId } = reception.nodes.find(({ type }) => type === LINE_TRIGGER);
	return `${url}/webhook/${webhookId}/webhook`;
}

/** Values of the node 設定 by name. */
const withSettings = (workflow, values) =>
	withParameters(workflow, '設定', ({ assignments, ...rest }) => ({
		...rest,
		assignments: {
			assignments: assignments.assignments.map((one) =>
				one.name in values ? { ...one, value: values[one.name] } : one,
			),
		},
	}));

module.exports = { BOT, LINKS, PUBLISHED, RECEPTION, templates, webhookUrl, withSettings };
