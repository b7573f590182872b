/** workflows/office-station-kintai/employee-link.json in n8n's engine: both forms, from the ledger to the mail. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { asCsv, asXlsx, kintaiCompany, setClock, template, upload } = require('./company');

const FILE = 'office-station-kintai/employee-link.json';
const BULK = '一括連携のフォーム';
const ONE = '1名連携のフォーム';
const TRIAL = 'はい（確認だけ。書き込まない）';
const EARLY = '2026-11-20T08:40:00+09:00';
const OPENING = '2026-11-20T10:00:40+09:00';

const co = kintaiCompany();
const newcomer = (more = {}) => ({
	...{ 従業員番号: '00123', 姓: '髙﨑', 名: '花子', 性別: '女', 入社年月日: '2026/12/01' },
	...{ 社員区分: 'パート', 部署コード: '2000', ...more },
});

async function start(startNode, rows, answers = {}, settings = {}) {
	const item = rows
		? upload('台帳ファイル', Array.isArray(rows) ? await asXlsx(rows) : rows, answers)
		: answers;
	return await co.n8n.run(template(FILE, { 設定: settings }), { items: [item], startNode });
}
const bulk = async (rows, answers, settings) => await start(BULK, rows, answers, settings);
const one = async (rows, answers, settings) =>
	await start(ONE, rows, { 異動日: '2026-12-01', ...answers }, settings);

/** [success, new, updated, unchanged, failed, left out] of the result mail. */
const countsIn = ({ text }) =>
	[
		/成功件数:(\d+)件/,
		/新規(\d+)件/,
		/更新(\d+)件/,
		/変更なし(\d+)件/,
		/失敗件数\(エラー\):(\d+)件/,
	]
		.concat(/対象外:(\d+)件/)
		.map((pattern) => Number(pattern.exec(text)?.[1]));

