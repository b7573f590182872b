/** KING OF TIME's punches as CrowdLog's import file, with no node between the two. */
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { setClock } = require('../../../support/clock');
const { startTemplates, template } = require('../support');

const FILE = 'any-to-any/king-of-time-attendance.json';
const MORNING = '2026-11-26T06:00:00+09:00';
const D = '2026-11-24';
const SETTINGS = { メールの送信元: 'from@example.com', メールの送信先: 'to@example.com' };

let n8n;
let source;
beforeAll(async () => {
	n8n = await startTemplates();
});
afterAll(() => n8n?.close());
beforeEach(async () => {
	setClock(MORNING);
	source = await startKingOfTime({ employees: 3 });
	n8n.use(source);
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await source?.close();
});

const run = async (settings = {}) =>
	await n8n.run(template(FILE, { 設定: { ...SETTINGS, ...settings } }), { startNode: '毎日6:00' });
const punch = (employeeCode, text, date = D) => {
	for (const word of text.split(' '))
		source.addTimeRecord({ employeeCode, date, code: word[0], time: word.slice(1) });
};
const linesOf = ({ attachments }) =>
	attachments[0].content
		.toString('utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1);

test('punches become rows of the file, in two calls; a second run writes nothing anywhere', async () => {
	punch('00001', '109:00 312:00 413:00 218:00');
	punch('00002', '110:00 219:00', '2026-11-25');
	const done = await run();
	expect(done.error?.message).toBeUndefined();
	const mail = n8n.theMail();

	expect(mail.subject).toBe('クラウドログの取込ファイル：2日分');
	expect(mail.text).toContain('2026-11-19 〜 2026-11-25');
	expect(linesOf(mail)).toEqual([
		`00001,${D},09:00,18:00,12:00-13:00,,1`,
		'00002,2026-11-25,10:00,19:00,,,1',
	]);
	expect(source.calls.total).toBe(2);

	await run();
	expect(linesOf(n8n.theMail())).toEqual(linesOf(mail));
	expect(source.calls.writes).toBe(0);
});

test('days that cannot be paired, or end after midnight, are named; the others are in the file', async () => {
	punch('00001', '109:00 218:00');
	punch('00002', '109:00');
	punch('00003', '122:00 229:00');
	await run();
	const mails = n8n.takeMails();
	const [file, ...named] = mails;

	expect(linesOf(file)).toEqual([`00001,${D},09:00,18:00,,,1`]);
	expect(named.map(({ subject }) => subject)).toEqual([
		'【要確認】クラウドログに取り込まない日：1件',
		'【要確認】クラウドログに取り込まない日：1件',
	]);
	const text = named.map((mail) => mail.text).join('\n');
	expect(text).toContain(`00002 ${D}`);
	expect(text).toContain('退勤の打刻がありません');
	expect(text).toContain(`00003 ${D}`);
});

test('without a single row there is no file, only the names', async () => {
	punch('00002', '109:00');
	await run();
	const mail = n8n.theMail();

	expect(mail.subject).toContain('取り込まない日：1件');
	expect(mail.attachments).toEqual([]);
});

test('a missing permission is told once, with the way out', async () => {
	source.faults.next({ match: { path: '/daily-workings' }, do: '403', times: 9 });
	await run();

	expect(n8n.theMail().text).toContain('API権限一覧');
});

test('in closed hours it waits until the opening, without a call or a mail', async () => {
	setClock('2026-11-26T09:00:00+09:00');
	const done = await run();

	expect(done.waitTill?.toISOString()).toBe('2026-11-26T01:00:00.000Z');
	expect(source.calls.total).toBe(0);
	expect(n8n.takeMails()).toEqual([]);
});
