const fc = require('fast-check');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const { sentence } = require('../../../dist/nodes/shared/reasons/reason');
const { codesOf, rowsOf, station } = require('./built');

const { DEPENDENT_LAYOUTS } = station('columns/dependent');
const { EMPLOYEE_LAYOUTS } = station('columns/employee');
const { withFieldMap } = station('columns/fieldMap');
const { readDependents } = station('reading/readDependents');
const { readEmployees } = station('reading/readEmployees');
const { readFile } = station('reading/readFile');
const { statusOf } = station('reading/status');

const OPTIONS = { kana: 'full', codeDigits: 0 };
const CHOICE = {
	statuses: ['joining', 'active', 'retired'],
	on: '2026-11-20',
	onlyHired: false,
	businessName: false,
	address: 'asIs',
};
const read = (items, { map = [], layout = 'ledger', ...options } = {}) =>
	readFile(sheetOf(items), withFieldMap(EMPLOYEE_LAYOUTS[layout], map), { ...OPTIONS, ...options });
const employees = (items, choice, how) => readEmployees(read(items, how), { ...CHOICE, ...choice });
const one = (row, choice, how) => employees([{ 従業員番号: '00001', ...row }], choice, how);
const fieldsOf = ({ good }) => good.map(({ fields }) => fields);
const problemsOf = ({ failed }) => failed.flatMap(({ problems }) => problems);
const told = (reading) => problemsOf(reading).map(({ reason }) => sentence(reason, 'en'));

describe('the header', () => {
	const TABLE = [
		['2026年11月 従業員一覧'],
		[],
		['姓', '従業員番号', '名'],
		['青葉', '00001', '葵'],
	];

	test('is found below titles, wherever the number stands', () => {
		expect(fieldsOf(read(rowsOf(...TABLE)))).toEqual([
			{ employeeCode: '00001', lastName: '青葉', firstName: '葵' },
		]);
	});

	test('may be given by its row number', () => {
		const rows = rowsOf(['従業員番号', '姓'], ['項目名', ''], ['社員番号', '姓'], ['1', '青葉']);
		expect(fieldsOf(read(rows, { headerRow: 3 }))).toEqual([
			{ employeeCode: '1', lastName: '青葉' },
		]);
	});

	test.each([['従業員番号'], ['社員番号'], ['従業員コード'], ['社員コード'], ['従業員 番号']])(
		'may call the number %s',
		(name) => {
			expect(fieldsOf(read([{ [name]: '7' }]))).toEqual([{ employeeCode: '7' }]);
		},
	);

	test('may have columns without a name, taken by their letter', () => {
		const rows = rowsOf(['従業員番号', ''], ['7', 'O型']);
		const map = [{ field: '血液型', column: 'B' }];
		expect(fieldsOf(read(rows, { map }))).toEqual([{ employeeCode: '7', 血液型: 'O型' }]);
	});

	test.each([
		['an empty file', rowsOf([''], [null]), {}, 'emptyFile'],
		['no number', [{ 姓: '青葉' }], {}, 'headerNotFound'],
		['a wrong header row', rowsOf(['従業員番号'], ['1']), { headerRow: 2 }, 'headerNotFound'],
		[
			'a header row past the end',
			rowsOf(['従業員番号'], ['1']),
			{ headerRow: 9 },
			'headerNotFound',
		],
		[
			'a column of the field map that is not there',
			[{ 従業員番号: '1' }],
			{ map: [{ field: '血液型', column: '血液型' }] },
			'columnMissing',
		],
		[
			'one name twice',
			rowsOf(['従業員番号', '性別', '性別'], ['1', '男', '女']),
			{},
			'columnTwice',
		],
	])('%s refuses the file', (_name, items, how, code) => {
		expect(read(items, how).refused.code).toBe(code);
	});

	test('columns that are not looked at are named, and so are those that are never read', () => {
		const { notes } = read([
			{ 従業員番号: '1', 血液型: 'O', 個人番号: '123456789012', 口座番号: '7' },
		]);
		expect(notes.map((note) => sentence(note, 'en'))).toEqual([
			'These columns are never read: 個人番号, 口座番号. Leave them out of the template of the export.',
			"These columns were not looked at: 血液型. Add them to 'Field Map' if they are needed.",
		]);
	});

	test.each([[{ field: 'no', column: '個人番号' }], [{ field: 'マイナンバー', column: '番号' }]])(
		'a field map cannot bring a forbidden column back: %j',
		(row) => {
			const items = [{ 従業員番号: '1', 個人番号: '123456789012', 番号: '123456789012' }];
			expect(JSON.stringify(fieldsOf(read(items, { map: [row] })))).not.toContain('123456789012');
		},
	);
});