describe('the bulk link', () => {
	test('makes 勤怠 hold what the ledger says; one mail tells 正常終了, both counts and whom', async () => {
		const left = { 退職年月日: '2026/11/30' };
		await bulk(
			co.ledger({ '00002': { 姓: '新姓', 部署コード: '3000' }, '00006': left }, [newcomer()]),
		);

		expect(co.stored('00002')).toMatchObject({ lastName: '新姓', divisionCode: '3000' });
		expect(co.stored('00006').resignationDate).toBe('2026-11-30');
		expect(co.stored('00123')).toMatchObject({
			...{ lastName: '髙﨑', firstName: '花子', gender: 'female', typeCode: '13' },
			...{ divisionCode: '2000', hiredDate: '2026-12-01' },
		});
		const mail = co.n8n.theMail();
		expect(mail.subject).toBe('オフィスステーション 勤怠 従業員連携：正常終了（成功7件・失敗0件）');
		expect(countsIn(mail)).toEqual([7, 1, 2, 4, 0, 0]);
		for (const line of [
			'状況:正常終了',
			'方法　　：一括連携',
			'異動日　：連携した日',
			'元データ：従業員台帳_20261120.xlsx',
			'実行日時：2026-11-20 12:00（日本時間）',
			'■ 新規登録した従業員\n　00123',
			'■ 更新した従業員\n　00002、00006',
		]) {
			expect(mail.text).toContain(line);
		}
	});

	test('writes nothing the second time', async () => {
		const rows = co.ledger({ '00002': { 姓: '新姓' } }, [newcomer()]);
		await bulk(rows);
		co.sim.resetCalls();
		co.n8n.takeMails();
		await bulk(rows);
		expect(co.sim.calls.writes).toBe(0);
		expect(countsIn(co.n8n.theMail())).toEqual([7, 0, 0, 7, 0, 0]);
	});

	test('fills an empty 勤怠 from the ledger, 社員区分 by the same name', async () => {
		await co.openKintai([]);
		await bulk(co.ledger());
		expect(countsIn(co.n8n.theMail())).toEqual([6, 6, 0, 0, 0, 0]);
		const { employmentTypeName, divisionCode } = co.office.employee('00003');
		const types = { 正社員: '11', 契約社員: '12', パート: '13', アルバイト: '14' };
		expect(co.stored('00003')).toMatchObject({ divisionCode, typeCode: types[employmentTypeName] });
	});

	test.each([
		['a UTF-8 CSV', 'utf8'],
		['a Shift_JIS CSV', 'shiftjis'],
	])('takes %s', async (_name, encoding) => {
		await bulk(asCsv(co.ledger({ '00002': { 姓: '髙﨑' } }), encoding));
		expect(co.stored('00002').lastName).toBe('髙﨑');
	});

	test('takes the ledger over the API if the settings say so', async () => {
		await co.openKintai(['00001', '00002']);
		await bulk(undefined, { 従業員番号: '00001, 00003' }, { 取り込み元: 'API' });
		expect(co.codes()).toEqual(['00001', '00002', '00003']);
		const mail = co.n8n.theMail();
		expect(mail.text).toContain('元データ：オフィスステーションのAPI');
		expect(countsIn(mail).slice(0, 2)).toEqual([2, 1]);
	});

	test.each([
		['新規登録だけ', [6, 1, 0, 5, 0, 1], '更新はしない設定のため'],
		['更新だけ', [6, 0, 1, 5, 0, 1], '新規登録はしない設定のため'],
	])('does %s', async (作業内容, counts, reason) => {
		await bulk(co.ledger({ '00002': { 姓: '新姓' } }, [newcomer()]), { 作業内容 });
		const mail = co.n8n.theMail();
		expect(countsIn(mail)).toEqual(counts);
		expect(mail.text).toContain(reason);
		expect(mail.text).toContain(`方法　　：一括連携（${作業内容}）`);
		expect(co.stored('00002').lastName === '新姓').toBe(作業内容 === '更新だけ');
		expect(co.codes().includes('00123')).toBe(作業内容 === '新規登録だけ');
	});

	test('of some people only leaves the others alone', async () => {
		const rows = co.ledger({ '00001': { 姓: '新姓' }, '00002': { 姓: '新姓' } });
		await bulk(rows, { 従業員番号: '00002' });
		expect(co.stored('00001').lastName).not.toBe('新姓');
		expect(countsIn(co.n8n.theMail())).toEqual([1, 0, 1, 0, 0, 0]);
	});

	test('with 試し実行 tells what would be done, and writes nothing', async () => {
		await bulk(co.ledger({ '00002': { 姓: '新姓' } }, [newcomer()]), { 試し実行: TRIAL });
		const mail = co.n8n.theMail();
		expect(mail.subject).toMatch(/^【試し実行】/);
		expect(mail.text).toContain('■ 新規登録される従業員\n　00123');
		expect(countsIn(mail)).toEqual([7, 1, 1, 5, 0, 0]);
		expect(co.sim.calls.writes).toBe(0);
	});

	test('without a file is stopped in plain words', async () => {
		const run = await bulk(undefined, { 作業内容: '新規登録と更新' });
		expect(run.error.message).toContain('「台帳ファイル」にファイルを付けて');
		expect(co.sim.calls.total).toBe(0);
	});

	test('without an address writes all the same, and sends no mail', async () => {
		await bulk(co.ledger({ '00002': { 姓: '新姓' } }), {}, { メールの送信先: '' });
		expect(co.stored('00002').lastName).toBe('新姓');
		expect(co.n8n.takeMails()).toEqual([]);
	});
});

