/** workflows/oplus-to-king-of-time/shift-sync.json in n8n's engine, from its form to its mails. */
jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));
const { startKingOfTime } = require('../../simulators/king-of-time');
const { setClock } = require('../../support/clock');
const { csvOf, gridOf, xlsxOf } = require('./sheet');
const { startTemplates, template, upload } = require('./support');

const FILE = 'oplus-to-king-of-time/shift-sync.json';
const MONTH = '2026-12';
const NOON = '2026-11-20T12:00:00+09:00';
const TRIAL = 'はい（確認だけ。書き込まない）';
const codes = ['00001', '00002', '00003', '00004', '00005', '00006'];
const RETIRED = '00007';

/** Early and day shifts by turns, a night on the 10th, leave on the 20th, free on the 25th. */
function roster(day) {
	if (day === 10) return '22:00-29:00';
	if (day === 20) return '有休';
	if (day === 25) return '×';
	return day % 2 ? '早番 7:00-16:00' : '9:00-18:00';
}
const SHIFTS = 29;
const ALL = codes.length * SHIFTS;
const everybody = codes.map((code) => [code, roster]);
/** The roster, with another text on some days. */
const rosterBut = (cells) => (day) => cells[day] ?? roster(day);
const onlyOn = (cells) => (day) => cells[day] ?? '';

let n8n;
let sim;

beforeAll(async () => {
	n8n = await startTemplates();
});
afterAll(async () => await n8n?.close());

beforeEach(async () => {
	setClock(NOON);
	sim = await startKingOfTime({ employees: codes.length, resigned: 1 });
	n8n.use(sim);
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});

async function send(file, answers = { 対象月: MONTH }, changes = {}) {
	return await n8n.run(template(FILE, changes), {
		items: [upload('シフト表ファイル', file, answers)],
		startNode: 'シフト表をアップロード',
	});
}
const sendGrid = async (people, answers, changes) =>
	await send(await xlsxOf(gridOf(MONTH, people)), answers, changes);

/** Planned times of a day as 'HH:MM-HH:MM'; '' without a plan. */
function planned(code, date) {
	const { clockInSchedule, clockOutSchedule } = sim.schedule(code, date) ?? {};
	return clockInSchedule
		? `${clockInSchedule.slice(11, 16)}-${clockOutSchedule.slice(11, 16)}`
		: '';
}

/** The counts of a result mail, in its order. */
const countsIn = ({ text }) =>
	['新規', '更新', '削除', '変更なし', '対象外', 'エラー'].map((word) =>
		Number(new RegExp(`^${word}：(\\d+)件`, 'm').exec(text)?.[1]),
	);

