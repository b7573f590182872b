const { sentence } = require('../../../dist/nodes/shared/reasons/reason');
const { codesOf, station } = require('./built');

const { ATTENDANCE_LAYOUTS } = station('columns/attendance');
const { EMPLOYEE_LAYOUTS } = station('columns/employee');
const { buildColumns } = station('building/buildColumns');
const { buildRow } = station('building/buildRow');
const { fieldValue } = station('building/fieldValue');
const { matchedBy } = station('building/matched');
const { planFile } = station('building/buildFile');
const { writeFiles } = station('building/writeFile');
const { checkMonth, refuseSeveralMonths } = station('building/months');

const OPTIONS = { dateFormat: 'slashes', kana: 'full', tooLong: 'refuse' };
const columnsOf = (layout, map = []) => buildColumns(EMPLOYEE_LAYOUTS[layout], map);
const build = (record, { layout = 'ledger', map, ...options } = {}) =>
	buildRow({ employeeCode: '00001', ...record }, columnsOf(layout, map), {
		...OPTIONS,
		...options,
	});
const months = (record, timeFormat = 'sexagesimalDot', map = []) =>
	buildRow({ employeeCode: '00001', ...record }, buildColumns(ATTENDANCE_LAYOUTS.payroll, map), {
		...{ ...OPTIONS, timeFormat },
	});
const told = ({ problems }) => problems.map(({ reason }) => sentence(reason, 'en'));

describe('a field', () => {
	test.each([
		[{ lastName: '青葉' }, 'lastName', '青葉'],
		[{ name: '青葉 葵' }, 'lastName', '青葉'],
		[{ name: '青葉 葵' }, 'firstName', '葵'],
		[{ nameKana: 'アオバ アオイ' }, 'firstNameKana', 'アオイ'],
		[{ lastName: '青葉', firstName: '葵' }, 'name', '青葉\u3000葵'],
		[{ address: '東京都渋谷区1' }, 'prefecture', '東京都'],
		[{ address: '東京都渋谷区1' }, 'city', '渋谷区1'],
		[{ prefecture: '東京都', city: '渋谷区', street: '1' }, 'address', '東京都渋谷区1'],
		[{ leaves: [{ name: '有休', days: 1.5 }] }, 'leave:有休', 1.5],
		[
			{
				leaves: [
					{ code: '1', days: 1 },
					{ code: '1', days: 0.5 },
				],
			},
			'leave:1',
			1.5,
		],
		[{ leaves: [{ name: '有休', minutes: 120 }] }, 'leave:有休:minutes', 120],
		[{ lateMinutes: 5, earlyLeaveMinutes: 10 }, 'lateMinutes+earlyLeaveMinutes', 15],
		[{ lateMinutes: 5 }, 'lateMinutes + earlyLeaveMinutes', 5],
		[{ 血液型: 'O' }, '血液型', 'O'],
		[{ workDays: 0 }, 'workDays', 0],
	])('of %j: %s is %p', (record, field, value) => {
		expect(fieldValue(record, field)).toEqual({ value });
	});

	test.each([
		[{}, 'lastName'],
		[{ lastName: ' ' }, 'lastName'],
		[{}, 'name'],
		[{}, 'address'],
		[{ leaves: [{ name: '特休', days: 1 }] }, 'leave:有休'],
		[{ leaves: 'none' }, 'leave:有休'],
		[{}, 'lateMinutes+earlyLeaveMinutes'],
		[{}, 'toString'],
	])('of %j: %s is absent', (record, field) => {
		expect(fieldValue(record, field)).toEqual({ none: true });
	});

	test.each([
		[{ lastName: '青葉' }, 'name'],
		[{ lastName: 'デ ラ クルス', firstName: 'マリア' }, 'name'],
		[{ name: '青葉葵' }, 'lastName'],
		[{ address: '渋谷区1' }, 'prefecture'],
		[{ lastName: '青葉' }, 'name+x'],
	])('of %j: %s cannot be made of its parts', (record, field) => {
		expect(fieldValue(record, field)).toEqual({ bad: true });
	});
});

