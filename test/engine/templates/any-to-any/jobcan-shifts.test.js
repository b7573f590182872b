/** Jobcan's shifts as KING OF TIME's schedules, with no node between the two that changes a record. */
const { startJobcan } = require('../../../simulators/jobcan');
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { setClock } = require('../../../support/clock');
const { credentialFor } = require('../../jobcan/company');
const { startTemplates, template } = require('../support');

const FILE = 'any-to-any/jobcan-shifts.json';
const NIGHT = '2026-11-20T02:00:00+09:00';
const D = '2026-11-24';
const SETTINGS = { メールの送信元: 'from@example.com', メールの送信先: 'to@example.com' };

let n8n;
let source;
let target;
beforeAll(async () => {
	n8n = await startTemplates();
});
afterAll(() => n8n?.close());
beforeEach(async () => {
	setClock(NIGHT);
	await open();
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await source?.close();
	await target?.close();
});

async function open(employees = 3) {
	await source?.close();
	await target?.close();
	source = await startJobcan({ employees });
	target = await startKingOfTime({ employees });
	n8n.useCredential('jobcan', 'jobcanApi', credentialFor(source));
	n8n.use(target);
}
const run = async (settings = {}) =>
	await n8n.run(template(FILE, { 設定: { ...SETTINGS, ...settings } }), { startNode: '毎日2:00' });
const times = (code, date = D) => {
	const { clockInSchedule, clockOutSchedule } = target.schedule(code, date) ?? {};
	return clockInSchedule && `${clockInSchedule.slice(8, 16)} ${clockOutSchedule.slice(8, 16)}`;
};

test('shifts arrive on their working day, night shifts too; a second run writes nothing', async () => {
	source.setShift('00001', D, { start: '09:00', end: '18:00' });
	source.setShift('00002', D, { start: '22:00', end: '07:00' });
	target.setSchedule('00001', D, { start: '10:00', end: '19:00' });
	const done = await run();
	expect(done.error?.message).toBeUndefined();
	const { subject, text } = n8n.theMail();

	expect([times('00001'), times('00002'), times('00003')]).toEqual([
		'24T09:00 24T18:00',
		'24T22:00 25T07:00',
		undefined,
	]);
	expect(subject).toBe('シフト連携（ジョブカン）：新規1件・更新1件・削除0件・エラー0件');
	expect(text).toContain('対象期間：2026-11-20 〜 2026-12-20');

	target.resetCalls();
	await run();
	expect(target.calls.writes).toBe(0);
	expect(n8n.theMail().text).toContain('変更なし：2件');
});

test('who cannot be carried is named with the way out; the others go on', async () => {
	source.setShift('00001', D, { start: '09:00', end: '18:00' });
	source.setShift('00002', D, [
		{ start: '09:00', end: '12:00' },
		{ start: '14:00', end: '18:00' },
	]);
	source.setShift('00003', D, { start: '09:00', end: '18:00' });
	target.addTimeRecord({ employeeCode: '00003', date: D, time: '08:55', code: 1 });
	await run();
	const mails = n8n.takeMails();

	expect(mails.map(({ subject }) => subject)).toEqual([
		expect.stringContaining('新規1件・更新0件・削除0件・エラー2件'),
		'【要確認】連携できなかったシフト：2件',
	]);
	expect(mails[0].text).toMatch(/打刻[^]*00003 2026-11-24/);
	expect(mails[1].text).toContain(`00002 ${D}`);
	expect([times('00001') !== undefined, times('00002'), times('00003')]).toEqual([
		...[true, undefined, undefined],
	]);
});

test('a plan that is gone at the source is deleted only if asked, and never that of somebody unread', async () => {
	const later = '2026-11-25';
	for (const code of ['00001', '00002']) {
		source.setShift(code, D, { start: '09:00', end: '18:00' });
		for (const date of [D, later]) target.setSchedule(code, date, { start: '09:00', end: '18:00' });
	}
	await run();
	expect(target.calls.writes).toBe(0);
	n8n.takeMails();

	const id = source.employeeByCode('00002').id;
	source.faults.next({ match: { path: new RegExp(`/${id}\\b`) }, do: '400', times: 9 });
	await run({ ジョブカンにない予定を削除: 'はい' });
	const mails = n8n.takeMails();
	expect([times('00001', later), times('00002', later)]).toEqual([
		undefined,
		'25T09:00 25T18:00',
	]);
	expect(mails.map(({ subject }) => subject)).toEqual([
		expect.stringContaining('削除1件'),
		'【要確認】ジョブカンのシフトを読み取れなかった人：1人',
	]);
	expect(mails[1].text).toContain('00002');
});

test('a trial writes nothing and says so', async () => {
	source.setShift('00001', D, { start: '09:00', end: '18:00' });
	await run({ 試し実行: 'はい' });

	expect(target.calls.writes).toBe(0);
	expect(n8n.theMail().subject).toContain('【試し実行】シフト連携（ジョブカン）：新規1件');
});

test('in closed hours it waits until the opening, without a call', async () => {
	setClock('2026-11-20T09:00:00+09:00');
	source.setShift('00001', D, { start: '09:00', end: '18:00' });
	const done = await run();

	expect(done.waitTill?.toISOString()).toBe('2026-11-20T01:00:00.000Z');
	expect(target.calls.total).toBe(0);
	expect(n8n.takeMails()).toEqual([]);
});

test('60 people: one call per person at the source, the least at the target', async () => {
	await open(60);
	const codes = [...source.company.ids.keys()];
	for (const code of codes) source.setShift(code, D, { start: '09:00', end: '18:00' });
	source.resetCalls();
	target.resetCalls();
	await run();
	const { byRoute } = source.calls;

	expect(byRoute['GET /shift/v1/shifts'] ?? Math.max(...Object.values(byRoute))).toBe(60);
	expect(target.calls.byRoute).toEqual({
		'GET /employees': 1,
		'GET /daily-schedules': 1,
		'GET /daily-workings': 1,
		'GET /daily-workings/timerecord': 1,
		'PUT /daily-schedules/:employeeKey/:date': 60,
	});
	n8n.takeMails();
});

test('without a recipient no mail is sent', async () => {
	source.setShift('00001', D, { start: '09:00', end: '18:00' });
	await run({ メールの送信先: '' });

	expect(times('00001')).toBeDefined();
	expect(n8n.takeMails()).toEqual([]);
});