describe('a number of a person', () => {
	test.each([
		['00123', '00123'],
		['123', '123'],
		[123, '123'],
		['A-01 ', 'A-01 '],
		['００１', '００１'],
		['\uFEFF001', '001'],
	])('%p stays as it stands: %p', (cell, code) => {
		expect(fieldsOf(read([{ 従業員番号: cell }]))).toEqual([{ employeeCode: code }]);
	});

	test.each([
		[123, 5, '00123'],
		['123', 5, '00123'],
		['001234', 5, '001234'],
		['A12', 5, 'A12'],
		['１２', 5, '１２'],
	])('%p gets zeros up to %i digits only if that is asked for: %p', (cell, codeDigits, code) => {
		expect(fieldsOf(read([{ 従業員番号: cell }], { codeDigits }))).toEqual([
			{ employeeCode: code },
		]);
	});

	test('only the number of the person gets them', () => {
		const [fields] = fieldsOf(read([{ 従業員番号: 1, 部署コード: 20 }], { codeDigits: 4 }));
		expect(fields).toEqual({ employeeCode: '0001', divisionCode: '20' });
	});

	test.each([[1.5], [-3], [1e21]])('%p is none', (cell) => {
		expect(codesOf(problemsOf(read([{ 従業員番号: cell, 姓: '青葉' }])))).toEqual([
			'cellUnreadable',
		]);
	});

	test('a row without one is told by its row number, a row without content not at all', () => {
		const items = rowsOf(
			['従業員番号', '姓', '備考'],
			['', '青葉', ''],
			['', '', 'x'],
			['', '', ''],
		);
		const { good, failed } = read(items);
		expect(good).toEqual([]);
		expect(failed).toMatchObject([
			{ row: 2, item: 1, problems: [{ reason: { code: 'rowWithoutCode' } }] },
		]);
	});

	test('twice is nobody: both rows fail', () => {
		const reading = employees([
			{ 従業員番号: '1', 姓: '青葉' },
			{ 従業員番号: '01', 姓: '月岡' },
			{ 従業員番号: '1', 姓: '東雲' },
		]);
		expect(fieldsOf(reading).map(({ employeeCode }) => employeeCode)).toEqual(['01']);
		expect(codesOf(problemsOf(reading))).toEqual(['duplicate', 'duplicate']);
		expect(reading.failed.map(({ item }) => item)).toEqual([0, 2]);
	});

	test('that differs only after zeros are added is twice, too', () => {
		const reading = employees([{ 従業員番号: '1' }, { 従業員番号: '01' }], {}, { codeDigits: 2 });
		expect(codesOf(problemsOf(reading))).toEqual(['duplicate', 'duplicate']);
	});
});