describe('a row', () => {
	test('has the ledger’s headers, dates and words; what is absent has no cell', () => {
		const record = {
			...{ lastName: '青葉', firstName: '葵', lastNameKana: 'ｱｵﾊﾞ', gender: 'female' },
			...{
				birthDate: '1977-04-03',
				hiredDate: '2020-04-01',
				divisionCode: '0100',
				phone: '03-0000-0000',
			},
			...{ address: '東京都渋谷区1-2', status: 'active' },
		};
		expect(build(record)).toEqual({
			cells: {
				...{ 従業員番号: '00001', 姓: '青葉', 名: '葵', '姓（カナ）': 'アオバ', 性別: '女' },
				...{ 生年月日: '1977/04/03', 入社年月日: '2020/04/01', 部署コード: '0100' },
				...{ 都道府県: '東京都', 市区町村: '渋谷区1-2', 電話番号: '03-0000-0000' },
			},
			problems: [],
			cuts: [],
		});
	});

	test('of the joined layout has 氏名 and 住所', () => {
		const record = { lastName: '青葉', firstName: '葵', prefecture: '東京都', city: '渋谷区' };
		expect(build(record, { layout: 'joined' }).cells).toEqual({
			...{ 従業員番号: '00001', 氏名: '青葉\u3000葵', 住所: '東京都渋谷区' },
		});
	});

	test.each([
		[{ gender: 'other' }, 'gender', '性別'],
		[{ birthDate: '1977/04/03' }, 'birthDate', '生年月日'],
		[{ birthDate: '1977-02-30' }, 'birthDate', '生年月日'],
		[{ phone: 9012345678 }, 'phone', '電話番号'],
		[{ position: { a: 1 } }, 'position', '役職'],
		[{ name: '青葉葵' }, 'lastName', '姓'],
		[{ address: '渋谷区' }, 'prefecture', '都道府県'],
	])('cannot hold %j: the person fails, by field and column', (record, field, column) => {
		const [first] = told(build(record));
		expect(first).toContain(`'00001': '${column}' cannot hold the value of '${field}'`);
	});

	test('never quotes the value: it is personal', () => {
		const built = build({
			gender: 'ひみつ',
			birthDate: 'ひみつ',
			name: 'ひみつ',
			address: 'ひみつ',
		});
		expect(built.problems.length).toBeGreaterThan(3);
		expect(JSON.stringify(built.problems)).not.toContain('ひみつ');
	});

	test('takes the user’s columns, in the user’s kind', () => {
		const map = [
			{ field: '血液型', column: '血液型' },
			{ field: '契約満了', column: '契約満了日', as: 'day' },
			{ field: 'email', column: '' },
		];
		const record = { 血液型: 'O', 契約満了: '2027-03-31', email: 'a@example.jp' };
		expect(build(record, { map, dateFormat: 'hyphens' }).cells).toEqual({
			...{ 従業員番号: '00001', 血液型: 'O', 契約満了日: '2027-03-31' },
		});
	});

	test('keeps half-width kana if that is asked for', () => {
		expect(build({ lastNameKana: 'ｱｵﾊﾞ' }, { kana: 'asIs' }).cells['姓（カナ）']).toBe('ｱｵﾊﾞ');
	});
});

describe('a value that is too long', () => {
	const map = [{ field: 'position', column: '役職', maxLength: 3 }];
	const long = { position: '𠮷主任補' };

	test('fails the person', () => {
		const built = build(long, { map });
		expect(told(built)).toEqual([
			"'00001': '役職' has 4 characters, and 3 fit. Shorten it at the source, or set 'Too Long Values' to 'Cut and Report'.",
		]);
		expect(built.cells.役職).toBeUndefined();
	});

	test('is cut and reported if that is asked for, between characters', () => {
		const { cells, problems, cuts } = build(long, { map, tooLong: 'cut' });
		expect([cells.役職, problems]).toEqual(['𠮷主任', []]);
		expect(cuts.map(({ reason }) => sentence(reason, 'en'))).toEqual([
			expect.stringMatching(/^'00001': '役職' was cut from 4 to 3 characters/),
		]);
	});

	test('that fits is neither', () => {
		expect(build({ position: '𠮷主任' }, { map })).toMatchObject({ problems: [], cuts: [] });
	});

	test.each([
		['employeeCode', { employeeCode: '1234' }, 'code'],
		['hiredDate', { hiredDate: '2020-04-01' }, 'day'],
		['phone', { phone: '0312345678' }, 'digits'],
	])('is never cut in %s', (field, record, as) => {
		const cut = build(record, { map: [{ field, column: 'X', as, maxLength: 3 }], tooLong: 'cut' });
		expect(codesOf(cut.problems)).toContain('tooLong');
	});
});

