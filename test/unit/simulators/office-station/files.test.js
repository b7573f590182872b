const { cpuSecondsOf } = require('../../../support/cpu');
const { startOfficeStation } = require('../../../simulators/office-station');

const NOW = '2026-11-20T12:00:00+09:00';
const MONTH = { month: '2026-11' };

let sim;
const start = async (options) =>
	(sim = await startOfficeStation({ employees: 6, now: NOW, ...options }));
beforeEach(async () => await start());
afterEach(async () => await sim.close());

const blank = { emptyCells: true };
const reasons = ({ refused }) =>
	refused.map(({ employeeCode, column, code }) => [employeeCode, column, code]);

describe('an export', () => {
	test('has everybody, with the difficult names, in the company’s headers', () => {
		const rows = sim.employeeRows();
		expect(rows).toHaveLength(11);
		expect(rows[1]).toMatchObject({
			従業員番号: '00002',
			姓: '𠮷野川',
			入社年月日: expect.stringMatching(/^\d{4}\/\d\d\/\d\d$/),
		});
		expect(Object.values(rows[0])).not.toContain('');
	});

	test.each([
		[['active'], 6],
		[['joining'], 2],
		[['retired'], 3],
		[['active', 'joining'], 8],
	])('of %j has %i people', (statuses, count) => {
		expect(sim.employeeRows({ statuses })).toHaveLength(count);
	});

	test('is keyed by header, or rows with the header first', () => {
		const keyed = sim.employeeRows({ layout: 'joined', ...blank });
		const [header, first] = sim.employeeRows({ layout: 'joined', header: false });
		expect(Object.keys(keyed[0])).toEqual(header.row);
		expect(Object.values(keyed[0])).toEqual(first.row);
		expect(first.row[1]).toBe(
			`${sim.employee('00001').lastName}\u3000${sim.employee('00001').firstName}`,
		);
	});

	test('has numbers of nobody only on request', () => {
		expect(Object.keys(sim.employeeRows(blank)[0]).join()).not.toMatch(/個人番号|口座/);
		const [row] = sim.employeeRows({ secrets: true });
		expect(row['個人番号（マイナンバー）']).toMatch(/^\d{12}$/);
		expect(row.口座番号).toMatch(/^\d{7}$/);
	});

	test('of families has one row a person, of everybody or of some', () => {
		const all = [...sim.company.dependents.values()].flat();
		expect(sim.dependentRows()).toHaveLength(all.length);
		expect(sim.dependentRows({ codes: ['00001'] })).toHaveLength(sim.dependents('00001').length);
	});

	test('is the same for the same seed, and another for another', async () => {
		const [one, two] = [sim.employeeRows(), sim.dependentRows()];
		await sim.close();
		await start({ seed: 1 });
		expect([sim.employeeRows(), sim.dependentRows()]).toEqual([one, two]);
		await sim.close();
		await start({ seed: 2 });
		expect(sim.employeeRows()).not.toEqual(one);
	});
});

describe('the import of employees', () => {
	const row = (changes) => ({ ...sim.employeeRows(blank)[0], ...changes });

	test('takes what was exported, and changes nothing by it', () => {
		const before = structuredClone([...sim.company.employees.values()]);
		for (const layout of ['ledger', 'joined']) {
			const result = sim.importEmployees(sim.employeeRows({ layout, ...blank }), { layout });
			expect(result).toMatchObject({ accepted: true, refused: [], created: [] });
		}
		const own = ({ address: _address, ...person }) => JSON.parse(JSON.stringify(person));
		expect([...sim.company.employees.values()].map(own)).toEqual(before.map(own));
	});

	test('adds, updates, and fills the 部署 of a code', () => {
		const rows = [row({ 部署コード: '2000', 役職: '店長' }), { ...row(), 従業員番号: '00999' }];
		expect(sim.importEmployees(rows)).toMatchObject({ created: ['00999'], updated: ['00001'] });
		expect(sim.employee('00001')).toMatchObject({ divisionName: '渋谷店', position: '店長' });
	});

	test.each([
		[{ 従業員番号: '' }, '従業員番号', 'required'],
		[{ 性別: '男性' }, '性別', 'unknownCode'],
		[{ 社員区分: '役員' }, 'employmentTypeName', 'unknownCode'],
		[{ 部署コード: '9999' }, 'divisionCode', 'unknownCode'],
		[{ 生年月日: '1977/4/3' }, '生年月日', 'date'],
		[{ 入社年月日: '2026/02/30' }, '入社年月日', 'date'],
		[{ 退職年月日: '未定' }, '退職年月日', 'date'],
		[{ 姓: '長'.repeat(26) }, '姓', 'tooLong'],
	])('refuses the row with %j', (changes, column, code) => {
		const before = structuredClone(sim.employee('00001'));
		expect(sim.importEmployees([row(changes)]).refused).toMatchObject([{ row: 1, column, code }]);
		expect(sim.employee('00001')).toEqual(before);
	});

	test('refuses both of two rows for one number, and takes the others', () => {
		const rows = [row(), row(), row({ 従業員番号: '00002' })];
		const result = sim.importEmployees(rows);
		expect(reasons(result).map(([, , code]) => code)).toEqual(['duplicate', 'duplicate']);
		expect(result.updated).toEqual(['00002']);
	});

	test('refuses a name without a blank', () => {
		const [joined] = sim.employeeRows({ layout: 'joined', ...blank });
		const result = sim.importEmployees([{ ...joined, 氏名: '青葉葵' }], { layout: 'joined' });
		expect(reasons(result)).toEqual([['00001', '氏名', 'name']]);
	});

	test('refuses a file that is none', () => {
		expect(sim.importEmployees([])).toMatchObject({ accepted: false, code: 'empty' });
		expect(sim.importEmployees([{ 姓: '青葉' }])).toMatchObject({
			accepted: false,
			code: 'noKeyColumn',
		});
		expect(sim.importEmployees([{ 従業員番号: 1 }])).toMatchObject({
			accepted: false,
			code: 'notText',
		});
	});

	test.each([
		['bulkEdit', 1_000],
		['general', 30_000],
	])('by %s takes %i rows and not one more', (route, limit) => {
		const rows = Array.from({ length: limit + 1 }, (_, i) => ({ 従業員番号: `N${i}` }));
		expect(sim.importEmployees(rows, { route })).toMatchObject({
			accepted: false,
			code: 'tooManyRows',
		});
		expect(sim.importEmployees(rows.slice(1), { route }).created).toHaveLength(limit);
	});

	test('ignores columns that are not tied, and takes those that the caller ties', () => {
		const rows = [row({ 血液型: 'O' })];
		sim.importEmployees(rows);
		expect(sim.employee('00001')).not.toHaveProperty('bloodType');
		sim.importEmployees(rows, { mapping: { 血液型: 'bloodType' } });
		expect(sim.employee('00001').bloodType).toBe('O');
	});

	test('takes a byte order mark off the first header', () => {
		expect(sim.importEmployees([{ '\uFEFF従業員番号': '00001', 役職: '課長' }]).updated).toEqual([
			'00001',
		]);
	});

	test.each([
		['clear', undefined],
		['keep', 'user00001@example.jp'],
	])('with an empty cell %ss the field', async (option, email) => {
		await sim.close();
		await start({ blank: option });
		sim.importEmployees([row({ メールアドレス: '' })]);
		expect(sim.employee('00001').email).toBe(email);
	});

	test('cuts in silence, if it is one that does', async () => {
		await sim.close();
		await start({ overLong: 'cut' });
		sim.importEmployees([row({ 姓: '𠮷'.repeat(30) })]);
		expect(sim.employee('00001').lastName).toBe('𠮷'.repeat(25));
	});

	test('writes nothing at all, if it is one that does not take a file with a bad row', async () => {
		await sim.close();
		await start({ badRow: 'whole' });
		const result = sim.importEmployees([
			row({ 性別: '?' }),
			row({ 従業員番号: '00002', 役職: '部長' }),
		]);
		expect(result).toMatchObject({ accepted: false, code: 'badRow', updated: [] });
		expect(sim.employee('00002').position).not.toBe('部長');
	});
});

