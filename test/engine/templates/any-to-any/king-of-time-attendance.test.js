/** KING OF TIME's punches as CrowdLog's import file, with no node between the two. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));

const { startCrowdLog } = require('../../../simulators/crowdlog');
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { between, world } = require('./world');

const FILE = 'any-to-any/king-of-time-attendance.json';
const D = '2026-11-24';
const CODES = ['00001', '00002', '00003'];
const NINE_TO_SIX = '109:00 312:00 413:00 218:00';

const two = world({
	file: FILE,
	start: '毎日6:00',
	now: '2026-11-26T06:00:00+09:00',
	settings: {},
	async open(n8n, employees = 3) {
		const kot = await startKingOfTime({ employees });
		const members = CODES.map((code) => ({ code }));
		const crowdlog = await startCrowdLog({ members, byteOrderMark: 'ignore' });
		n8n.use(kot);
		return { kot, crowdlog };
	},
});
const punch = (employeeCode, text, date = D) => {
	for (const word of text.split(' '))
		two.kot.addTimeRecord({ employeeCode, date, code: word[0], time: word.slice(1) });
};
const linesOf = ({ attachments: [{ content }] }, encoding = 'utf8') =>
	new TextDecoder(encoding).decode(content).trim().split(/\r?\n/).slice(1);
const upload = ({ attachments: [{ content }] }) =>
	two.crowdlog.importAttendance(content.toString('utf8'), { encoding: 'utf8' });

test('nothing stands between the two vendors', () => {
	expect(between(FILE, 'KING OF TIMEの勤怠', '取込ファイルを作る')).toEqual([]);
});

test('punches become a file that CrowdLog takes, in two calls; a second run gives the same and writes nothing', async () => {
	punch('00001', NINE_TO_SIX);
	punch('00002', '108:00 211:00 112:30 217:00', '2026-11-25');
	two.kot.resetCalls();
	const mail = await two.mailOf();

	expect(mail.subject).toBe('クラウドログの取込ファイル：2日分・入れなかった日0件');
	expect(mail.text).toContain('2026-11-19 〜 2026-11-25');
	expect(linesOf(mail)).toEqual([
		`00001,${D},09:00,18:00,12:00-13:00,,1`,
		'00002,2026-11-25,08:00,17:00,11:00-12:30,,1',
	]);
	expect(two.kot.calls.total).toBe(2);
	expect(upload(mail)).toMatchObject({ imported: 2, errors: [] });
	expect(two.crowdlog.attendance('00001', D)).toMatchObject({ start: '09:00', end: '18:00' });

	expect(linesOf(await two.mailOf())).toEqual(linesOf(mail));
	expect(two.kot.calls.writes).toBe(0);
});

test('days that cannot be paired, or end after midnight, are named in the same mail; the others are in the file', async () => {
	punch('00001', NINE_TO_SIX);
	punch('00002', '109:00 312:00');
	punch('00003', '122:00 229:00');
	const mail = await two.mailOf();

	expect(mail.subject).toBe('【要確認】クラウドログの取込ファイル：1日分・入れなかった日2件');
	expect(linesOf(mail)).toEqual([`00001,${D},09:00,18:00,12:00-13:00,,1`]);
	expect(mail.text).toMatch(/退勤の打刻がありません[^]*対象：00002 2026-11-24/);
	expect(mail.text).toMatch(/24時をまたいで[^]*対象：00003 2026-11-24/);

	const over = await two.mailOf({ '24時以降の時刻も入れる': true });
	expect(linesOf(over)).toContain(`00003,${D},22:00,29:00,,,1`);
});

test('breaks that KING OF TIME grants without punches are refused, until the settings say when they are', async () => {
	punch('00001', '109:00 218:00');
	two.kot.grantBreak('00001', D, 60);
	const { subject, text } = await two.mailOf();
	expect(subject).toContain('0日分・入れなかった日1件');
	expect(text).toMatch(/休憩の時刻がありません[^]*対象：00001 2026-11-24/);

	const line = `00001,${D},09:00,18:00,12:00-13:00,,1`;
	expect(linesOf(await two.mailOf({ 自動付与の休憩: '12:00-13:00' }))).toEqual([line]);
	expect((await two.mailOf({ 自動付与の休憩: '12:00-12:45' })).attachments).toEqual([]);
});

test.each([
	['UTF-8', 'utf8'],
	['utf8', 'utf8', 'UTF-8'],
	['Shift_JIS', 'shift_jis'],
])('in %s', async (name, encoding, shown = name) => {
	punch('00001', NINE_TO_SIX);
	const mail = await two.mailOf({ 文字コード: name });

	expect(mail.text).toContain(`文字コード「${shown}」`);
	expect(linesOf(mail, encoding)).toEqual([`00001,${D},09:00,18:00,12:00-13:00,,1`]);
});

test('days up to the closing date are named and left alone', async () => {
	punch('00001', NINE_TO_SIX, '2026-11-20');
	punch('00001', NINE_TO_SIX, D);
	const mail = await two.mailOf({ 締め日: '2026-11-20' });

	expect(linesOf(mail)).toHaveLength(1);
	expect(mail.text).toContain('対象：00001 2026-11-20');
});

test('without any attendance there is a mail that says so, and no file', async () => {
	const { subject, text, attachments } = await two.mailOf();

	expect(subject).toBe('クラウドログの取込ファイル：0日分・入れなかった日0件');
	expect(text).toContain('ファイルに入れる勤怠がありませんでした');
	expect(attachments).toEqual([]);
});

test('without a single row there is no file, only the names', async () => {
	punch('00002', '109:00');
	const { subject, attachments } = await two.mailOf();

	expect(subject).toContain('0日分・入れなかった日1件');
	expect(attachments).toEqual([]);
});

test.each([
	['a missing permission', '403-100', 'API権限一覧'],
	['an address that is not on the list', '403-105', 'IPアドレス'],
])('%s is told once, with the way out, and there is no file', async (_, fault, word) => {
	punch('00001', NINE_TO_SIX);
	two.kot.faults.next({ match: { path: '/daily-workings' }, do: fault, times: 9 });
	const { subject, text, attachments } = await two.mailOf();

	expect(subject).toContain('0日分・入れなかった日1件');
	expect(text).toContain(word);
	expect(attachments).toEqual([]);
});

test('in closed hours it waits without a call or a mail, and goes on by itself', async () => {
	punch('00001', NINE_TO_SIX);
	punch('00002', '109:00');
	two.kot.resetCalls();
	const { waiting, mailsBefore, resume } = await two.acrossClosedHours({
		from: '2026-11-26T09:00:00+09:00',
		until: '2026-11-26T10:01:00+09:00',
	});
	expect(waiting.waitTill?.toISOString()).toBe('2026-11-26T01:00:00.000Z');
	expect(mailsBefore).toEqual([]);
	expect(two.kot.calls.total).toBe(0);

	expect((await resume()).status).toBe('success');
	const mail = two.n8n.theMail();
	expect(mail.subject).toContain('1日分・入れなかった日1件');
	expect(linesOf(mail)).toHaveLength(1);
});

test('1,000 people in two calls', async () => {
	await two.open(1000);
	const codes = [...two.kot.company.employeeKeys.keys()];
	for (const code of codes) punch(code, '109:00 218:00');
	two.kot.resetCalls();
	const mail = await two.mailOf();

	expect(linesOf(mail)).toHaveLength(1000);
	expect(two.kot.calls.total).toBe(2);
});
