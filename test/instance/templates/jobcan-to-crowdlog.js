/** workflows/jobcan-to-crowdlog in a real n8n. */
const { submitForm, withParameters, waitForExecution } = require('../../../demo/instance');
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

	/** What the page shows after the form was sent. */
	const shown = async (start) => {
		const { client, instance } = scene.n8n;
		const workflow = await client.workflow(scene.workflow(FILE).id);
		const answer = await submitForm(instance.url, workflow, { 開始日: start, 終了日: yesterday });
		return answer.formSubmittedText;
	};

	test('the form says what becomes of it: taken, a wrong period, another run since when', async () => {
		const { jobcan } = scene.scenario;
		expect(await shown(calendar.addDays(yesterday, -40))).toContain('40日以内');
		jobcan.faults.next({ match: { path: '/attendance/v1/adits' }, do: 'latency', ms: 4_000 });
		scene.n8n.mail.clear();
		expect(await shown(yesterday)).toContain('受け付けました');
		expect(await shown(yesterday)).toMatch(/実行中です（\d+年\d+月\d+日 \d+:\d\dに開始）/);
		const ended = async () =>
			await scene.n8n.mail.waitForMail(({ subject }) => subject.includes('1日分'));
		await ended();
		scene.n8n.mail.clear();
		expect(await shown(yesterday)).toContain('受け付けました');
		await ended();
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
