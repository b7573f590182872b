const fs = require('node:fs');
// The engine first: it sets n8n up before n8n's own nodes are loaded.
const { hintsOf, startStation, TO_ERROR } = require('./station');
const { startOfficeStation } = require('../../simulators/office-station');
const { convertToFile, extractFromFile, xlsx } = require('../../support/files');

const NOW = '2026-11-20T12:00:00+09:00';

let station;
let sim;
beforeAll(async () => {
	station = await startStation();
	sim = await startOfficeStation({ employees: 30, joining: 2, retired: 3, now: NOW });
});
afterAll(async () => {
	station.close();
	await sim.close();
});

const run = async (...given) => await station.run(...given);
const codes = (items) => items.map(({ employeeCode }) => employeeCode);
/** Through n8n's own nodes: rows to a file, and a file to rows. */
const throughFile = async (rows, kind, options) =>
	await extractFromFile(await convertToFile(rows, kind), kind, options);

describe('Employee: Read File', () => {
	test.each([
		['csv', {}],
		['xlsx', {}],
		['xlsx', { headerRow: false }],
		['csv', { headerRow: false, includeEmptyCells: true }],
	])('reads the whole ledger out of a real %s with %j', async (kind, options) => {
		const rows = sim.employeeRows({ layout: 'joined', emptyCells: true, secrets: true });
		const items = await throughFile(rows, kind, options);
		const read = await run('employee:readFile', items, { options: { on: NOW } });
		expect(read.error?.message).toBeUndefined();
		const people = read.items('Done');
		expect(codes(people)).toEqual([...sim.company.employees.keys()]);
		const [first] = people;
		const { lastName, firstName, hiredDate, postalCode } = sim.employee('00001');
		expect(first).toMatchObject({ lastName, firstName, hiredDate, postalCode, status: 'active' });
	});

	test('takes dates as Excel has them', async () => {
		const file = await xlsx((sheet) => {
			sheet.addRow(['従業員番号', '入社年月日', '生年月日']);
			const row = sheet.addRow(['00123', new Date(Date.UTC(2020, 3, 1)), '1977/4/3']);
			row.getCell(2).numFmt = 'yyyy/mm/dd';
		});
		const items = await extractFromFile(file, 'xlsx', { rawData: true });
		const [person] = (await run('employee:readFile', items)).items('Done');
		expect(person).toMatchObject({ hiredDate: '2020-04-01', birthDate: '1977-04-03' });
	});

	test('chooses by status, and says how many were left out', async () => {
		const items = sim.employeeRows();
		const read = await run('employee:readFile', items, {
			statuses: ['active', 'joining'],
			options: { on: NOW },
		});
		expect(read.items('Done')).toHaveLength(32);
		expect(hintsOf(read)).toEqual([expect.stringMatching(/^3 people of another status/)]);
	});

	test('takes the day of the run if no day is given', async () => {
		const read = await run('employee:readFile', [{ 従業員番号: '1', 入社年月日: '2999/01/01' }]);
		expect(read.items('Done')).toEqual([
			{ employeeCode: '1', hiredDate: '2999-01-01', status: 'joining' },
		]);
	});

	test('gives further fields under the names of the field map', async () => {
		const fieldMap = {
			rows: [
				{ field: '住所（本人）', column: '住所' },
				{ field: 'phone', column: '' },
				{ field: '緊急連絡先', column: '緊急連絡先電話番号', as: 'digits' },
			],
		};
		const items = sim.employeeRows({ layout: 'joined' }).slice(0, 1);
		const [person] = (await run('employee:readFile', items, { fieldMap })).items('Done');
		expect(person).toMatchObject({
			'住所（本人）': expect.stringContaining(sim.employee('00001').city),
			緊急連絡先: sim.employee('00001').emergencyContactPhone,
		});
		expect(person).not.toHaveProperty('phone');
	});

	test('never lets My Number or an account through, however it is asked for', async () => {
		const items = sim.employeeRows({ secrets: true });
		const fieldMap = { rows: [{ field: 'x', column: '個人番号（マイナンバー）' }] };
		for (const parameters of [{}, { fieldMap }, { layout: 'custom', fieldMap }]) {
			const read = await run('employee:readFile', items, parameters);
			expect(read.items('Done')).toHaveLength(35);
			const text = JSON.stringify(read.items('Done'));
			for (const { myNumber, account } of sim.company.employees.values()) {
				expect(text).not.toContain(myNumber);
				expect(text).not.toContain(`"${account}"`);
			}
			expect(hintsOf(read)[0]).toMatch(/never read: 個人番号（マイナンバー）, 口座番号/);
		}
	});

	const BAD = [
		{ 従業員番号: '00001', 姓: '青葉' },
		{ 従業員番号: '00002', 性別: '?', 生年月日: '?' },
		{ 従業員番号: '', 姓: '月岡' },
	];

	test('somebody who cannot be read leaves by the error output, every field named; the others go on', async () => {
		const read = await run('employee:readFile', BAD, {}, TO_ERROR);
		expect(codes(read.items('Done'))).toEqual(['00001']);
		const [second, third] = read.items('Failed');
		expect(second).toMatchObject({
			error: expect.stringMatching(/'性別' cannot be read.*'生年月日' cannot be read/),
			details: {
				employeeCode: '00002',
				problems: [
					{ column: '性別', reasonCode: 'cellUnreadable' },
					{ column: '生年月日', reasonCode: 'cellUnreadable' },
				],
				raw: { row: 3 },
			},
		});
		expect(third).toMatchObject({
			error:
				'Row 4 has no employee number (従業員番号). Correct it in Office Station and export the file again.',
		});
	});

	test('without an error output the run stops and names the first: half a person must not go on', async () => {
		const read = await run('employee:readFile', BAD);
		expect(read.status).toBe('error');
		expect(read.error.message).toMatch(/^2 of the records cannot be read. The first: '00002'/);
		expect(read.error.description).toMatch(/second output/);
	});

	test('speaks Japanese on request', async () => {
		const read = await run(
			'employee:readFile',
			BAD,
			{ options: { reportLanguage: 'ja' } },
			TO_ERROR,
		);
		expect(read.items('Failed')[0].error).toMatch(/^'00002'：「性別」を読み取れません/);
	});

	test('a file that does not fit stops the run', async () => {
		const read = await run('employee:readFile', [{ 氏名: '青葉 葵' }]);
		expect(read.error.message).toMatch(/^No header row with the employee number/);
	});
});

