/** 40 days of punches of a company from Jobcan into CrowdLog. */
const path = require('node:path');
const { readTemplate, withParameters } = require('../../instance');
const { ROOT } = require('../../instance/paths');
const { jobcanCredential } = require('../../lib/jobcan');
const { openCompany } = require('./company');
const { play } = require('./play');

const FILES = ['shared/error-mail.json', 'jobcan-to-crowdlog/attendance-sync.json'];
/** What a user enters in 設定. */
const SETTINGS = {
	メールの送信元: 'n8n@example.com',
	メールの送信先: 'jinji@example.com',
	連携方法: 'API',
	メンバーのパス: '/members',
	書き込みのパス: '/attendances/{employeeCode}/{date}',
	読み取りのパス: '/attendances?from={startDate}&to={endDate}',
};

function withSettings(parameters) {
	for (const field of parameters.assignments.assignments) {
		field.value = SETTINGS[field.name] ?? field.value;
	}
	return parameters;
}

function templates() {
	const [errorMail, link] = FILES.map((file) => readTemplate(path.join(ROOT, 'workflows', file)));
	return [errorMail, withParameters(link, '設定', withSettings)];
}

const crowdlogCredential = ({ url, token }) => ({
	...{ id: 'demoCrowdLog', name: 'CrowdLog of the demo', type: 'crowdLogApi' },
	nodes: ['n8n-nodes-kintai.crowdLog'],
	data: { baseUrl: url, accessToken: token, callsPerMinute: 0 },
});

/** @returns the scenario as lib/show.js takes it */
async function open({ options, progress, mail }) {
	const company = await openCompany({ employees: options.employees });
	const { jobcan, crowdlog, dates } = company;
	progress.note(
		`${options.employees} people, ${dates.length} days; simulated: ジョブカン at ${jobcan.url}, クラウドログ at ${crowdlog.url}`,
	);
	const workflows = templates();
	return {
		credentials: [
			jobcanCredential(jobcan, { id: 'demoJobcan', name: 'Jobcan of the demo' }),
			crowdlogCredential(crowdlog),
		],
		workflows,
		play: ({ instance, client }) =>
			play({ ...{ instance, client, progress, mail, company }, workflow: workflows.at(-1) }),
		close: () => company.close(),
	};
}

module.exports = { open };