describe('従業員情報の連携設定', () => {
	test('① 連携対象従業員: people without 入社年月日 are left out if that is chosen', async () => {
		const rows = co.ledger({ '00002': { 姓: '新姓', 入社年月日: '' } });
		await bulk(rows, {}, { 入社年月日がある人だけ: true });
		expect(co.stored('00002').lastName).not.toBe('新姓');
		co.n8n.takeMails();
		await bulk(rows);
		expect(co.stored('00002').lastName).toBe('新姓');
	});

	test('② 連携対象項目: what is off is not changed, and sent with a new person only if it is required', async () => {
		const person = newcomer({ メールアドレス: 'h@example.com' });
		const off = ['氏名', 'メールアドレス', '所属', '雇用区分', '性別'];
		await bulk(
			co.ledger({ '00002': { 姓: '新姓', 部署コード: '3000', '姓（カナ）': 'シンセイ' } }, [
				person,
			]),
			{},
			Object.fromEntries(off.map((item) => [`連携する：${item}`, false])),
		);
		const { divisionCode, lastName } = co.office.employee('00002');
		expect(co.stored('00002')).toMatchObject({
			...{ lastName, divisionCode, lastNamePhonetics: 'シンセイ' },
		});
		expect(co.stored('00123')).toMatchObject({
			...{ lastName: '髙﨑', firstName: '花子', gender: 'female' },
			...{ divisionCode: '2000', typeCode: '13', hiredDate: '2026-12-01' },
		});
		expect(co.stored('00123').emailAddresses).toBeUndefined();
	});

	test('② with everything off only new people are registered', async () => {
		const items = [
			'氏名',
			'フリガナ',
			'メールアドレス',
			'性別',
			'生年月日',
			'入社年月日',
			'退職年月日',
		];
		const off = [...items, '所属', '雇用区分'];
		await bulk(
			co.ledger({ '00002': { 姓: '新姓' } }, [newcomer()]),
			{},
			Object.fromEntries(off.map((item) => [`連携する：${item}`, false])),
		);
		expect(countsIn(co.n8n.theMail())).toEqual([7, 1, 0, 6, 0, 0]);
	});

	test.each([
		[true, '仕事', '太郎'],
		[false, '髙﨑', '花子'],
	])('③ ビジネスネームを姓名にする: %p', async (isOn, lastName, firstName) => {
		const names = { 'ビジネスネーム（姓）': '仕事', 'ビジネスネーム（名）': '太郎' };
		await bulk(co.ledger({}, [newcomer(names)]), {}, { ビジネスネームを姓名にする: isOn });
		expect(co.stored('00123')).toMatchObject({ lastName, firstName });
	});

	test('④ reaches everybody whom the settings name', async () => {
		await bulk(co.ledger(), {}, { メールの送信先: 'a@example.com, b@example.com' });
		expect(co.n8n.theMail().to.text).toBe('a@example.com, b@example.com');
	});
});