describe('a plan sent to the form', () => {
	test('is in the schedule afterwards, and one mail tells the counts and what was not carried', async () => {
		sim.setSchedule('00001', '2026-12-02', { start: '10:00', end: '19:00' });
		sim.setSchedule('00002', '2026-12-25', { start: '09:00', end: '18:00' });
		sim.setSchedule('00003', '2026-12-01', { start: '07:00', end: '16:00' });
		await sendGrid(everybody);
		expect(planned('00001', '2026-12-02')).toBe('09:00-18:00');
		expect(planned('00004', '2026-12-10')).toBe('22:00-05:00');
		expect(planned('00002', '2026-12-25')).toBe('');
		expect(planned('00002', '2026-12-20')).toBe('');

		const mail = n8n.theMail();
		expect(countsIn(mail)).toEqual([ALL - 2, 1, 1, 1, codes.length, 0]);
		expect(mail.subject).toBe(`シフト連携結果：新規${ALL - 2}件・更新1件・削除1件・エラー0件`);
		expect(mail.text).toContain('ファイル：シフト表.xlsx');
		expect(mail.text).toContain('対象期間：2026-12-01 〜 2026-12-31');
		expect(mail.text).toContain('実行日時：2026-11-20 12:00（日本時間）');
		expect(mail.text).toContain('■ 削除した予定（シフト表にない日）\n　00002　2026-12-25');
		expect(mail.text).toContain('休暇（有休）はスケジュールに連携されません。（6件）');
		for (const code of codes) expect(mail.text).toContain(`${code} 2026-12-20`);
	});

	test('writes nothing the second time, and says so', async () => {
		await sendGrid(everybody);
		n8n.takeMails();
		sim.resetCalls();
		await sendGrid(everybody);
		expect(sim.calls.writes).toBe(0);
		expect(countsIn(n8n.theMail())).toEqual([0, 0, 0, ALL, codes.length, 0]);
	});

	test('reaches everybody whom the settings name', async () => {
		await sendGrid(everybody, undefined, {
			設定: { メールの送信元: 'n8n@example.jp', メールの送信先: 'a@example.jp, b@example.jp' },
		});
		const { from, to } = n8n.theMail();
		expect(from.text).toBe('n8n@example.jp');
		expect(to.text).toBe('a@example.jp, b@example.jp');
	});

	describe('speaks', () => {
		const workdays = (from, to) => (day) => (day >= from && day <= to ? '9:00-18:00' : '');
		const seed = (...days) =>
			days.forEach((day) => sim.setSchedule('00001', day, { start: '09:00', end: '18:00' }));

		test('for the whole month if it reaches from its first to its last seven days', async () => {
			seed('2026-12-01', '2026-12-31', '2026-11-30', '2027-01-01');
			await sendGrid([['00001', workdays(4, 28)]], { 対象月: '' });
			expect(planned('00001', '2026-12-01')).toBe('');
			expect(planned('00001', '2026-12-31')).toBe('');
			expect(planned('00001', '2026-11-30')).toBe('09:00-18:00');
			expect(planned('00001', '2027-01-01')).toBe('09:00-18:00');
			expect(n8n.theMail().text).toContain('対象期間：2026-12-01 〜 2026-12-31');
		});

		test.each([
			['begins later', 8, 31],
			['ends earlier', 1, 24],
			['is for one week', 7, 13],
		])('for its own days only if it %s', async (_name, from, to) => {
			seed('2026-12-01', '2026-12-31');
			await sendGrid([['00001', workdays(from, to)]]);
			const kept = ['2026-12-01', '2026-12-31'].map((date) => planned('00001', date));
			expect(kept).toEqual(['09:00-18:00', '09:00-18:00']);
			expect(n8n.theMail().text).toMatch(/^対象期間：2026-12-\d\d 〜 2026-12-\d\d$/m);
		});

		test('for the 16th to the 15th where the settings say so', async () => {
			const dates = Array.from({ length: 31 }, (_, i) => (i < 16 ? `12/${i + 16}` : `1/${i - 15}`));
			seed('2026-12-15', '2027-01-15', '2027-01-16');
			const file = await xlsxOf([
				['2026年12月度'],
				['社員番号', ...dates],
				['00001', ...dates.map((_, i) => (i < 28 ? '9:00-18:00' : null))],
			]);
			await send(file, undefined, { 設定: { 月の初日: 16 } });
			expect(planned('00001', '2026-12-15')).toBe('09:00-18:00');
			expect(planned('00001', '2027-01-15')).toBe('');
			expect(planned('00001', '2027-01-16')).toBe('09:00-18:00');
			expect(n8n.theMail().text).toContain('対象期間：2026-12-16 〜 2027-01-15');
		});
	});

	test('names its month in any way people write it', async () => {
		const bare = [
			['社員番号', '1日', '2日'],
			['00001', '9:00-18:00', ''],
		];
		for (const text of ['２０２６年１２月', '2026/12', ' 202612']) {
			sim.setSchedule('00001', '2026-12-01', {});
			await send(await xlsxOf(bare), { 対象月: text });
			expect(planned('00001', '2026-12-01')).toBe('09:00-18:00');
		}
	});

	test('only as a trial writes nothing and marks its mail', async () => {
		sim.setSchedule('00001', '2026-12-25', { start: '09:00', end: '18:00' });
		await sendGrid(everybody, { 対象月: MONTH, 試し実行: TRIAL });
		expect(sim.calls.writes).toBe(0);
		const mail = n8n.theMail();
		expect(mail.subject).toMatch(/^【試し実行】シフト連携結果/);
		expect(mail.text).toContain('何も書き込んでいません');
		expect(mail.text).toContain('■ 削除される予定（シフト表にない日）\n　00001　2026-12-25');
		expect(countsIn(mail)).toEqual([ALL, 0, 1, 0, codes.length, 0]);
	});

	test.each([
		['UTF-8 with a byte order mark', 'utf8'],
		['Shift_JIS', 'shiftjis'],
	])('as a CSV file in %s is read alike', async (_name, encoding) => {
		await send(csvOf(gridOf(MONTH, everybody), encoding));
		expect(planned('00006', '2026-12-31')).toBe('07:00-16:00');
		expect(countsIn(n8n.theMail())).toEqual([ALL, 0, 0, 0, codes.length, 0]);
	});

	test('leaves people outside the chosen divisions alone, and says so', async () => {
		const [{ divisionCode }] = sim.employeeByCode('00001').assignments;
		const isInside = (code) =>
			sim.employeeByCode(code).assignments[0].divisionCode === divisionCode;
		const outside = codes.filter((code) => !isInside(code));
		expect(outside.length).toBeGreaterThan(0);
		await sendGrid(everybody, undefined, { 設定: { 対象の所属コード: ` ${divisionCode} ` } });
		expect(planned('00001', '2026-12-01')).toBe('07:00-16:00');
		expect(outside.map((code) => planned(code, '2026-12-01')).join('')).toBe('');
		expect(n8n.theMail().text).toContain('今回の対象所属に含まれていません');
	});

	test('reports days with time records without touching them', async () => {
		setClock('2026-12-03T12:00:00+09:00');
		sim.setSchedule('00001', '2026-12-01', { start: '10:00', end: '19:00' });
		sim.addTimeRecord({ employeeCode: '00001', date: '2026-12-01', time: '09:58', code: '1' });
		await sendGrid(everybody);
		expect(planned('00001', '2026-12-01')).toBe('10:00-19:00');
		expect(n8n.theMail().text).toContain('勤怠実績（打刻）が入力済みのため');
	});
});