describe('a cell', () => {
	test.each([
		[{ 性別: '男' }, { gender: 'male' }],
		[{ 性別: '未設定' }, {}],
		[{ 性別: 'その他' }, {}],
		[{ 生年月日: '昭和52年4月3日' }, { birthDate: '1977-04-03' }],
		[{ '姓（カナ）': 'ﾖｼﾀﾞ' }, { lastNameKana: 'ヨシダ' }],
		[{ 姓カナ: 'ヨシダ' }, { lastNameKana: 'ヨシダ' }],
		[{ メールアドレス: ' a@example.jp ' }, { email: 'a@example.jp' }],
		[{ 部署コード: '0100' }, { divisionCode: '0100' }],
		[{ 部署コード: 100 }, { divisionCode: '100' }],
		[{ 郵便番号: '060-0001' }, { postalCode: '060-0001' }],
		[{ 役職: '' }, {}],
		[{ 役職: ' \u3000' }, {}],
		[{ 役職: null }, {}],
		[{ 役職: 3 }, { position: '3' }],
		[{ 社員区分: '正社員' }, { employmentTypeName: '正社員' }],
		[{ 氏名: '青葉\u3000葵' }, { lastName: '青葉', firstName: '葵' }],
		[
			{ 氏名: '青葉葵', 姓: '青葉', 名: '葵' },
			{ lastName: '青葉', firstName: '葵' },
		],
		[{ フリガナ: 'ｱｵﾊﾞ ｱｵｲ' }, { lastNameKana: 'アオバ', firstNameKana: 'アオイ' }],
	])('%j is read as %j', (row, fields) => {
		expect(fieldsOf(read([{ 従業員番号: '1', ...row }]))).toEqual([
			{ employeeCode: '1', ...fields },
		]);
	});

	test.each([
		[{ 性別: '1' }, '性別', '男 / 女'],
		[{ 生年月日: '4/3/77' }, '生年月日', 'YYYY/MM/DD'],
		[{ 退職年月日: '未定' }, '退職年月日', 'YYYY/MM/DD'],
		[{ 電話番号: 9012345678 }, '電話番号', 'text with its leading 0'],
		[{ 郵便番号: 600001 }, '郵便番号', 'text with its leading 0'],
		[{ 在籍状況: '出向' }, '在籍状況', '入社予定者'],
		[{ 役職: { a: 1 } }, '役職', 'text'],
		[{ 氏名: '青葉葵' }, '氏名', 'no blank between 姓 and 名'],
	])('%j fails the person, by name of the column', (row, column, words) => {
		const reading = read([{ 従業員番号: '00001', ...row }, { 従業員番号: '00002' }]);
		expect(fieldsOf(reading)).toEqual([{ employeeCode: '00002' }]);
		expect(told(reading)).toEqual([expect.stringContaining(`'00001': '${column}'`)]);
		expect(told(reading)[0]).toContain(words);
	});

	test('that cannot be read is never quoted: it is personal', () => {
		const reading = read([{ 従業員番号: '1', 生年月日: 'ひみつ', 性別: 'ひみつ', 氏名: 'ひみつ' }]);
		expect(problemsOf(reading)).toHaveLength(3);
		expect(JSON.stringify(problemsOf(reading))).not.toContain('ひみつ');
	});

	test('kana stays in half width if that is asked for', () => {
		const [fields] = fieldsOf(read([{ 従業員番号: '1', 姓カナ: 'ﾖｼﾀﾞ' }], { kana: 'asIs' }));
		expect(fields.lastNameKana).toBe('ﾖｼﾀﾞ');
	});

	test.each([
		['auto', '00012', '00012'],
		['text', 12, '12'],
		['day', '2026/4/1', '2026-04-01'],
		['count', '1,200', 1200],
		['kana', 'ｱ', 'ア'],
		['gender', '女', 'female'],
		['digits', '012', '012'],
	])('of the field map is read as %s', (as, cell, value) => {
		const map = [{ field: '任意', column: '任意項目', as }];
		expect(fieldsOf(read([{ 従業員番号: '1', 任意項目: cell }], { map }))[0].任意).toBe(value);
	});

	test('nothing makes the reader throw, or put out a blank', () => {
		const cells = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constant(null), fc.boolean());
		const headers = EMPLOYEE_LAYOUTS.ledger.map(({ headers: [header] }) => header);
		const rows = fc.array(fc.dictionary(fc.constantFrom(...headers), cells), { maxLength: 5 });
		fc.assert(
			fc.property(rows, fc.constantFrom('asIs', 'join', 'split'), (items, address) => {
				const reading = read([{ 従業員番号: '1' }, ...items]);
				const { good, failed } = readEmployees(reading, { ...CHOICE, address, businessName: true });
				for (const { fields } of good) {
					for (const value of Object.values(fields)) expect(value).not.toBe('');
				}
				for (const { problems } of failed) expect(problems.length).toBeGreaterThan(0);
			}),
		);
	});
});

