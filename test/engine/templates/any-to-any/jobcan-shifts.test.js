/** Jobcan's shifts as KING OF TIME's schedules, with no node between the two that changes a record. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));

const { startJobcan } = require('../../../simulators/jobcan');
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { setClock } = require('../../../support/clock');
const { credentialFor } = require('../../jobcan/company');
const { between, defaultsOf, world } = require('./world');

const FILE = 'any-to-any/jobcan-shifts.json';
const D = '2026-11-24';
const NEXT = '2026-11-25';
const DAY = { start: '09:00', end: '18:00' };
const NIGHT = { start: '22:00', end: '07:00' };

const two = world({
	file: FILE,
	start: '毎日2:00',
	now: '2026-11-20T02:00:00+09:00',
	settings: { 試し実行: false },
	async open(n8n, employees = 3) {
		const jobcan = await startJobcan({ employees });
		const kot = await startKingOfTime({ employees });
		n8n.useCredential('jobcan', 'jobcanApi', credentialFor(jobcan));
		n8n.use(kot);
		return { jobcan, kot };
	},
});
const times = (code, date = D) => {
	const { clockInSchedule, clockOutSchedule } = two.kot.schedule(code, date) ?? {};
	return clockInSchedule && `${clockInSchedule.slice(8, 16)} ${clockOutSchedule.slice(8, 16)}`;
};
/** Jobcan refuses everything about one person. */
const refuse = (code, answer) => {
	const { id } = two.jobcan.employeeByCode(code);
	two.jobcan.faults.next({ match: { path: new RegExp(`/${id}\\b`) }, do: answer, times: 9 });
};

test('nothing stands between the two vendors', () => {
	expect(between(FILE, 'ジョブカンのシフト', 'KING OF TIMEに連携')).toEqual([]);
	// The search bites: this is what stands between two other nodes.
	expect(between(FILE, '設定', 'ジョブカンのシフト')).toEqual(['期間', 'ジョブカンのスタッフ']);
});

test('shifts arrive on their working day, night shifts too; a second run writes nothing', async () => {
	two.jobcan.setShift('00001', D, DAY);
	two.jobcan.setShift('00002', D, NIGHT);
	two.jobcan.setShift('00002', '2026-12-21', NIGHT);
	two.kot.setSchedule('00001', D, { start: '10:00', end: '19:00' });
	const { subject, text } = await two.mailOf();

	expect([times('00001'), times('00002'), times('00003')]).toEqual([
		'24T09:00 24T18:00',
		'24T22:00 25T07:00',
		undefined,
	]);
	expect(times('00002', '2026-12-21')).toBeUndefined();
	expect(subject).toBe('シフト連携（ジョブカン）：新規1件・更新1件・削除0件・エラー0件');
	expect(text).toContain('対象期間：2026-11-20 〜 2026-12-20');

	two.kot.resetCalls();
	expect((await two.mailOf()).text).toContain('変更なし：2件');
	expect(two.kot.calls.writes).toBe(0);
});

test('who cannot be carried is named with the way out in the one mail; the others go on', async () => {
	two.jobcan.setShift('00001', D, DAY);
	two.jobcan.setShift('00002', D, [
		{ start: '09:00', end: '12:00' },
		{ start: '14:00', end: '18:00' },
	]);
	two.jobcan.setShift('00003', D, DAY);
	two.kot.addTimeRecord({ employeeCode: '00003', date: D, time: '08:55', code: 1 });
	const { subject, text } = await two.mailOf();

	expect(subject).toMatch(/^【要確認】.*新規1件・更新0件・削除0件・エラー2件$/);
	expect(text).toMatch(
		/■ 連携できなかったシフト\n・[^\n]+\n　対応：[^\n]+\n　対象：00002 2026-11-24\n/,
	);
	expect(text).toMatch(/■ 対象外[^]*打刻[^]*00003 2026-11-24/);
	expect([times('00001') !== undefined, times('00002'), times('00003')]).toEqual([
		...[true, undefined, undefined],
	]);
});

