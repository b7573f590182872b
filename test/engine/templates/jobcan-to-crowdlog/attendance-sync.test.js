/** Jobcan's punches as CrowdLog's attendance: by file, in n8n's engine. */
const { startCrowdLog } = require('../../../simulators/crowdlog');
const { startJobcan } = require('../../../simulators/jobcan');
const { setClock } = require('../../../support/clock');
const { startTemplates, template } = require('../support');
const { ADDRESSES, D, FILE, NOW, useCrowdLog, useJobcan } = require('./links');

let n8n;
let sim;

beforeAll(async () => {
	setClock(NOW);
	n8n = await startTemplates();
});
afterAll(() => n8n?.close());
beforeEach(async () => {
	setClock(NOW);
	await start();
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await sim?.close();
});

async function start(options = {}) {
	await sim?.close();
	sim = await startJobcan({ employees: 3, ...options });
	useJobcan(n8n, sim);
}
const run = async (startNode = '毎日5:00', items = undefined, settings = {}) =>
	await n8n.run(template(FILE, { 設定: { ...ADDRESSES, ...settings } }), { startNode, items });
const form = async (start, end) =>
	await run('期間を指定するフォーム', [{ 開始日: start, 終了日: end }]);
const punch = (employeeCode, text, date = D) => {
	const words = { i: 'work_start', o: 'work_end', s: 'rest_start', e: 'rest_end' };
	for (const word of text.split(' ')) {
		sim.addPunch({ employeeCode, date, kind: words[word[0]], time: word.slice(1) });
	}
	sim.settleSummaries();
};
const csvOf = ({ attachments }) => attachments[0].content.toString('utf8').trim().split(/\r?\n/);

test('the past 40 days become the file of the import, and the mail says what to do', async () => {
	punch('00001', 'i09:00 s12:00 e13:00 s15:00 e15:10 o18:00');
	const done = await run();
	expect(done.error).toBeUndefined();
	const mail = n8n.theMail();

	expect(mail.subject).toBe('勤怠の連携：1日分');
	expect(mail.text).toContain('2026-10-17〜2026-11-25');
	expect(csvOf(mail).at(-1)).toBe(`00001,${D},09:00,18:00,12:00-13:00/15:00-15:10,,1`);
});

test('what cannot be paired or carried is named with its way out, and the others go on', async () => {
	punch('00001', 'i09:00 o18:00');
	punch('00002', 'i09:00');
	punch('00003', 'i09:00 o33:30');
	await run();
	const mail = n8n.theMail();

	expect(mail.subject).toBe('【要確認】勤怠の連携：1日分・失敗2件');
	expect(mail.text).toContain('退勤の打刻がありません');
	expect(mail.text).toContain(`'00003' ${D}`);
	expect(mail.text).toContain('24時間');
	expect(csvOf(mail)).toHaveLength(2);
});

test('a missing scope is named, and no file is sent', async () => {
	sim.faults.next({ match: { path: '/attendance/v1/adits' }, do: '403', times: 9 });
	await run();
	const mail = n8n.theMail();

	expect(mail.text).toContain('adits.read');
	expect(mail.attachments).toEqual([]);
});

test.each([
	['summaries.read', ['employees.read', 'adits.read', 'summaries.create']],
	['summaries.create', ['employees.read', 'adits.read', 'summaries.read']],
])(
	'without %s the times are carried all the same, and the scope is named',
	async (scope, scopes) => {
		await start({ scopes, missingScope: 'call' });
		punch('00001', 'i09:00 o18:00', '2026-11-25');
		// Today's figures are never final, so a refresh is needed.
		punch('00002', 'i09:00 o18:00', '2026-11-26');
		await form('2026-11-25', '2026-11-26');
		const mail = n8n.theMail();

		expect(mail.subject).toMatch(/^【要確認】勤怠の連携：2日分/);
		expect(mail.text).toContain(scope);
		expect(csvOf(mail)).toHaveLength(3);
	},
);

