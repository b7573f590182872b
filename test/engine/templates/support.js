/** The shipped templates in n8n's engine, as a user has them after choosing credentials; every mail is caught. */
const fs = require('node:fs');
const path = require('node:path');
const { createEngine } = require('../../support/engine');
const { createDataTables } = require('../../support/data-tables');
const { credentialFor } = require('../../support/king-of-time');
const { startSmtp } = require('../../support/smtp');

const root = path.join(__dirname, '../../..');

const jobcan = { jobcanApi: { id: 'jobcan', name: 'Jobcan' } };
const kaonavi = { kaonaviApi: { id: 'kaonavi', name: 'kaonavi' } };
const line = { lineMessagingApi: { id: 'line', name: 'LINE' } };
const CREDENTIALS = {
	'n8n-nodes-kintai.kingOfTime': { kingOfTimeApi: { id: 'kot', name: 'KING OF TIME' } },
	'n8n-nodes-kintai.jobcan': jobcan,
	'n8n-nodes-kintai.jobcanTrigger': jobcan,
	'n8n-nodes-kintai.line': line,
	'n8n-nodes-kintai.lineTrigger': line,
	'n8n-nodes-kintai.crowdLog': { crowdLogApi: { id: 'crowdlog', name: 'CrowdLog' } },
	'n8n-nodes-kintai.kaonavi': kaonavi,
	'n8n-nodes-kintai.officeStation': {
		officeStationApi: { id: 'office', name: 'Office Station' },
	},
	'n8n-nodes-base.emailSend': { smtp: { id: 'mail', name: 'Mail' } },
};

const readTemplate = (file) =>
	JSON.parse(fs.readFileSync(path.join(root, 'workflows', file), 'utf8'));

/** A template with its credentials chosen and, by node name, fields of a Set node changed as its user would. */
function template(file, changes = {}) {
	const json = readTemplate(file);
	for (const node of json.nodes) {
		node.credentials = CREDENTIALS[node.type];
		for (const [field, value] of Object.entries(changes[node.name] ?? {})) {
			node.parameters.assignments.assignments.find(({ name }) => name === field).value = value;
		}
	}
	return json;
}

/** What a user with the vendor's specification does in the editor: the nodes that read over the API are switched off at first. */
function switchOnApi({ nodes }) {
	for (const node of nodes) if (/APIで取得$/.test(node.name)) delete node.disabled;
}

/** What the form gives: the answers, and the file under a key made of the field's label, as n8n makes it. */
function upload(label, { name, content }, answers = {}) {
	return {
		json: { [label]: { filename: name, size: content.length }, ...answers, formMode: 'production' },
		binary: {
			[label.replace(/\W/g, '_')]: {
				data: content.toString('base64'),
				fileName: name,
				fileExtension: name.split('.').pop(),
				mimeType: 'application/octet-stream',
			},
		},
	};
}

/** An engine with the built pack and a mail server; `use(sim)` points the credential at a simulator. */
async function startTemplates() {
	const smtp = await startSmtp();
	const dataTables = createDataTables();
	const credentials = { mail: { type: 'smtp', data: smtp.credential } };
	const workflows = {};
	const engine = await createEngine({ packs: [root], credentials, workflows, dataTables });
	let last;
	return {
		...engine,
		run: async (...given) => (last = await engine.run(...given)),
		dataTables,
		smtp,
		mails: smtp.mails,
		/** The only mail since the last look; more or fewer is a failed test. */
		theMail: () => {
			const caught = smtp.mails.splice(0);
			if (caught.length === 1) return caught[0];
			const subjects = caught.map(({ subject }) => subject);
			const ended = { status: last?.status, error: last?.error?.message };
			throw new Error(`Not one mail: ${JSON.stringify({ subjects, ...ended })}`);
		},
		takeMails: () => smtp.mails.splice(0),
		useCredential: (id, type, data) => (credentials[id] = { type, data }),
		/** A published sub-workflow, or `undefined` in place of one that is not. */
		useWorkflow: (id, json) => (workflows[id] = json),
		use: (sim, extra) =>
			(credentials.kot = { type: 'kingOfTimeApi', data: credentialFor(sim, extra) }),
		close: async () => {
			engine.close();
			await smtp.close();
		},
	};
}

module.exports = { readTemplate, root, startTemplates, switchOnApi, template, upload };
