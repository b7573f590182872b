/** What the user sets, and days of every kind, from Jobcan's punches to what CrowdLog's import makes of the file. */
const iconv = require('iconv-lite');
const { startCrowdLog } = require('../../../simulators/crowdlog');
const { startJobcan } = require('../../../simulators/jobcan');
const { setClock } = require('../../../support/clock');
const { startTemplates, template } = require('../support');
const { ADDRESSES, D, FILE, NOW, useCrowdLog, useJobcan } = require('./links');

const WORDS = { i: 'work_start', o: 'work_end', s: 'rest_start', e: 'rest_end' };

let n8n;
let jobcan;
let crowdlog;

beforeAll(async () => {
	setClock(NOW);
	n8n = await startTemplates();
});
afterAll(() => n8n?.close());
beforeEach(async () => {
	setClock(NOW);
	jobcan = await startJobcan({ employees: 4 });
	useJobcan(n8n, jobcan);
	await tenant();
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await jobcan.close();
	await crowdlog?.close();
	crowdlog = undefined;
});

/** CrowdLog with these members; what it holds is there from the start. */
async function tenant(codes = ['00001', '00002', '00003', '00004'], options = {}) {
	await crowdlog?.close();
	crowdlog = await startCrowdLog({
		members: codes.map((code) => ({ code })),
		projects: 1,
		...options,
	});
	useCrowdLog(n8n, crowdlog);
}
function punch(employeeCode, text, date = D) {
	for (const word of text.split(' ')) {
		jobcan.addPunch({ employeeCode, date, kind: WORDS[word[0]], time: word.slice(1) });
	}
	jobcan.settleSummaries();
}
async function run(settings = {}, change = (json) => json) {
	const json = change(template(FILE, { 設定: { ...ADDRESSES, ...settings } }));
	const items = [{ 開始日: '2026-11-16', 終了日: '2026-11-25' }];
	const done = await n8n.run(json, { startNode: '期間を指定するフォーム', items });
	expect(done.error?.message).toBeUndefined();
	return n8n.mails.length === 0 ? undefined : n8n.theMail();
}
const imported = ({ attachments }, encoding = 'utf8') =>
	crowdlog.importAttendance(iconv.decode(attachments[0].content, encoding), { encoding: 'utf8' });
const held = (code = '00001', date = D) => {
	const day = crowdlog.attendance(code, date);
	if (!day) return undefined;
	const breaks = day.breaks.map(({ start, end }) => `${start}-${end}`);
	return [day.start, day.end, ...breaks].join(' ');
};