describe('所属 and 雇用区分', () => {
	const unset = () => newcomer({ 部署コード: '', 社員区分: '' });

	test('defaults of the settings fill what the ledger does not have, for new people only', async () => {
		const rows = co.ledger({ '00002': { 部署コード: '', 社員区分: '' } }, [unset()]);
		await bulk(rows, {}, { 未設定の人の所属コード: '1100', 未設定の人の雇用区分コード: '14' });
		expect(co.stored('00123')).toMatchObject({ divisionCode: '1100', typeCode: '14' });
		expect(co.stored('00002').divisionCode).toBe(co.office.employee('00002').divisionCode);
	});

	test('一括項目設定 of the form counts more than the settings, and less than the ledger', async () => {
		const rows = co.ledger({}, [unset(), newcomer({ 従業員番号: '00124' })]);
		const answers = { 所属コード: '3000', 雇用区分コード: '12' };
		await bulk(rows, answers, { 未設定の人の所属コード: '1100' });
		expect(co.stored('00123')).toMatchObject({ divisionCode: '3000', typeCode: '12' });
		expect(co.stored('00124')).toMatchObject({ divisionCode: '2000', typeCode: '13' });
	});

	test('without any default the person fails by number, with what is missing', async () => {
		await bulk(co.ledger({}, [unset()]));
		const mail = co.n8n.theMail();
		expect(mail.subject).toContain('【要確認】');
		expect(mail.text).toContain(
			"に新規登録するには 'divisionCode', 'employmentTypeCode' が必要です",
		);
		expect(mail.text).toContain('　従業員番号：00123');
	});

	const overrides = async (...rows) =>
		await co.n8n.dataTables.fill(
			'office_station_overrides',
			{ employeeCode: 'string', divisionCode: 'string', employmentTypeCode: 'string' },
			rows,
		);

	test('個別項目設定 of a person counts more than ledger and defaults', async () => {
		await overrides(
			{ employeeCode: '00002', employmentTypeCode: '14' },
			{ employeeCode: '00123', divisionCode: '1100', employmentTypeCode: '12' },
		);
		await bulk(co.ledger({ '00002': { 社員区分: 'パート' } }, [unset()]), { 所属コード: '3000' });
		expect(co.stored('00002')).toMatchObject({
			...{ typeCode: '14', divisionCode: co.office.employee('00002').divisionCode },
		});
		expect(co.stored('00123')).toMatchObject({ divisionCode: '1100', typeCode: '12' });
	});

	test('it is for exactly that number; one that nobody has is told', async () => {
		await overrides({ employeeCode: '2', divisionCode: '3000' });
		await bulk(co.ledger());
		expect(co.stored('00002').divisionCode).not.toBe('3000');
		expect(co.n8n.theMail().text).toContain(
			'■ 使われなかった個別設定（台帳に同じ従業員番号の人がいません）\n　2',
		);
	});

	test('two of them for one person are no choice: the person fails', async () => {
		await overrides(
			{ employeeCode: '00002', divisionCode: '1100' },
			{ employeeCode: '00002', divisionCode: '3000' },
		);
		await bulk(co.ledger());
		const mail = co.n8n.theMail();
		expect(mail.text).toMatch(/2.*行|重複|2件/);
		expect(mail.text).toContain('00002');
		expect(co.stored('00002').divisionCode).toBe(co.office.employee('00002').divisionCode);
	});

	test('codes that 勤怠 does not have are listed, and only these people fail', async () => {
		const people = [
			newcomer({ 部署コード: '9999' }),
			newcomer({ 従業員番号: '00124', 社員区分: '役員' }),
			newcomer({ 従業員番号: '00125', 部署コード: '9999' }),
			newcomer({ 従業員番号: '00126' }),
		];
		await bulk(co.ledger({}, people));
		const mail = co.n8n.theMail();
		expect(countsIn(mail)).toEqual([7, 1, 0, 6, 3, 0]);
		expect(mail.text).toContain('所属コード「9999」がありません');
		expect(mail.text).toContain('　従業員番号：00123、00125');
		expect(mail.text).toContain('「役員」という名称の雇用区分がありません');
		expect(co.codes()).not.toContain('00123');
	});
});

describe('one person', () => {
	const moved = () => co.ledger({ '00002': { 部署コード: '3000' }, '00003': { 姓: '新姓' } });

	test('is linked with 異動日; nobody else is', async () => {
		const before = co.office.employee('00002').divisionCode;
		await one(moved(), { 従業員番号: '00002' });
		const { assignments } = co.stored('00002');
		expect(assignments.map(({ from, divisionCode }) => [from, divisionCode])).toEqual([
			['0000-01-01', before],
			['2026-12-01', '3000'],
		]);
		expect(co.stored('00003').lastName).not.toBe('新姓');
		const mail = co.n8n.theMail();
		expect(mail.text).toContain('方法　　：1名の連携　従業員番号 00002');
		expect(mail.text).toContain('異動日　：2026-12-01');
		expect(countsIn(mail)).toEqual([1, 0, 1, 0, 0, 0]);
	});

	test('who is new is registered', async () => {
		await one(co.ledger({}, [newcomer()]), { 従業員番号: '00123' });
		expect(co.stored('00123')).toMatchObject({ lastName: '髙﨑' });
	});

	test.each([
		['a number that is not there', '99999', 'この従業員番号の人がいません。'],
		['a number without its zeros', '2', '（00002 ?）'],
		['a number in full width', '００００２', '（00002 ?）'],
		['no number', '', 'この従業員番号の人がいません'],
	])('%s is told plainly, and nothing is written', async (_name, code, text) => {
		await one(moved(), { 従業員番号: code });
		const mail = co.n8n.theMail();
		expect(mail.text.replace(/ \((.*?)\)/g, '（$1）')).toContain(text);
		expect(countsIn(mail)).toEqual([0, 0, 0, 0, 1, 0]);
		expect(co.sim.calls.writes).toBe(0);
	});

	test('異動日 is never filled in by anybody else', async () => {
		await one(moved(), { 従業員番号: '00002', 異動日: '' });
		const mail = co.n8n.theMail();
		expect(mail.subject).toContain('【未連携】');
		expect(mail.text).toContain('「異動日」（（未入力））が日付ではありません');
		expect(co.sim.calls.writes).toBe(0);
	});
});