describe('the status', () => {
	test.each([
		[{ hiredDate: '2026-11-21' }, 'joining'],
		[{ hiredDate: '2026-11-20' }, 'active'],
		[{ hiredDate: '2020-04-01' }, 'active'],
		[{ hiredDate: '2020-04-01', retiredDate: '2026-11-20' }, 'active'],
		[{ hiredDate: '2020-04-01', retiredDate: '2026-11-19' }, 'retired'],
		[{ retiredDate: '2026-11-19' }, 'retired'],
		[{ retiredDate: '2026-12-31' }, undefined],
		[{}, undefined],
		[{ status: 'retired', hiredDate: '2020-04-01' }, 'retired'],
		[{ status: 'active' }, 'active'],
	])('of %j on 2026-11-20 is %p', (dates, status) => {
		expect(statusOf(dates, '2026-11-20')).toBe(status);
	});

	const LEDGER = [
		{ 従業員番号: '1', 入社年月日: '2020/04/01' },
		{ 従業員番号: '2', 入社年月日: '2027/04/01' },
		{ 従業員番号: '3', 入社年月日: '2010/04/01', 退職年月日: '2025/03/31' },
		{ 従業員番号: '4' },
	];
	const codes = (reading) => fieldsOf(reading).map(({ employeeCode }) => employeeCode);

	test('chooses people; who was left out is counted', () => {
		const reading = employees(LEDGER.slice(0, 3), { statuses: ['joining', 'active'] });
		expect(fieldsOf(reading).map(({ status }) => status)).toEqual(['active', 'joining']);
		expect(reading.notes.map(({ code, values }) => [code, values.count])).toEqual([
			['otherStatus', 1],
		]);
	});

	test('that nobody knows passes if all are asked for, and fails by name if some are', () => {
		expect(codes(employees(LEDGER))).toEqual(['1', '2', '3', '4']);
		const some = employees(LEDGER, { statuses: ['active'] });
		expect(codes(some)).toEqual(['1']);
		expect(told(some)).toEqual([
			expect.stringMatching(/^'4': neither a status nor a date of joining/),
		]);
	});

	test('lets somebody of another status go, whatever cannot be read of that person', () => {
		const rows = [
			{ ...LEDGER[2], 性別: '?' },
			{ ...LEDGER[0], 性別: '?' },
		];
		const reading = employees(rows, { statuses: ['active'] });
		expect(reading.failed.map(({ fields }) => fields.employeeCode)).toEqual(['1']);
	});

	test('is not told from a date beside one that cannot be read', () => {
		const rows = [{ 従業員番号: '1', 入社年月日: '2020/04/01', 退職年月日: '?' }];
		const reading = employees(rows, { statuses: ['retired'] });
		expect(codesOf(problemsOf(reading))).toEqual(['cellUnreadable']);
	});

	test('people without 入社年月日 are left out on request', () => {
		const reading = employees(LEDGER, { onlyHired: true });
		expect(codes(reading)).toEqual(['1', '2', '3']);
		expect(codesOf(reading.notes)).toEqual(['withoutHireDate']);
	});
});

describe('people who are asked for by number', () => {
	const FILE = [
		{ 従業員番号: '00123', 入社年月日: '2020/04/01' },
		{ 従業員番号: '００１２４', 入社年月日: '2020/04/01' },
		{ 従業員番号: '00125' },
		{ 従業員番号: '00126', 入社年月日: '?' },
	];
	const codes = (reading) => fieldsOf(reading).map(({ employeeCode }) => employeeCode);
	const asked = (...list) => employees(FILE, { codes: list, onlyHired: true });

	test('are the only ones, and exactly they', () => {
		expect(codes(asked('00123'))).toEqual(['00123']);
		expect(asked('00123').failed).toEqual([]);
	});

	test.each([
		['123', 'notInSource', '(00123 ?)'],
		['00124', 'notInSource', '(００１２４ ?)'],
		['999', 'notInSource', "'999': Office Station (this file or answer) has nobody"],
		['00125', 'leftOutPerson', 'left out by the other choices'],
		['00126', 'cellUnreadable', '入社年月日'],
	])('%s is told by name: %s', (code, reason, text) => {
		const reading = asked(code, '00123');
		expect(codes(reading)).toEqual(['00123']);
		expect(codesOf(problemsOf(reading))).toEqual([reason]);
		expect(told(reading)[0]).toContain(text);
	});
});

describe('a business name', () => {
	const NAME = { 姓: '青葉', 名: '葵', '姓（カナ）': 'アオバ' };

	test.each([
		[{ 'ビジネスネーム（姓）': '月岡', 'ビジネスネーム（名）': '蓮' }, '月岡', '蓮'],
		[{ ビジネスネーム: '月岡\u3000蓮' }, '月岡', '蓮'],
		[{ 'ビジネスネーム（姓）': '月岡' }, '青葉', '葵'],
		[{}, '青葉', '葵'],
	])('%j makes 姓 %s and 名 %s', (row, lastName, firstName) => {
		const [fields] = fieldsOf(one({ ...NAME, ...row }, { businessName: true }));
		expect(fields).toMatchObject({ lastName, firstName, lastNameKana: 'アオバ' });
	});

	test('is a further field unless it is to be the name', () => {
		const [fields] = fieldsOf(one({ ...NAME, ビジネスネーム: '月岡 蓮' }));
		expect(fields).toMatchObject({ lastName: '青葉', businessName: '月岡 蓮' });
	});

	test('takes its kana with it, if the field map has them', () => {
		const map = ['businessLastNameKana', 'businessFirstNameKana'].map((field, index) => ({
			...{ field, column: `通称カナ${index}` },
		}));
		const row = { ...NAME, ビジネスネーム: '月岡 蓮', 通称カナ0: 'ﾂｷｵｶ', 通称カナ1: 'ﾚﾝ' };
		const [fields] = fieldsOf(one(row, { businessName: true }, { map }));
		expect(fields).toMatchObject({ lastNameKana: 'ツキオカ', firstNameKana: 'レン' });
	});

	test('without a blank fails the person only if it is to be the name', () => {
		const row = { ...NAME, ビジネスネーム: '月岡蓮' };
		expect(one(row).failed).toEqual([]);
		expect(told(one(row, { businessName: true }))[0]).toMatch(
			/^'00001': 'ビジネスネーム' has no blank/,
		);
	});
});