describe('the layout of オフィスステーション 勤怠', () => {
	const kintai = (record, options) =>
		build({ lastName: '青葉', firstName: '葵', ...record }, { layout: 'kintai', ...options });

	test.each(['001', 'A1234567Z', '0123456789'])('takes the code %s', (employeeCode) => {
		expect(kintai({ employeeCode })).toMatchObject({
			cells: { 従業員コード: employeeCode, 名前: '青葉\u3000葵' },
			problems: [],
		});
	});

	test.each(['01', '01234567890', '00-1', '００１'])('refuses the code %s', (employeeCode) => {
		expect(told(kintai({ employeeCode }))[0]).toContain('3-10 half-width letters or digits');
	});

	test('refuses a person without a name, and a name over 80 characters', () => {
		expect(codesOf(kintai({ lastName: '', firstName: '', employeeCode: '001' }).problems)).toEqual([
			'valueMissing',
		]);
		const long = { employeeCode: '001', firstName: '長'.repeat(78) };
		expect(codesOf(kintai(long).problems)).toEqual(['tooLong']);
		expect(kintai({ ...long, firstName: '長'.repeat(77) }).problems).toEqual([]);
	});
});

describe('a month', () => {
	test('has days as numbers and hours in the format', () => {
		const record = { month: '2026-11', workDays: 20.5, workMinutes: 9605, overtimeMinutes: 80 };
		const base = { 従業員番号: '00001', 出勤日数: '20.5' };
		expect(months(record).cells).toEqual({ ...base, 労働時間: '160.05', 残業時間: '1.20' });
		expect(months(record, 'decimal').cells).toEqual({
			...base,
			労働時間: '160.08',
			残業時間: '1.33',
		});
		expect(months(record, 'minutes').cells).toEqual({ ...base, 労働時間: '9605', 残業時間: '80' });
	});

	test('takes leaves and sums by the field map', () => {
		const map = [
			{ field: 'leave:有休', column: '有休日数' },
			{ field: 'leave:時間有休:minutes', column: '時間有休' },
			{ field: 'lateMinutes+earlyLeaveMinutes', column: '遅早時間' },
		];
		const leaves = [
			{ name: '有休', days: 2 },
			{ name: '時間有休', minutes: 90 },
		];
		expect(
			months({ leaves, lateMinutes: 5, earlyLeaveMinutes: 70 }, 'sexagesimalDot', map).cells,
		).toEqual({
			...{ 従業員番号: '00001', 有休日数: '2', 時間有休: '1.30', 遅早時間: '1.15' },
			...{ 遅刻時間: '0.05', 早退時間: '1.10' },
		});
	});

	test.each([[-5], [1.5], ['x'], [NaN], [Infinity], [{}]])(
		'cannot hold %p minutes',
		(workMinutes) => {
			expect(codesOf(months({ workMinutes }).problems)).toEqual(['notExpressible']);
		},
	);

	test.each([[-1], ['x'], [Infinity]])('cannot hold %p days', (workDays) => {
		expect(codesOf(months({ workDays }).problems)).toEqual(['notExpressible']);
	});

	test('without hours is no month of zero hours: the cells are absent', () => {
		expect(months({ month: '2026-11' }).cells).toEqual({ 従業員番号: '00001' });
	});

	test('of two kinds refuses the file', () => {
		expect(() => refuseSeveralMonths([{ month: '2026-11' }, { month: '2026-10' }])).toThrow(
			'2026-10, 2026-11',
		);
		expect(() =>
			refuseSeveralMonths([{ month: '2026-11' }, { month: '2026-11' }, {}]),
		).not.toThrow();
	});

	test.each([
		[{ month: '2026-11', closed: true }, true, []],
		[{ month: '2026-11', closed: false }, true, ['notClosed']],
		[{ month: '2026-11' }, true, ['notClosed']],
		[{ month: '2026-11' }, false, []],
		[{ month: '11月' }, false, ['unreadable']],
		[{}, false, ['missing']],
		[{}, true, ['missing', 'notClosed']],
	])('%j, only closed ones: %p, says %j', (record, onlyClosed, codes) => {
		expect(codesOf(checkMonth({ employeeCode: '1', ...record }, onlyClosed))).toEqual(codes);
	});
});

describe('somebody whom the ledger', () => {
	const isMatched = matchedBy([{ employeeCode: '00123' }, { employeeCode: '００１２４' }]);

	test.each([
		['has', '00123', []],
		['has nearly', '123', ['notInLedger']],
		['has in full width', '00124', ['notInLedger']],
		['does not have', '999', ['notInLedger']],
		['cannot know: no number', '', []],
	])('%s: %s', (_, employeeCode, codes) => {
		expect(codesOf(isMatched({ employeeCode }))).toEqual(codes);
	});

	test('is like, is named; without a ledger nobody is refused', () => {
		const [{ reason }] = isMatched({ employeeCode: '123' });
		expect(sentence(reason, 'ja')).toContain('(00123 ?)');
		expect(matchedBy(undefined)({ employeeCode: '999' })).toEqual([]);
	});
});