describe('numbers that look alike', () => {
	const people = () => [
		newcomer({ 従業員番号: '１２３' }),
		newcomer({ 従業員番号: '00123' }),
		newcomer({ 従業員番号: '123' }),
		newcomer({ 従業員番号: '4' }),
	];

	test('are different people until a person says otherwise: nobody is joined, nobody created', async () => {
		await bulk(co.ledger({}, people()));
		const mail = co.n8n.theMail();
		expect(countsIn(mail)).toEqual([6, 0, 0, 6, 4, 0]);
		for (const code of ['１２３', '00123', '123', '4']) expect(mail.text).toContain(code);
		expect(co.codes()).toHaveLength(6);
	});

	test('are registered as several people if the settings say so', async () => {
		await bulk(co.ledger({}, people()), {}, { 似た従業員番号も別人として登録する: true });
		expect(co.codes()).toEqual(expect.arrayContaining(['00123', '123', '１２３', '4', '00004']));
	});

	test('zeros that a spreadsheet has dropped come back with the number of digits', async () => {
		const rows = co.ledger({ '00002': { 従業員番号: 2, 姓: '新姓' } });
		await bulk(rows, {}, { 従業員番号の桁数: 5 });
		expect(co.stored('00002').lastName).toBe('新姓');
	});
});

describe('a source that cannot be right stops before the first write', () => {
	const refused = async (rows) => {
		await bulk(rows);
		const mail = co.n8n.theMail();
		expect(mail.subject).toMatch(/^【未連携】.*：中止（成功0件/);
		expect(mail.text).toContain('状況:中止');
		expect(mail.text).toContain('■ 連携を止めた理由（何も書き込んでいません）');
		expect(co.sim.calls.writes).toBe(0);
		return mail.text;
	};

	test('half of its usual size', async () => {
		const rows = co.ledger(
			{ '00001': { 姓: '新姓' }, '00004': null, '00005': null, '00006': null },
			[newcomer()],
		);
		expect(await refused(rows)).toContain('6件のうち、元データにあるのは3件（50%）だけです');
	});

	test('a header only', async () => {
		expect(await refused(co.ledger().slice(0, 1))).toContain('元データにあるのは0件（0%）');
	});

	test('an empty file', async () => {
		expect(await refused([])).toContain('ファイルが空です');
	});

	test('another file', async () => {
		const rows = [
			['売上', '金額'],
			['A', 1],
		];
		expect(await refused(rows)).toContain('従業員番号の見出し行が見つかりません');
	});

	test('somebody whose row cannot be read fails alone', async () => {
		await bulk(co.ledger({ '00002': { 生年月日: '不明', 姓: '新姓' }, '00003': { 姓: '新姓' } }));
		const mail = co.n8n.theMail();
		expect(countsIn(mail)).toEqual([5, 0, 1, 4, 1, 0]);
		expect(mail.text).toContain('「生年月日」を読み取れません');
		expect(mail.text).toContain('　従業員番号：00002');
		expect(mail.text).not.toContain('不明');
		expect(co.stored('00003').lastName).toBe('新姓');
	});
});