test('a code that only looks alike, and one that KING OF TIME does not know, are named and never joined', async () => {
	await two.jobcan.close();
	const person = (id, code) => ({ id, code, lastName: '森', firstName: '晴' });
	two.jobcan = two.vendors.jobcan = await startJobcan({
		employees: [person(1, '1'), person(2, 'X-9'), person(3, '00003')],
	});
	two.n8n.useCredential('jobcan', 'jobcanApi', credentialFor(two.jobcan));
	for (const code of ['1', 'X-9', '00003']) two.jobcan.setShift(code, D, DAY);
	const { subject, text } = await two.mailOf();

	expect(subject).toContain('新規1件・更新0件・削除0件・エラー2件');
	expect(text).toContain(`対象：1 ${D}`);
	expect(text).toContain(`対象：X-9 ${D}`);
	expect([times('00001'), times('00003')]).toEqual([undefined, '24T09:00 24T18:00']);
});

test('a day that KING OF TIME refuses fails alone', async () => {
	for (const code of ['00001', '00002', '00003']) two.jobcan.setShift(code, D, DAY);
	two.kot.faults.next({ match: { method: 'PUT', nth: 2 }, do: '400-9003' });
	const { subject, text } = await two.mailOf();

	expect(subject).toMatch(/^【要確認】.*新規2件.*エラー1件$/);
	expect(text).toMatch(/対象：0000\d 2026-11-24/);
	expect(two.kot.calls.writes).toBe(3);
});

test('a plan that is gone at the source stays, unless the settings say otherwise; never that of somebody unread', async () => {
	for (const code of ['00001', '00002']) {
		two.jobcan.setShift(code, D, DAY);
		for (const date of [D, NEXT]) two.kot.setSchedule(code, date, DAY);
	}
	two.kot.setSchedule('00003', NEXT, DAY);
	await two.mailOf();
	expect(two.kot.calls.writes).toBe(0);

	refuse('00002', '400');
	const settings = { ジョブカンにない予定を削除: true, '削除の上限（％）': 50 };
	const { subject, text } = await two.mailOf(settings);

	expect(times('00001', NEXT)).toBeUndefined();
	expect([times('00002', NEXT), times('00003', NEXT)]).toEqual([
		'25T09:00 25T18:00',
		'25T09:00 25T18:00',
	]);
	expect(subject).toMatch(/^【要確認】.*削除1件・エラー1件$/);
	expect(text).toMatch(/■ 削除した予定[^\n]*\n　00001 2026-11-25\n/);
	expect(text).toMatch(/■ ジョブカンから読み取れなかった人[^]*対象：00002/);
});

test('more deletions than the limit, and nothing at all is written', async () => {
	two.jobcan.setShift('00001', D, { start: '08:00', end: '17:00' });
	for (const date of [D, NEXT, '2026-11-26']) two.kot.setSchedule('00001', date, DAY);
	const settings = { ジョブカンにない予定を削除: true, '削除の上限（件）': 1 };
	const { subject, text } = await two.mailOf(settings);

	expect(subject).toMatch(/^【未連携】/);
	expect(text).toContain('対応：');
	expect(two.kot.calls.writes).toBe(0);
});

test('without a single shift there is a mail that says so, and nothing is deleted', async () => {
	two.kot.setSchedule('00001', D, DAY);
	const { subject, text } = await two.mailOf({ ジョブカンにない予定を削除: true });

	expect(subject).toMatch(/^【未連携】/);
	expect(text).toContain('シフトが1件もありません');
	expect(two.kot.calls.writes).toBe(0);
});

test('a token that KING OF TIME refuses is told once, with the way out', async () => {
	two.jobcan.setShift('00001', D, DAY);
	two.n8n.use(two.kot, { accessToken: 'wrong' });
	const { subject, text } = await two.mailOf();

	expect(subject).toMatch(/^【未連携】.*エラー1件$/);
	expect(text).toContain('WebAPI連携設定');
});