test('all at once: each is named, and none stops the others', async () => {
	await start({ scopes: ['employees.read', 'adits.read', 'summaries.read'], missingScope: 'call' });
	punch('00001', 'i09:00 o18:00', '2026-11-23');
	punch('00002', 'i09:00 o33:30', '2026-11-23');
	punch('00003', 'i09:00', '2026-11-23');
	punch('00001', 'i09:00 o18:00', '2026-11-24');
	punch('00002', 'i09:00 o18:00', '2026-11-26');
	await form('2026-11-23', '2026-11-26');
	const { text, attachments } = n8n.theMail();

	for (const named of ["'00002' 2026-11-23", "'00003' 2026-11-23", 'summaries.create']) {
		expect(text).toContain(named);
	}
	const lines = csvOf({ attachments }).slice(1);
	expect(lines.map((line) => line.slice(0, 16))).toEqual([
		'00001,2026-11-23',
		'00001,2026-11-24',
		'00002,2026-11-26',
	]);
});

test('a refresh that never finishes is named, and the times are carried all the same', async () => {
	await start({ refreshPendingReads: 1e9 });
	punch('00001', 'i09:00 o18:00', '2026-11-26');
	const done = form('2026-11-26', '2026-11-26');
	for (let i = 0; i < 40; i++) await jest.advanceTimersByTimeAsync?.(2_000).catch(() => undefined);
	await done;
	const mail = n8n.theMail();

	expect(mail.text).toContain('再集計');
	expect(csvOf(mail).at(-1)).toContain('00001,2026-11-26,09:00,18:00');
});

test('while another run is under way nothing is done, and the mail says so; its mark expires', async () => {
	punch('00001', 'i09:00 o18:00');
	await run();
	const [row] = n8n.dataTables.rows('jobcan_crowdlog_lock');
	expect(row.until).toBe(0);
	n8n.takeMails();

	row.until = Date.parse(NOW) + 60_000;
	const calls = sim.calls.total;
	await form('2026-11-20', '2026-11-24');
	expect(n8n.theMail().subject).toContain('ほかの連携が実行中');
	expect(sim.calls.total).toBe(calls);

	setClock('2026-11-26T05:02:00+09:00');
	await run();
	expect(n8n.theMail().subject).toBe('勤怠の連携：1日分');
});

test.each([
	['2026-10-01', '2026-11-10'],
	['2026-11-10', '2026-11-01'],
])('a period from %s to %s is refused', async (start, end) => {
	const done = await form(start, end);

	expect(done.error.message).toContain('40日以内');
	expect(sim.calls.total).toBe(0);
});

describe('by API, with the members of CrowdLog', () => {
	let target;
	beforeEach(async () => {
		const members = ['00001', '3', '00099'].map((code) => ({
			...{ code, lastName: '森', firstName: '凛', email: `m${code}@kintai.example` },
		}));
		target = await startCrowdLog({ members, projects: 1 });
		useCrowdLog(n8n, target);
	});
	afterEach(() => target.close());
	const settings = {
		連携方法: 'API',
		メンバーのパス: '/members',
		書き込みのパス: '/attendances/{employeeCode}/{date}',
		読み取りのパス: '/attendances?from={startDate}&to={endDate}',
	};

	test('times are overwritten; codes on one side only are named; a second run writes nothing', async () => {
		punch('00001', 'i09:00 s12:00 e13:00 o18:00');
		punch('00002', 'i09:00 o18:00');
		punch('00003', 'i09:00 o18:00');
		const done = await run(undefined, undefined, settings);
		expect(done.error?.message).toBeUndefined();
		const { subject, text } = n8n.theMail();

		expect(target.attendance('00001', D)).toMatchObject({ start: '09:00', end: '18:00' });
		expect(subject).toBe('【要確認】勤怠の連携：1日分・失敗2件');
		expect(text).toContain('00002、00003');
		expect(text).toMatch(/打刻がないクラウドログのメンバー\n　3、00099/);

		target.resetCalls();
		await run(undefined, undefined, settings);
		expect(target.calls.writes).toBe(0);
		expect(n8n.theMail().text).toContain('連携　　　：0日分');
	});
});