describe('days', () => {
	/** One run for all: each on a date of its own. */
	const GOOD = {
		'a usual day': ['i09:00 s12:00 e13:00 o18:00', '09:00 18:00 12:00-13:00'],
		'several breaks': [
			'i09:00 s10:30 e10:40 s12:00 e13:00 s15:00 e15:15 o18:00',
			'09:00 18:00 10:30-10:40 12:00-13:00 15:00-15:15',
		],
		'no break': ['i09:00 o13:00', '09:00 13:00'],
		'who leaves and comes again': ['i09:00 o12:00 i14:00 o18:00', '09:00 18:00 12:00-14:00'],
		'the first and the last minute': ['i00:00 o23:59', '00:00 23:59'],
		'punches that came in late': ['o18:00 i09:00', '09:00 18:00'],
		'a morning of leave: the afternoon was worked': ['i13:00 o18:00', '13:00 18:00'],
	};
	const BAD = {
		'without a clock-out': 'i09:00',
		'without a clock-in': 'o18:00',
		'with a break that does not end': 'i09:00 s12:00 o18:00',
		'with two clock-ins': 'i09:00 i09:30 o18:00',
		'past midnight': 'i22:00 o29:00',
		'of more than 24 hours': 'i09:00 o33:30',
	};
	const dateOf = (index) => `2026-11-${16 + index}`;

	test('of every kind that can be told are carried as they were punched', async () => {
		const cases = Object.values(GOOD);
		cases.forEach(([text], index) => punch('00001', text, dateOf(index)));
		const mail = await run();
		expect(mail.subject).toBe(`勤怠の連携：${cases.length}日分`);
		imported(mail);
		const carried = cases.map((_, index) => held('00001', dateOf(index)));
		expect(carried).toEqual(cases.map(([, expected]) => expected));
	});

	test('that cannot be told are named and in no file; the same person has the other day', async () => {
		const cases = Object.entries(BAD);
		cases.forEach(([, text], index) => punch('00001', text, dateOf(index)));
		punch('00001', 'i09:00 o18:00', '2026-11-25');
		const mail = await run();
		imported(mail);
		cases.forEach(([name], index) => {
			const named = mail.text.includes(`'00001' ${dateOf(index)}`);
			expect([name, named, held('00001', dateOf(index))]).toEqual([name, true, undefined]);
		});
		expect(held('00001', '2026-11-25')).toBe('09:00 18:00');
	});

	test('a night is carried where the tenant takes it', async () => {
		await tenant(undefined, { over24: true });
		punch('00001', 'i22:00 s26:00 e27:00 o31:00');
		const mail = await run({}, (json) => {
			const node = json.nodes.find(({ name }) => name === '取込ファイルを作る');
			node.parameters.options.afterMidnight = 'over24';
			return json;
		});
		imported(mail);
		expect(held()).toBe('22:00 31:00 26:00-27:00');
	});

	test('a day without punches and without work is left as it is, and not told', async () => {
		crowdlog.setAttendance('00002', D, { start: '10:00', end: '11:00' });
		punch('00001', 'i09:00 o18:00');
		const mail = await run();
		imported(mail);
		expect(held('00002')).toBe('10:00 11:00');
		expect(mail.text).not.toContain('00002');
	});

	test('who had other times in CrowdLog has those of Jobcan', async () => {
		crowdlog.setAttendance('00001', D, { start: '10:00', end: '11:00' });
		punch('00001', 'i09:00 o18:00');
		imported(await run());
		expect(held()).toBe('09:00 18:00');
	});
});

describe('settings', () => {
	beforeEach(() => punch('00001', 'i09:00 o18:00'));

	test.each([
		['UTF-8', 'utf8'],
		['utf-8', 'utf8'],
		['Shift_JIS', 'shift_jis'],
		['', 'shift_jis'],
	])('文字コード %j', async (name, encoding) => {
		const mail = await run({ 文字コード: name });
		const [{ content, filename }] = mail.attachments;
		expect(iconv.decode(content, encoding)).toMatch(/^社員コード,年月日,出社,退社,休憩詳細/);
		expect(filename).toBe('勤怠_2026-11-16_2026-11-25.csv');
		imported(mail, encoding);
		expect(held()).toBe('09:00 18:00');
	});

	test.each([
		['2026-11-23', '勤怠の連携：1日分'],
		['2026-11-24', '【要確認】勤怠の連携：0日分・失敗1件'],
		['', '勤怠の連携：1日分'],
	])('締め日 %j', async (closingDate, subject) => {
		expect((await run({ 締め日: closingDate })).subject).toBe(subject);
	});

	test('without an address nothing is sent, and the run ends well', async () => {
		expect(await run({ メールの送信先: '' })).toBeUndefined();
	});

	test('members are compared for the file, too: who has no member is named and not in it', async () => {
		await tenant(['1', '00002']);
		punch('00002', 'i09:00 o18:00');
		const mail = await run({ メンバーのパス: '/members' });
		expect(mail.subject).toBe('【要確認】勤怠の連携：1日分・失敗1件');
		expect(mail.text).toContain("'1'");
		expect(mail.attachments[0].content.toString('utf8')).not.toContain('00001');
	});

	test('members that cannot be read are told, and nobody is taken for unknown', async () => {
		const mail = await run({ メンバーのパス: '/wrong' });
		expect(mail.subject).toContain('【要確認】');
		expect(mail.text).toContain('■ 連携できなかったもの');
		expect(mail.text).not.toContain('■ クラウドログに社員コードがない人');
	});
});