test('a secret that Jobcan refuses stops the run before KING OF TIME is asked', async () => {
	const wrong = { ...credentialFor(two.jobcan), clientSecret: 'wrong' };
	two.n8n.useCredential('jobcan', 'jobcanApi', wrong);
	const { error } = await two.run();

	expect(error.message).toContain('Jobcan');
	expect(two.kot.calls.total).toBe(0);
});

test('a trial writes nothing and says so; it is how the template arrives', async () => {
	two.jobcan.setShift('00001', D, DAY);
	const { subject, text } = await two.mailOf({ 試し実行: true });

	expect(two.kot.calls.writes).toBe(0);
	expect(subject).toContain('【試し実行】シフト連携（ジョブカン）：新規1件');
	expect(text).toContain('何も書き込んでいません');
	expect(defaultsOf(FILE)).toMatchObject({ 試し実行: true, ジョブカンにない予定を削除: false });
});

test('in closed hours it waits without a call, and goes on by itself after the opening', async () => {
	two.jobcan.setShift('00001', D, DAY);
	const { waiting, mailsBefore, resume } = await two.acrossClosedHours({
		from: '2026-11-20T09:00:00+09:00',
		until: '2026-11-20T10:01:00+09:00',
	});
	expect(waiting.waitTill?.toISOString()).toBe('2026-11-20T01:00:00.000Z');
	expect(mailsBefore).toEqual([]);
	expect(two.kot.calls.total).toBe(0);

	expect((await resume()).status).toBe('success');
	expect(two.n8n.theMail().text).toContain('再開した分です');
	expect(times('00001')).toBe('24T09:00 24T18:00');
});

test('hours that close half-way: what is written is told, and the rest follows by itself', async () => {
	for (const code of ['00001', '00002', '00003']) two.jobcan.setShift(code, D, DAY);
	two.kot.faults.next({ match: { method: 'PUT', nth: 3 }, do: '403-104' });
	const waiting = await two.run();
	expect(waiting.status).toBe('waiting');
	const before = two.n8n.theMail();
	expect(before.subject).toMatch(/^【途中経過】.*新規2件・更新0件・削除0件・エラー0件$/);
	expect(before.text).toMatch(/残りは 11月20日 \d\d:\d\d（日本時間）に自動で再開/);

	setClock(waiting.waitTill.toISOString());
	expect((await two.n8n.resume(waiting)).status).toBe('success');
	expect(two.n8n.theMail().text).toMatch(/新規：1件\n更新：0件\n削除：0件\n変更なし：2件/);
	expect(two.kot.calls.byRoute['PUT /daily-schedules/:employeeKey/:date']).toBe(4);
});

test('1,000 people: one call each at the source, the least at the target', async () => {
	await two.open(1000);
	const codes = [...two.jobcan.company.ids.keys()];
	for (const code of codes) {
		two.jobcan.setShift(code, D, DAY);
		two.kot.setSchedule(code, D, DAY);
	}
	two.jobcan.setShift(codes[0], D, NIGHT);
	two.jobcan.resetCalls();
	two.kot.resetCalls();
	const { subject, text } = await two.mailOf();

	expect(subject).toContain('新規0件・更新1件・削除0件・エラー0件');
	expect(text).toContain('変更なし：999件');
	expect(Math.max(...Object.values(two.jobcan.calls.byRoute))).toBe(1000);
	expect(two.kot.calls.byRoute).toEqual({
		'GET /employees': 1,
		'GET /daily-schedules': 1,
		'GET /daily-workings': 1,
		'GET /daily-workings/timerecord': 1,
		'PUT /daily-schedules/:employeeKey/:date': 1,
	});
});

test('without a recipient no mail is sent', async () => {
	two.jobcan.setShift('00001', D, DAY);
	await two.run({ メールの送信先: '' });

	expect(times('00001')).toBeDefined();
	expect(two.n8n.takeMails()).toEqual([]);
});