describe('the vendor', () => {
	test('who refuses the token is named once, and the token is not', async () => {
		co.n8n.use(co.sim, { accessToken: 'not-a-token' });
		await bulk(co.ledger());
		const { text, subject } = co.n8n.theMail();
		expect(subject).toMatch(/^【未連携】/);
		expect(text.match(/対応：/g)).toHaveLength(1);
		expect(text).not.toContain('not-a-token');
	});

	test.each([3, 4, 6, 8])(
		'dead after %i calls: running again leads to the same end',
		async (calls) => {
			const edit = {
				'00001': { 姓: '一' },
				'00002': { 姓: '二' },
				'00003': { 部署コード: '3000' },
			};
			const rows = co.ledger(edit, [newcomer(), newcomer({ 従業員番号: '00124' })]);
			co.sim.faults.killAfter(calls);
			await bulk(rows);
			co.sim.faults.clear();
			co.n8n.takeMails();
			await bulk(rows);
			await bulk(rows);
			expect(countsIn(co.n8n.takeMails().at(-1))).toEqual([8, 0, 0, 8, 0, 0]);
			expect(co.codes()).toHaveLength(8);
			expect(co.stored('00001').lastName).toBe('一');
			expect(co.sim.company.deletedEmployees).toEqual([]);
		},
	);

	test('closed is waited for without a call, and everything is written after the opening', async () => {
		setClock(EARLY);
		const waiting = await bulk(co.ledger({ '00002': { 姓: '新姓' } }, [newcomer()]));
		expect(waiting.status).toBe('waiting');
		expect(new Date(waiting.waitTill).toISOString()).toBe('2026-11-20T01:00:00.000Z');
		expect(co.sim.calls.total).toBe(0);
		expect(co.n8n.takeMails()).toEqual([]);

		setClock(OPENING);
		const run = await co.n8n.resume(waiting);
		expect(run.status).toBe('success');
		const mail = co.n8n.theMail();
		expect(countsIn(mail)).toEqual([7, 1, 1, 5, 0, 0]);
		expect(mail.text).not.toContain('途中経過');
	});

	test('in the evening, too; an empty list that waited is still nobody', async () => {
		setClock('2026-11-20T17:31:00+09:00');
		const waiting = await bulk(co.ledger().slice(0, 1));
		expect(new Date(waiting.waitTill).toISOString()).toBe('2026-11-20T09:30:00.000Z');
		setClock('2026-11-20T18:30:40+09:00');
		await co.n8n.resume(waiting);
		expect(co.n8n.theMail().text).toContain('元データにあるのは0件（0%）');
	});

	test('closing half-way: a mail tells what was written, another one the rest', async () => {
		setClock('2026-11-20T08:29:00+09:00');
		let posts = 0;
		const when = () => {
			posts += 1;
			if (posts === 2) setClock('2026-11-20T08:29:45+09:00');
			return false;
		};
		co.sim.faults.next({ match: { method: 'POST', when }, do: 'reset' });
		const many = Array.from({ length: 12 }, (_, i) => newcomer({ 従業員番号: `N${i + 100}` }));
		const rows = co.ledger({ '00001': { 生年月日: '?' } }, many);
		const waiting = await bulk(rows);
		expect(waiting.status).toBe('waiting');
		const first = co.n8n.theMail();
		const [, written] = countsIn(first);
		expect(written).toBe(co.sim.calls.applied);
		expect(written).toBeGreaterThan(1);
		expect(written).toBeLessThan(12);
		expect(first.subject).toMatch(/^【途中経過】/);
		expect(first.text).toContain('残りは 11月20日 10:00（日本時間）に自動で再開し');

		setClock(OPENING);
		await co.n8n.resume(waiting);
		const last = co.n8n.theMail();
		expect(countsIn(last)).toEqual([17, 12 - written, 0, 5 + written, 1, 0]);
		expect(last.text).toContain('再開した分です');
	});
});
