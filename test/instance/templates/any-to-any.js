/** workflows/any-to-any in a real n8n: each link once as it should be, with one record that is refused by name, and once more. */
const { outputOf, waitForExecution, withParameters } = require('../../../demo/instance');
const { jobcanCredential } = require('../../../demo/lib/jobcan');
const { kingOfTimeCredential } = require('../../../demo/lib/king-of-time');
const { startCrowdLog } = require('../../simulators/crowdlog');
const { startJobcan } = require('../../simulators/jobcan');
const { startKaonavi } = require('../../simulators/kaonavi');
const { startKingOfTime } = require('../../simulators/king-of-time');
const { calendar } = require('../../simulators/shared');

const FOLDER = 'any-to-any';
const BY_HAND = '手動で実行';
/** As the user fills them in. */
const SETTINGS = {
	...{ メールの送信元: 'n8n@example.com', メールの送信先: 'jinji@example.com', 試し実行: false },
	...{ 新しい人の所属コード: '1000', 新しい人の雇用区分コード: '1' },
};
const CODES = ['00001', '00002', '00003'];
const DAY = { start: '09:00', end: '18:00' };

const filledIn = (parameters) => {
	for (const field of parameters.assignments.assignments) {
		field.value = SETTINGS[field.name] ?? field.value;
	}
	return parameters;
};

function tests(scene) {
	const today = calendar.today(new Date());
	const [yesterday, tomorrow] = [-1, 1].map((days) => calendar.addDays(today, days));
	const run = async (name, status = ['success']) => {
		scene.n8n.mail.clear();
		const { client } = scene.n8n;
		const { id } = scene.workflow(`${FOLDER}/${name}.json`);
		return await waitForExecution(client, await client.runWorkflow(id, BY_HAND), { status });
	};
	const mailed = async (words) =>
		await scene.n8n.mail.waitForMail(({ subject }) => subject.includes(words));

	test('Jobcan → KING OF TIME: shifts are schedules, two on one day are named, and a second run writes nothing', async () => {
		const { jobcan, kot } = scene.scenario;
		jobcan.setShift('00001', tomorrow, DAY);
		jobcan.setShift('00002', tomorrow, [
			{ start: '09:00', end: '12:00' },
			{ start: '14:00', end: '18:00' },
		]);
		await run('jobcan-shifts');
		const { text } = await mailed('新規1件・更新0件・削除0件・エラー2件');

		expect(text).toContain(`対象：00002 ${tomorrow}`);
		expect(kot.schedule('00001', tomorrow)).toMatchObject({
			clockInSchedule: expect.stringContaining('T09:00'),
		});
		kot.resetCalls();
		await run('jobcan-shifts');
		expect((await mailed('エラー2件')).text).toContain('変更なし：1件');
		expect(kot.calls.writes).toBe(0);
	});

	test('KING OF TIME → CrowdLog: punches are a file that CrowdLog takes; a day without its end is named', async () => {
		const { kot, crowdlog } = scene.scenario;
		const punch = (employeeCode, code, time) =>
			kot.addTimeRecord({ employeeCode, date: yesterday, code, time });
		punch('00001', 1, '09:00');
		punch('00001', 2, '18:00');
		punch('00002', 1, '09:00');
		await run('king-of-time-attendance');
		const mail = await mailed('1日分・入れなかった日1件');

		expect(mail.text).toContain(`対象：00002 ${yesterday}`);
		const [file] = mail.attachments;
		crowdlog.importAttendance(file.content.toString('utf8'), { encoding: 'utf8' });
		expect(crowdlog.attendance('00001', yesterday)).toMatchObject(DAY);
		expect(crowdlog.attendance('00002', yesterday)).toBeUndefined();
	});

	test('kaonavi → KING OF TIME: new people are registered, one without gender is named, and a second run writes nothing', async () => {
		const { kot } = scene.scenario;
		await run('kaonavi-members');
		const { text } = await mailed('新規1人・更新0人・エラー1件');

		expect(text).toContain('対象：00102');
		expect(kot.employeeByCode('00101')).toMatchObject({ lastName: '髙橋', firstName: '凛' });
		kot.resetCalls();
		await run('kaonavi-members');
		expect((await mailed('エラー1件')).text).toContain('変更なし：4人');
		expect(kot.calls.writes).toBe(0);
	});

	test('a vendor that refuses the key stops the run, and nothing is asked of the other one', async () => {
		const { kaonavi, kot } = scene.scenario;
		kot.resetCalls();
		kaonavi.faults.next({ match: { path: /members/ }, do: '403', times: Infinity });
		const stopped = await run('kaonavi-members', ['error']);
		kaonavi.faults.clear();

		expect(outputOf(stopped, 'KING OF TIMEに連携')).toEqual([]);
		expect(kot.calls.total).toBe(0);
		expect(scene.n8n.mail.mails).toEqual([]);
	});
}

async function open() {
	const people = CODES.map((code, index) => ({
		...{ code, lastName: '青木', firstName: '花', gender: 'female', hiredDate: '2020-04-01' },
		...{ id: index + 1, divisionCode: '1000', typeCode: '1' },
	}));
	const members = [
		...CODES.map((code) => ({ code, name: '青木 花', entered_date: '2020-04-01' })),
		{ code: '00101', name: '髙橋　凛', gender: '女性', entered_date: '2026-11-01' },
		{ code: '00102', name: '森 晴', gender: null, entered_date: '2026-11-01' },
	];
	const jobcan = await startJobcan({ employees: people });
	const kaonavi = await startKaonavi({ employees: members });
	const kot = await startKingOfTime({ employees: people, closedWindows: [] });
	const crowdlog = await startCrowdLog({
		...{ members: CODES.map((code) => ({ code })), byteOrderMark: 'ignore' },
	});
	return {
		...{ jobcan, kaonavi, kot, crowdlog },
		prepare: (workflow) => withParameters(workflow, '設定', filledIn),
		// None for CrowdLog: a file needs none.
		credentials: [
			jobcanCredential(jobcan, { id: 'testJobcan', name: 'Jobcan' }),
			kingOfTimeCredential(kot, { id: 'testKot', name: 'KING OF TIME', closedWindows: [] }),
			{
				...{ id: 'testKaonavi', name: 'kaonavi', type: 'kaonaviApi', data: kaonavi.credential },
				nodes: ['n8n-nodes-kintai.kaonavi'],
			},
		],
		async close() {
			for (const sim of [jobcan, kaonavi, kot, crowdlog]) await sim.close();
		},
	};
}

module.exports = { folder: FOLDER, open, tests };