describe('shifts that cannot be carried', () => {
	test('are each named in one mail by code, day, reason and what to do, and the others are written', async () => {
		await sendGrid([
			['00001', roster],
			['00002', rosterBut({ 3: '9時ごろ〜', 4: '18:00-9:00' })],
			[3, onlyOn({ 1: '9:00-18:00' })],
			['00004', onlyOn({ 5: '9:00-18:00' })],
			['00004', onlyOn({ 5: '10:00-19:00', 6: '9:00-18:00' })],
			[RETIRED, onlyOn({ 8: '9:00-18:00' })],
			['98765', onlyOn({ 1: '9:00-18:00', 2: '9:00-18:00' })],
			[null, onlyOn({ 1: '9:00-18:00' })],
		]);
		const [result, errors, ...more] = n8n.takeMails();
		expect(more).toEqual([]);
		expect(countsIn(result)).toEqual([2 * SHIFTS - 2 + 1, 0, 0, 0, 2, 9]);
		expect(result.text).toContain('別のメール「連携できなかったシフト」');
		expect(errors.subject).toBe('【要確認】連携できなかったシフト：9件');
		for (const line of [
			'・4行目 E列「9時ごろ〜」は時刻でも登録済みの記号でもありません。',
			'　従業員コード 00002：2026-12-03',
			'・4行目 F列「18:00-9:00」は終了が開始より前です。',
			"・連携先に「3」はありませんが、'00003' があります。\n　対応：同じ人であれば、先頭の0",
			'・入力に2行あり、どれが正しいか判断できません。\n　対応：1行にまとめて',
			'　従業員コード 00004：2026-12-05、2026-12-05',
			'・従業員は 2025-03-31 に退職しています。\n　対応：元のシフトから外すか',
			'・連携先に従業員コード「98765」の従業員がいません。\n　対応：連携先に従業員を登録するか',
			'　従業員コード 98765：2026-12-01、2026-12-02',
			'・10行目にシフトがありますが、社員番号がありません。',
		]) {
			expect(errors.text).toContain(line);
		}
		expect(errors.text).not.toContain('髙﨑');
		expect(planned('00001', '2026-12-01')).toBe('07:00-16:00');
		expect(planned('00004', '2026-12-06')).toBe('09:00-18:00');
		expect(planned('00004', '2026-12-05')).toBe('');
		expect(planned('00003', '2026-12-01')).toBe('');
	});

	test('a sheet without any shift is told as such, and deletes nothing', async () => {
		sim.setSchedule('00001', '2026-12-01', { start: '09:00', end: '18:00' });
		const { divisions } = { divisions: [...sim.company.divisions.keys()].join(',') };
		await sendGrid([['00001', onlyOn({ 2: '×' })]], undefined, {
			設定: { 対象の所属コード: divisions },
		});
		const mail = n8n.theMail();
		expect(mail.subject).toBe('【要確認】シフト連携：シフト表にシフトがありません');
		expect(mail.text).toContain('1件も読み取れませんでした');
		expect(planned('00001', '2026-12-01')).toBe('09:00-18:00');
	});

	test('a sheet of another month than the one that was given is stopped, and nothing is deleted', async () => {
		sim.setSchedule('00001', '2027-01-05', { start: '09:00', end: '18:00' });
		const run = await sendGrid(everybody, { 対象月: '2027-01' });
		expect(run.status).toBe('error');
		expect(run.error.message).toContain(
			'シフト表の最初の日（2026-12-01）が、対象月（2027-01）に入っていません',
		);
		expect(sim.calls.total).toBe(0);
	});

	test.each([
		[
			'a sheet whose weekdays do not fit',
			[
				['社員番号', '12/1(水)'],
				['00001', '9:00-18:00'],
			],
			'曜日と一致しません',
		],
		[
			'a file that is no shift table',
			[
				['売上', '金額'],
				['A', 1],
			],
			'見出し行が見つかりません',
		],
	])('%s is stopped before any call', async (_name, grid, message) => {
		const run = await send(await xlsxOf(grid));
		expect(run.status).toBe('error');
		expect(run.lastNodeExecuted).toBe('シフト表を読む');
		expect(run.error.message).toContain(message);
		expect(sim.calls.total).toBe(0);
	});
});

