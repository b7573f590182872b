/** workflows/oplus-to-king-of-time/staff-match.json in n8n's engine, from its form to its mail. */
const { startKingOfTime } = require('../../simulators/king-of-time');
const { setClock } = require('../../support/clock');
const { csvOf, gridOf, xlsxOf } = require('./sheet');
const { startTemplates, template, upload } = require('./support');

const FILE = 'oplus-to-king-of-time/staff-match.json';
const LABEL = 'スタッフ表またはシフト表';

let n8n;
let sim;
beforeAll(async () => {
	n8n = await startTemplates();
});
afterAll(async () => await n8n?.close());
beforeEach(async () => {
	setClock('2026-11-20T12:00:00+09:00');
	sim = await startKingOfTime({ employees: 5, resigned: 1 });
	n8n.use(sim);
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});

const send = async (file) => await n8n.run(template(FILE), { items: [upload(LABEL, file)] });
const nameOf = (code) => {
	const { lastName, firstName } = sim.employeeByCode(code);
	return `${lastName} ${firstName}`;
};
const staffSheet = () => [
	['スタッフ表'],
	['社員番号', '氏名', 'KING OF TIME'],
	['00001', nameOf('00001'), '✓'],
	['00002', '', ''],
	[3, nameOf('00003'), '✓'],
	['00006', nameOf('00006'), '✓'],
	['98765', '髙﨑 花子', ''],
	['', '空欄 太郎', ''],
];

async function reportOf(file) {
	const run = await send(file);
	expect(run.error).toBeUndefined();
	const mail = n8n.theMail();
	expect(mail.attachments).toHaveLength(1);
	return { ...mail, csv: mail.attachments[0].content.toString('utf8') };
}

test.each([
	['an Excel file', async () => await xlsxOf(staffSheet())],
	['a Shift_JIS CSV', async () => csvOf(staffSheet(), 'shiftjis')],
])(
	'a staff sheet as %s is answered with one mail: counts, whom to look at, and everybody as CSV',
	async (_name, fileOf) => {
		const { subject, text, csv, attachments } = await reportOf(await fileOf());
		expect(subject).toBe('連携状況：連携できます 1人・要確認 5人');
		for (const line of [
			'連携できます：1人',
			'チェックマークなし：1人',
			'oplusにいない：2人',
			'社員番号なし：1人',
		]) {
			expect(text).toContain(line);
		}
		expect(text).toContain('・似た番号あり：KING OF TIMEに「3」はありませんが、00003 があります。');
		expect(text).toContain('・退職済み：「00006」');
		expect(text).toContain(
			'・KING OF TIMEにいない：KING OF TIMEに従業員コード「98765」がありません。',
		);
		expect(text).toContain('［KING OF TIMEと同期］を押してください');
		expect(attachments[0].filename).toBe('連携状況.csv');
		const lines = csv.replace('\uFEFF', '').trim().split(/\r?\n/);
		expect(lines[0]).toBe('社員番号,連携状況,拠点,理由と対応');
		expect(lines).toHaveLength(1 + 6 + 2);
		expect(lines[1]).toBe('00001,連携できます,,');
		expect(sim.calls.writes).toBe(0);
	},
);

test('a shift sheet is enough: everybody in it once', async () => {
	const people = ['00001', '00002', '00003', '00004', '00005'].map((code) => [
		code,
		() => '9:00-18:00',
	]);
	const grid = gridOf('2026-12', people).map((row, index) =>
		index < 2 ? row : [row[0], nameOf(row[0]), ...row.slice(2)],
	);
	const { subject } = await reportOf(await xlsxOf(grid));
	expect(subject).toBe('連携状況：連携できます 5人・要確認 0人');
});

test('in closed hours it waits without a call and answers afterwards', async () => {
	setClock('2026-11-20T17:40:00+09:00');
	const waiting = await send(await xlsxOf(staffSheet()));
	expect(waiting.status).toBe('waiting');
	expect(new Date(waiting.waitTill).toISOString()).toBe('2026-11-20T09:30:00.000Z');
	expect(sim.calls.total).toBe(0);
	setClock('2026-11-20T18:30:40+09:00');
	const run = await n8n.resume(waiting);
	expect(run.error).toBeUndefined();
	expect(n8n.theMail().subject).toBe('連携状況：連携できます 1人・要確認 5人');
});

test('a token that is not accepted stops it for the error workflow', async () => {
	n8n.use(sim, { accessToken: 'not-a-token' });
	const run = await send(await xlsxOf(staffSheet()));
	expect(run.status).toBe('error');
	expect(run.lastNodeExecuted).toBe('従業員を取得');
	expect(run.error.message).not.toContain('not-a-token');
	expect(n8n.takeMails()).toEqual([]);
});