describe('an address', () => {
	const PARTS = { 都道府県: '東京都', 市区町村: '渋谷区', 番地: '1-2', 建物名: '青葉ハイツ' };

	test.each([
		[
			PARTS,
			'asIs',
			{ prefecture: '東京都', city: '渋谷区', street: '1-2', building: '青葉ハイツ' },
		],
		[PARTS, 'join', { address: '東京都渋谷区1-2青葉ハイツ' }],
		[
			PARTS,
			'split',
			{ prefecture: '東京都', city: '渋谷区', street: '1-2', building: '青葉ハイツ' },
		],
		[{ 住所: '東京都渋谷区1-2' }, 'asIs', { address: '東京都渋谷区1-2' }],
		[{ 住所: '東京都渋谷区1-2' }, 'join', { address: '東京都渋谷区1-2' }],
		[{ 住所: '東京都渋谷区1-2' }, 'split', { prefecture: '東京都', city: '渋谷区1-2' }],
		[{}, 'join', {}],
		[{}, 'split', {}],
	])('%j, %s', (row, address, expected) => {
		expect(fieldsOf(one(row, { address }))).toEqual([{ employeeCode: '00001', ...expected }]);
	});

	test('that does not begin with a prefecture fails the person, if it is to be split', () => {
		expect(codesOf(problemsOf(one({ 住所: '渋谷区1-2' }, { address: 'split' })))).toEqual([
			'addressNotSplit',
		]);
	});
});

describe('dependents', () => {
	const family = (items, codes, how) =>
		readDependents(
			readFile(sheetOf(items), withFieldMap(DEPENDENT_LAYOUTS.ledger, how?.map ?? []), OPTIONS),
			codes,
		);
	const CHILD = {
		従業員番号: '00001',
		氏名: '青葉 こはる',
		フリガナ: 'ｱｵﾊﾞ ｺﾊﾙ',
		続柄: '長女',
		生年月日: '2020/05/01',
		性別: '女',
		'扶養になった日(税法上)': '2020/05/01',
		扶養から外れた日: '',
	};

	test('are read with name, kana, dates and gender', () => {
		expect(fieldsOf(family([CHILD]))).toEqual([
			{
				employeeCode: '00001',
				lastName: '青葉',
				firstName: 'こはる',
				lastNameKana: 'アオバ',
				firstNameKana: 'コハル',
				relationship: '長女',
				birthDate: '2020-05-01',
				gender: 'female',
				dependentFrom: '2020-05-01',
			},
		]);
	});

	test('several of one employee are several, the same one twice is nobody', () => {
		const twin = { ...CHILD, 氏名: '青葉 ひかり' };
		expect(fieldsOf(family([CHILD, twin]))).toHaveLength(2);
		expect(codesOf(problemsOf(family([CHILD, twin, CHILD])))).toEqual(['duplicate', 'duplicate']);
	});

	test('a row of a person without family is nobody', () => {
		expect(family([{ 従業員番号: '00001', 続柄: '' }, CHILD])).toMatchObject({
			good: [{ item: 1 }],
			failed: [],
		});
	});

	test('one without a name fails by the employee’s number', () => {
		const { 氏名: _name, ...nameless } = CHILD;
		expect(told(family([nameless]))).toEqual([
			expect.stringMatching(/^'00001': 'lastName' is missing/),
			expect.stringMatching(/^'00001': 'firstName' is missing/),
		]);
	});

	test('of other people than those asked for are counted, nearly the same number is told', () => {
		const items = [CHILD, { ...CHILD, 従業員番号: '00002' }, { ...CHILD, 従業員番号: '3' }];
		const reading = family(items, ['00001', '003']);
		expect(fieldsOf(reading).map(({ employeeCode }) => employeeCode)).toEqual(['00001']);
		expect(reading.notes.map(({ code, values }) => [code, values.count])).toEqual([
			['otherPeoplesFamily', 1],
		]);
		expect(told(reading)).toEqual([expect.stringContaining("the target has no '3', but has 003")]);
	});

	test('their own My Number is never read', () => {
		const reading = family([{ ...CHILD, 扶養家族個人番号: '123456789012' }]);
		expect(JSON.stringify(fieldsOf(reading))).not.toContain('123456789012');
		expect(codesOf(reading.notes)).toEqual(['columnForbidden']);
	});
});