describe('a run that is refused as a whole sends one mail with one reason', () => {
	async function refusal() {
		await sendGrid(everybody);
		const mail = n8n.theMail();
		expect(mail.subject).toBe('【未連携】シフト連携は行われませんでした');
		expect(mail.text).toContain(`（シフト${ALL + codes.length}件）`);
		expect(mail.text.match(/対応：/g)).toHaveLength(1);
		return mail.text;
	}

	test('when it would delete too much', async () => {
		for (const code of codes) {
			for (const day of ['20', '25']) {
				sim.setSchedule(code, `2026-12-${day}`, { start: '09:00', end: '18:00' });
			}
		}
		expect(await refusal()).toMatch(
			/12件中6件（50%）が削除されるところでした（上限 20%）。何も書き込んでいません/,
		);
		expect(sim.calls.writes).toBe(0);
	});

	test('when the token is not accepted', async () => {
		n8n.use(sim, { accessToken: 'not-a-token' });
		const text = await refusal();
		expect(text).toContain('アクセスを拒否しました');
		expect(text).not.toContain('not-a-token');
		expect(sim.calls.writes).toBe(0);
	});

	test('when the vendor does not work at all', async () => {
		sim.faults.next({ match: {}, do: 'html502', times: Infinity });
		expect(await refusal()).toContain('一時的に応答できません');
	});
});

describe('closed hours', () => {
	const EARLY = '2026-11-20T08:40:00+09:00';

	test('are waited for without a call, and the plan is written after the opening', async () => {
		setClock(EARLY);
		const waiting = await sendGrid(everybody);
		expect(waiting.status).toBe('waiting');
		expect(new Date(waiting.waitTill).toISOString()).toBe('2026-11-20T01:00:00.000Z');
		expect(sim.calls.total).toBe(0);
		expect(n8n.takeMails()).toEqual([]);

		setClock('2026-11-20T10:00:40+09:00');
		const run = await n8n.resume(waiting);
		expect(run.status).toBe('success');
		expect(planned('00006', '2026-12-31')).toBe('07:00-16:00');
		const mail = n8n.theMail();
		expect(countsIn(mail)).toEqual([ALL, 0, 0, 0, codes.length, 0]);
		expect(mail.subject).not.toContain('途中経過');
	});

	test('that begin half-way: a mail tells what was written, and another one the rest', async () => {
		setClock('2026-11-20T08:29:00+09:00');
		let puts = 0;
		const when = () => {
			puts += 1;
			if (puts === 40) setClock('2026-11-20T08:29:45+09:00');
			return false;
		};
		sim.faults.next({ match: { method: 'PUT', when }, do: 'reset' });
		const people = [...everybody, ['98765', onlyOn({ 1: '9:00-18:00' })]];
		const waiting = await sendGrid(people);
		expect(waiting.status).toBe('waiting');
		const first = n8n.theMail();
		const [written] = countsIn(first);
		expect(written).toBe(sim.calls.applied);
		expect(written).toBeGreaterThanOrEqual(35);
		expect(written).toBeLessThan(ALL);
		expect(first.subject).toMatch(/^【途中経過】シフト連携結果/);
		expect(first.text).toContain('残りは 11月20日 10:00（日本時間）に自動で再開し');

		setClock('2026-11-20T10:00:40+09:00');
		const run = await n8n.resume(waiting);
		expect(run.status).toBe('success');
		const [rest, errors] = n8n.takeMails();
		expect(countsIn(rest)).toEqual([ALL - written, 0, 0, written, codes.length, 1]);
		expect(rest.subject).not.toContain('途中経過');
		expect(rest.text).toContain('再開した分です');
		expect(errors.text).toContain('98765');
		expect(planned('00006', '2026-12-31')).toBe('07:00-16:00');
	});
});