describe('the import of attendance', () => {
	const take = (cells, options) =>
		sim.importAttendance([{ 従業員番号: '00001', ...cells }], { ...MONTH, ...options });

	test.each([
		['sexagesimalDot', '1.20', 80],
		['sexagesimalColon', '1:20', 80],
		['decimal', '1.20', 72],
		['decimal', '1.33', 80],
		['decimal', '1.5', 90],
		['minutes', '80', 80],
	])('in %s takes %s for %i minutes', (timeFormat, cell, minutes) => {
		expect(take({ 残業時間: cell }, { timeFormat })).toMatchObject({
			accepted: true,
			updated: ['00001'],
		});
		expect(sim.attendance('00001', '2026-11')).toEqual({ overtimeMinutes: minutes });
	});

	test.each([
		['sexagesimalDot', '1.2'],
		['sexagesimalDot', '1.60'],
		['sexagesimalDot', '1:20'],
		['sexagesimalColon', '1.20'],
		['decimal', '1:20'],
		['decimal', '1.333'],
		['minutes', '1.20'],
		['minutes', '-5'],
	])('in %s refuses %s', (timeFormat, cell) => {
		expect(reasons(take({ 残業時間: cell }, { timeFormat }))).toEqual([
			['00001', '残業時間', 'timeFormat'],
		]);
		expect(sim.attendance('00001', '2026-11')).toBeUndefined();
	});

	test('finds people by exactly their number', () => {
		expect(reasons(take({ 従業員番号: '1' }))).toEqual([['1', '従業員番号', 'unknownEmployee']]);
		expect(reasons(take({ 従業員番号: ' 00001' }))).toEqual([
			[' 00001', '従業員番号', 'unknownEmployee'],
		]);
	});

	test('takes days, ignores blanks and other columns', () => {
		take({ 出勤日数: '20.5', 欠勤日数: '', 備考: 'x' });
		expect(sim.attendance('00001', '2026-11')).toEqual({ workDays: 20.5 });
		expect(reasons(take({ 出勤日数: '二十' }))).toEqual([['00001', '出勤日数', 'number']]);
	});

	test.each([
		['add', 40],
		['overwrite', 20],
	])('a second time, in the mode %s, makes %i days', async (attendanceMode, days) => {
		await sim.close();
		await start({ attendanceMode });
		take({ 出勤日数: '20' });
		take({ 出勤日数: '20' });
		expect(sim.attendance('00001', '2026-11').workDays).toBe(days);
	});
});

test('5,000 people are made, exported and imported in seconds', async () => {
	await sim.close();
	const seconds = await cpuSecondsOf(async () => {
		await start({ employees: 5_000 });
		const rows = sim.employeeRows(blank);
		sim.dependentRows();
		expect(sim.importEmployees(rows).updated).toHaveLength(5_005);
	});
	expect(seconds).toBeLessThan(10);
});

test('an option that does not exist is refused', async () => {
	await expect(startOfficeStation({ employee: 3 })).rejects.toThrow('no option named employee');
	await expect(startOfficeStation({ assumed: { people: '/x' } })).rejects.toThrow(
		'Nothing assumed is named',
	);
	await expect(startOfficeStation({ errorShape: 'xml' })).rejects.toThrow('No error shape');
});
