/** workflows/line-jobcan/notices.json: 遅刻通知 and 出勤直前のシフト通知, from the poll to the chat. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { template } = require('../support');
const { botWorld, setClock, TODAY } = require('./bot-world');

const bot = botWorld();
const LATE = '遅刻した人';
const SOON = 'まもなく出勤の人';
let memory;
beforeEach(() => (memory = {}));

/** A poll of one of the triggers at a time of today, and the run that n8n starts if it finds somebody. */
async function poll(trigger, time, settings = {}) {
	setClock(`${TODAY}T${time}:00+09:00`);
	const json = template('line-jobcan/notices.json', { 設定: settings });
	const node = json.nodes.find(({ name }) => name === trigger);
	const { items, staticData } = await bot.n8n.poll(node, { staticData: memory[trigger] });
	memory[trigger] = JSON.parse(JSON.stringify(staticData));
	if (items === null) return undefined;
	const run = await bot.n8n.run(json, { items, startNode: trigger });
	expect(run.error).toBeUndefined();
	return run;
}
const shift = (code, start, end = '18:00') => bot.jobcan.setShift(code, TODAY, { start, end });
const ON = { 遅刻通知: false, 出勤直前のシフト通知: true };

describe('遅刻通知', () => {
	test('who has not punched five minutes after the start is told once', async () => {
		shift('00001', '09:00');
		expect(await poll(LATE, '09:04')).toBeUndefined();
		await poll(LATE, '09:05');
		expect(await poll(LATE, '09:10')).toBeUndefined();

		expect(bot.answers(0)).toEqual([expect.stringMatching(/^【遅刻通知】09:00 から/)]);
		expect(bot.line.sent.map(({ via }) => via)).toEqual(['push']);
	});

	test('who has punched, by LINE too, is not told', async () => {
		shift('00001', '12:01');
		await bot.deliver(bot.user(0).says('打刻'));

		expect(await poll(LATE, '12:10')).toBeUndefined();
	});

	test('several late people each get the own time; who is not linked gets nothing', async () => {
		shift('00001', '09:00');
		shift('A-3', '09:00');
		shift('00002', '08:50');
		await poll(LATE, '09:05');

		expect(bot.answers(0)[0]).toContain('09:00');
		expect(bot.answers(1)[0]).toContain('08:50');
		expect(bot.line.sent).toHaveLength(2);
		expect(bot.n8n.takeMails()).toEqual([]);
	});

	test('LINE refusing one is told by mail; the other is told', async () => {
		shift('00001', '09:00');
		shift('00002', '09:00');
		bot.line.faults.next({ match: { path: /message\/push/ }, do: '400' });
		await poll(LATE, '09:05');

		expect([...bot.answers(0), ...bot.answers(1)]).toHaveLength(1);
		const { subject, text } = bot.n8n.theMail();
		expect(subject).toBe('【お知らせ】LINEに通知できませんでした');
		expect(text).toMatch(/スタッフコード：0000[12]\n通知　　　　　：遅刻通知/);
	});

	test('switched off, nobody is told', async () => {
		shift('00001', '09:00');
		await poll(LATE, '09:05', { 遅刻通知: false });

		expect(bot.line.sent).toEqual([]);
	});

	test('before the table of links exists, it is made and nobody is told', async () => {
		shift('00001', '09:00');
		bot.n8n.dataTables.clear();
		await poll(LATE, '09:05');

		expect(bot.line.sent).toEqual([]);
		expect(bot.n8n.dataTables.names()).toEqual(['line_jobcan_links']);
	});
});

describe('出勤直前のシフト通知', () => {
	test('who begins within a quarter of an hour is told once', async () => {
		shift('00001', '09:00');
		expect(await poll(SOON, '08:44', ON)).toBeUndefined();
		await poll(SOON, '08:45', ON);
		expect(await poll(SOON, '08:50', ON)).toBeUndefined();

		expect(bot.answers(0)).toEqual([expect.stringMatching(/^【出勤直前のシフト通知】.*09:00/)]);
	});

	test('is silent while 遅刻通知 is on, as in Jobcan', async () => {
		shift('00001', '09:00');
		await poll(SOON, '08:45', { 遅刻通知: true, 出勤直前のシフト通知: true });
		expect(bot.line.sent).toEqual([]);

		await poll(LATE, '09:05', { 遅刻通知: true, 出勤直前のシフト通知: true });
		expect(bot.answers(0)).toEqual([expect.stringContaining('遅刻通知')]);
	});

	test('is off at first', async () => {
		shift('00001', '09:00');
		await poll(SOON, '08:45');

		expect(bot.line.sent).toEqual([]);
	});

	test('the texts are settings', async () => {
		shift('00001', '09:00');
		await poll(SOON, '08:45', { ...ON, 出勤直前のシフト通知の文: '{時刻} です' });

		expect(bot.answers(0)).toEqual(['09:00 です']);
	});
});