describe('the plan of a file', () => {
	const columns = columnsOf('ledger');
	const plan = (inputs, existing) => planFile({ inputs, columns, options: OPTIONS, existing });
	const actions = (planned) => planned.map(({ action }) => action);
	const AOBA = { employeeCode: '00001', lastName: '青葉', firstName: '葵', position: '主任' };

	test('writes everybody if nobody said whom the ledger holds', () => {
		expect(actions(plan([AOBA, { employeeCode: '2' }]))).toEqual(['write', 'write']);
	});

	test('tells new, changed and unchanged people apart, and what is changed', () => {
		const existing = [AOBA, { employeeCode: '00002', lastName: '月岡' }];
		const planned = plan(
			[AOBA, { employeeCode: '00002', lastName: '東雲' }, { employeeCode: '00003' }],
			existing,
		);
		expect(actions(planned)).toEqual(['unchanged', 'update', 'create']);
		expect(planned[1].changed).toEqual(['姓']);
	});

	test('a field that the record does not have changes nothing', () => {
		expect(actions(plan([{ employeeCode: '00001', lastName: '青葉' }], [AOBA]))).toEqual([
			'unchanged',
		]);
	});

	test('half-width kana is no change', () => {
		const held = [{ ...AOBA, lastNameKana: 'アオバ' }];
		expect(actions(plan([{ ...AOBA, lastNameKana: 'ｱｵﾊﾞ' }], held))).toEqual(['unchanged']);
	});

	test.each(['1', '０００１', '00001 ', '001'])(
		'%p is nearly there: it would be a second person',
		(code) => {
			const [{ action, problems }] = plan([{ employeeCode: code }], [{ employeeCode: '0001' }]);
			expect([action, ...codesOf(problems)]).toEqual(['failed', 'nearMiss']);
			expect(sentence(problems[0].reason, 'en')).toContain('but has 0001');
		},
	);

	test('two records for one number fail together, others are written', () => {
		const planned = plan([AOBA, { employeeCode: '2' }, { ...AOBA, position: '店長' }]);
		expect(actions(planned)).toEqual(['failed', 'write', 'failed']);
		expect(codesOf(planned[0].problems)).toEqual(['duplicate']);
	});

	test('records without a number fail, each by itself', () => {
		const planned = plan([{ lastName: '青葉' }, { employeeCode: ' ' }]);
		expect(planned.map(({ problems }) => codesOf(problems))).toEqual([
			['valueMissing'],
			['valueMissing'],
		]);
	});

	test('an empty ledger makes everybody new', () => {
		expect(actions(plan([AOBA], []))).toEqual(['create']);
	});
});

describe('files', () => {
	const columns = columnsOf('ledger');
	const planned = (count, of = (i) => ({ lastName: `姓${i}` })) =>
		planFile({
			inputs: Array.from({ length: count }, (_, i) => ({ employeeCode: `${i}`, ...of(i) })),
			...{ columns, options: OPTIONS },
		});

	test.each([
		[0, 1000, []],
		[1, 1000, [1]],
		[1000, 1000, [1000]],
		[1001, 1000, [1000, 1]],
		[2500, 1000, [1000, 1000, 500]],
		[30001, 30000, [30000, 1]],
	])('%i rows at %i a file are %j', (count, limit, sizes) => {
		const { files } = writeFiles(planned(count), columns, limit);
		expect(files.map(({ rows }) => rows.length)).toEqual(sizes);
		expect(files.flatMap(({ items }) => items)).toEqual(Array.from({ length: count }, (_, i) => i));
	});

	test('all have the same columns, in the layout’s order; blank cells are named', () => {
		const { files, notes } = writeFiles(
			planned(3, (i) =>
				i === 2 ? { email: 'a@example.jp', lastName: '青葉' } : { lastName: '姓' },
			),
			columns,
			2,
		);
		for (const { rows } of files) {
			for (const row of rows)
				expect(Object.keys(row)).toEqual(['従業員番号', '姓', 'メールアドレス']);
		}
		expect(files[0].rows[0].メールアドレス).toBe('');
		expect(notes.map(({ code, values }) => [code, values.columns])).toEqual([
			['blankCells', 'メールアドレス'],
		]);
	});

	test('every cell is a text, so that no zero is lost on the way', () => {
		const { files } = writeFiles(planned(2), columns, 10);
		for (const cell of files.flatMap(({ rows }) => rows.flatMap(Object.values))) {
			expect(typeof cell).toBe('string');
		}
	});
});