describe('Dependent: Read File', () => {
	test('reads a family list; only of the people that are given', async () => {
		const wanted = ['00001', '00002', '00003', '00004'];
		const employees = wanted.map((employeeCode) => ({ employeeCode }));
		const read = await run('dependent:readFile', sim.dependentRows(), { options: { employees } });
		const expected = wanted.flatMap((code) => sim.dependents(code).map(() => code));
		expect(expected.length).toBeGreaterThan(0);
		expect(codes(read.items('Done'))).toEqual(expected);
		expect(hintsOf(read)[0]).toMatch(/dependents of people who are not in the list/);
	});

	test('of nobody, if nobody is given', async () => {
		const read = await run('dependent:readFile', sim.dependentRows(), {
			options: { employees: '[ ]' },
		});
		expect(read.items('Done')).toEqual([]);
	});

	test('of everybody without a list', async () => {
		const all = [...sim.company.dependents.values()].flat();
		expect((await run('dependent:readFile', sim.dependentRows())).items('Done')).toHaveLength(
			all.length,
		);
	});
});

describe('Employee: Build Import File', () => {
	const PERSON = {
		employeeCode: '00001',
		lastName: '青葉',
		firstName: '葵',
		hiredDate: '2020-04-01',
	};

	test.each(['csv', 'xlsx'])(
		'a real %s of it is taken by the import, zeros and all',
		async (kind) => {
			const fresh = await startOfficeStation({ employees: 5, now: NOW });
			const people = [
				{ ...PERSON, divisionCode: '1100', employmentTypeName: '正社員', gender: 'female' },
				{ ...PERSON, employeeCode: '00999', email: 'new@example.jp' },
			];
			const built = await run('employee:buildImportFile', people);
			const rows = await throughFile(built.items('Done'), kind, { includeEmptyCells: true });
			const result = fresh.importEmployees(rows.map(asTexts));
			expect(result).toMatchObject({
				accepted: true,
				created: ['00999'],
				updated: ['00001'],
				refused: [],
			});
			expect(fresh.employee('00001')).toMatchObject({ ...people[0], divisionName: '人事部' });
			await fresh.close();
		},
	);

	/** A file's blank cell and no cell are the same to an import. */
	const asTexts = (row) =>
		Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));

	test('with the ledger given writes new and changed people only', async () => {
		const existing = (await run('employee:readFile', sim.employeeRows())).items('Done');
		const wanted = [
			{ ...existing[0] },
			{ ...existing[1], position: '部長' },
			{ ...PERSON, employeeCode: '00777' },
		];
		const parameters = { existing: JSON.stringify(existing) };
		const rows = (await run('employee:buildImportFile', wanted, parameters)).items('Done');
		expect(rows.map(({ 従業員番号 }) => 従業員番号)).toEqual(['00002', '00777']);
		const options = { write: ['create'] };
		const added = await run('employee:buildImportFile', wanted, { ...parameters, options });
		expect(added.items('Done').map(({ 従業員番号 }) => 従業員番号)).toEqual(['00777']);
		const report = await run('employee:buildImportFile', wanted, {
			...parameters,
			return: 'report',
		});
		expect(report.items('Done')).toEqual([
			{ employeeCode: '00001', action: 'unchanged' },
			{ employeeCode: '00002', action: 'update', changed: ['役職'] },
			{ employeeCode: '00777', action: 'create' },
		]);
	});

	test('more rows than a file takes become several files, and are refused as rows', async () => {
		const people = Array.from({ length: 1001 }, (_, i) => ({ ...PERSON, employeeCode: `${i}` }));
		const files = await run('employee:buildImportFile', people, {
			route: 'bulkEdit',
			return: 'files',
		});
		expect(files.items('Done').map(({ rows, ...file }) => [file, rows.length])).toEqual([
			[{ file: 1, files: 2, rowCount: 1000 }, 1000],
			[{ file: 2, files: 2, rowCount: 1 }, 1],
		]);
		const rows = await run('employee:buildImportFile', people, { route: 'bulkEdit' });
		expect(rows.error.message).toBe('1001 rows are more than one file takes (1000).');
		expect((await run('employee:buildImportFile', people)).items('Done')).toHaveLength(1001);
	});

	const LONG = [PERSON, { ...PERSON, employeeCode: '00002', position: '長い役職名' }];
	const fieldMap = { rows: [{ field: 'position', column: '役職', maxLength: 2 }] };

	test('a value that is too long leaves by the error output, and the others are written', async () => {
		const built = await run('employee:buildImportFile', LONG, { fieldMap }, TO_ERROR);
		expect(built.items('Done').map(({ 従業員番号 }) => 従業員番号)).toEqual(['00001']);
		expect(built.items('Failed')).toMatchObject([
			{ lastName: '青葉', details: { employeeCode: '00002', reasonCode: 'tooLong' } },
		]);
	});

	test('without an error output nothing is written: a reason would become a row of the file', async () => {
		const built = await run('employee:buildImportFile', LONG, { fieldMap });
		expect(built.error.message).toMatch(
			/^1 of the records cannot be written. The first: '00002': '役職' has 5/,
		);
	});

	test('is cut on request; hint and report name person, column and lengths', async () => {
		const parameters = { fieldMap, options: { tooLong: 'cut' } };
		const built = await run('employee:buildImportFile', LONG, parameters);
		expect(built.items('Done')[1].役職).toBe('長い');
		expect(hintsOf(built)).toEqual([
			expect.stringMatching(/^'00002': '役職' was cut from 5 to 2/),
			expect.stringMatching(/^These columns are blank for some people: 役職/),
		]);
		const report = await run('employee:buildImportFile', LONG, { ...parameters, return: 'report' });
		expect(report.items('Done')[1]).toMatchObject({
			...{ action: 'write', cuts: [{ column: '役職', reasonCode: 'cut' }] },
		});
	});

	test('many cuts have twenty hints, and the number of the rest', async () => {
		const many = Array.from({ length: 30 }, (_, i) => ({ ...LONG[1], employeeCode: `${i}` }));
		const built = await run('employee:buildImportFile', many, {
			...{ fieldMap, options: { tooLong: 'cut' } },
		});
		expect(hintsOf(built)).toHaveLength(21);
		expect(hintsOf(built).at(-1)).toMatch(/^10 further values were cut/);
	});

	test('the report names who fails, without stopping', async () => {
		const report = await run('employee:buildImportFile', LONG, { fieldMap, return: 'report' });
		expect(report.items('Done')).toMatchObject([
			{ employeeCode: '00001', action: 'write' },
			{ employeeCode: '00002', action: 'failed', reasonCode: 'tooLong' },
		]);
	});

	test('if nobody is left, says so', async () => {
		const built = await run('employee:buildImportFile', [PERSON], {
			existing: JSON.stringify([PERSON]),
		});
		expect(built.items('Done')).toEqual([]);
		expect(hintsOf(built)).toEqual([expect.stringMatching(/^No row is left to write/)]);
	});
});

