/** workflows/jobcan-to-crowdlog in a real n8n. */
const { withParameters, waitForExecution } = require('../../../demo/instance');
const { jobcanCredential } = require('../../../demo/lib/jobcan');
const { startCrowdLog } = require('../../simulators/crowdlog');
const { startJobcan } = require('../../simulators/jobcan');
const { calendar } = require('../../simulators/shared');
const { submit } = require('../support');

const FILE = 'jobcan-to-crowdlog/attendance-sync.json';
const ADDRESSES = { メールの送信元: 'n8n@example.com', メールの送信先: 'jinji@example.com' };
const WORDS = { in: 'work_start', out: 'work_end', start: 'rest_start', end: 'rest_end' };

/** The template's addresses, as its user fills them in. */
const addressed = (parameters) => {
	for (const field of parameters.assignments.assignments) {
		field.value = ADDRESSES[field.name] ?? field.value;
	}
	return parameters;
};

function tests(scene) {
	const yesterday = calendar.addDays(calendar.today(new Date()), -1);
	const punch = (employeeCode, kind, time) =>
		scene.scenario.jobcan.addPunch({ employeeCode, date: yesterday, kind: WORDS[kind], time });
	const link = async (start) => {
		scene.n8n.mail.clear();
		const { id } = scene.workflow(FILE);
		const execution = await submit(scene.n8n, id, { 開始日: start, 終了日: yesterday });
		return await waitForExecution(scene.n8n.client, execution, { status: ['success', 'error'] });
	};

	test('a day of punches becomes a file that CrowdLog imports; what cannot be paired is named', async () => {
		const { jobcan, crowdlog } = scene.scenario;
		punch('00001', 'in', '09:00');
		punch('00001', 'start', '12:00');
		punch('00001', 'end', '13:00');
		punch('00001', 'out', '18:00');
		punch('00002', 'in', '09:30');
		jobcan.settleSummaries();
		await link(yesterday);

		const mail = await scene.n8n.mail.waitForMail(({ subject }) => subject.includes('1日分'));
		expect(mail.text).toContain("'00002'");
		crowdlog.importAttendance(mail.attachments[0].content.toString('utf8'), { encoding: 'utf8' });
		expect(crowdlog.attendance('00001', yesterday)).toBeDefined();
		expect(crowdlog.attendance('00002', yesterday)).toBeUndefined();
	});

	test('more than 40 days are refused before anything is asked', async () => {
		const { jobcan } = scene.scenario;
		jobcan.resetCalls();
		const { status } = await link(calendar.addDays(yesterday, -40));
		expect(status).toBe('error');
		expect(jobcan.calls.total).toBe(0);
	});
}

async function open() {
	const jobcan = await startJobcan({ employees: 3 });
	const crowdlog = await startCrowdLog({
		members: ['00001', '00002', '00003'].map((code) => ({ code })),
		byteOrderMark: 'ignore',
	});
	const data = { baseUrl: crowdlog.url, accessToken: crowdlog.token, callsPerMinute: 0 };
	return {
		...{ jobcan, crowdlog },
		prepare: (workflow) => withParameters(workflow, '設定', addressed),
		credentials: [
			jobcanCredential(jobcan, { id: 'testJobcan', name: 'Jobcan' }),
			{
				...{ id: 'testCrowdLog', name: 'CrowdLog', type: 'crowdLogApi', data },
				nodes: ['n8n-nodes-kintai.crowdLog'],
			},
		],
		async close() {
			await jobcan.close();
			await crowdlog.close();
		},
	};
}

module.exports = { folder: 'jobcan-to-crowdlog', open, tests };