describe('Attendance: Build Import File', () => {
	const MONTH = { month: '2026-11', workDays: 20, workMinutes: 9605, overtimeMinutes: 80 };
	const records = ['00001', '00002'].map((employeeCode) => ({ employeeCode, ...MONTH }));

	test.each(['sexagesimalDot', 'sexagesimalColon', 'decimal', 'minutes'])(
		'in the format %s arrives as the same minutes, through a real csv',
		async (timeFormat) => {
			const fresh = await startOfficeStation({ employees: 3, now: NOW });
			const built = await run('attendance:buildImportFile', records, { timeFormat });
			const rows = await throughFile(built.items('Done'), 'csv');
			const result = fresh.importAttendance(rows, { month: '2026-11', timeFormat });
			expect(result).toMatchObject({ accepted: true, updated: ['00001', '00002'], refused: [] });
			const { month: _month, ...totals } = MONTH;
			expect(fresh.attendance('00002', '2026-11')).toEqual(totals);
			await fresh.close();
		},
	);

	test('in another format than the template’s is refused, or is other hours: so it must be chosen', async () => {
		const fresh = await startOfficeStation({ employees: 3, now: NOW });
		const dot = (
			await run('attendance:buildImportFile', records, { timeFormat: 'sexagesimalDot' })
		).items('Done');
		expect(
			fresh.importAttendance(dot, { month: '2026-11', timeFormat: 'minutes' }).refused,
		).toHaveLength(2);
		fresh.importAttendance(dot, { month: '2026-11', timeFormat: 'decimal' });
		expect(fresh.attendance('00001', '2026-11').overtimeMinutes).toBe(72);
		const undecided = await run('attendance:buildImportFile', records);
		expect(undecided.error.message).toMatch(/^'Time Format' is not chosen/);
		await fresh.close();
	});

	test('unclosed months, several months and two rows of a person are told', async () => {
		const timeFormat = 'minutes';
		const open = await run(
			'attendance:buildImportFile',
			[{ ...records[0], closed: true }, records[1]],
			{ timeFormat, options: { onlyClosed: true } },
			TO_ERROR,
		);
		expect(open.items('Done')).toHaveLength(1);
		expect(open.items('Failed')[0].error).toMatch(/^'00002' 2026-11: the month is not closed/);
		const mixed = await run(
			'attendance:buildImportFile',
			[records[0], { ...records[1], month: '2026-10' }],
			{ timeFormat },
		);
		expect(mixed.error.message).toMatch(/several months \(2026-10, 2026-11\)/);
		const twice = await run('attendance:buildImportFile', [records[0], records[0]], {
			timeFormat,
			return: 'report',
		});
		expect(twice.items('Done').map(({ action, reasonCode }) => [action, reasonCode])).toEqual([
			['failed', 'duplicate'],
			['failed', 'duplicate'],
		]);
	});

	test('takes the customer’s own 勤怠項目', async () => {
		const fieldMap = {
			rows: [
				{ field: 'leave:有休', column: '有休日数' },
				{ field: 'workMinutes', column: '' },
			],
		};
		const record = { ...records[0], leaves: [{ name: '有休', days: 1.5 }] };
		const built = await run('attendance:buildImportFile', [record], {
			timeFormat: 'decimal',
			fieldMap,
		});
		expect(built.items('Done')).toEqual([
			{ 従業員番号: '00001', 出勤日数: '20', 残業時間: '1.33', 有休日数: '1.5' },
		]);
	});
});

test('no file operation asks for a credential', () => {
	const { OfficeStation } = require('../../../dist/nodes/OfficeStation/OfficeStation.node');
	const [{ displayOptions }] = new OfficeStation().description.credentials;
	expect(displayOptions.show.operation.sort()).toEqual(['getMany', 'import', 'upsert']);
	const source = fs.readFileSync(
		require.resolve('../../../dist/nodes/OfficeStation/resources/employee/readFile'),
		'utf8',
	);
	expect(source).not.toContain('api()');
});
