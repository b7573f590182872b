const iconv = require('iconv-lite');
const { DAY, startSmall } = require('./client');

let sim;
const start = async (options) => {
	sim = await startSmall(options);
};
beforeEach(() => start());
afterEach(() => sim.close());

const HEADER = '社員コード,年月日,出社,退社,休憩詳細,日報,ステータス';
const csv = (...rows) => [HEADER, ...rows].join('\r\n');
const row = (more = {}) => ({
	...{ 社員コード: 'P1001', 年月日: DAY, 出社: '09:00', 退社: '18:00' },
	...more,
});
const errorOf = (more) => sim.importAttendance([row(more)]).errors[0]?.error;

test('takes the example of the page', () => {
	const result = sim.importAttendance(
		csv(`P1001,${DAY},09:00,18:00,12:00-13:00/17:00-17:15,,1`, `00045,2026/11/20,10:00,19:00,,,0`),
	);
	expect(result).toEqual({ imported: 2, errors: [] });
	expect(sim.attendance('P1001', DAY)).toEqual({
		...{ start: '09:00', end: '18:00', status: '1' },
		breaks: [
			{ start: '12:00', end: '13:00' },
			{ start: '17:00', end: '17:15' },
		],
	});
	expect(sim.attendance('00045', DAY)).toMatchObject({ status: '0', breaks: [] });
});

test('columns may come in any order, and optional ones may be missing', () => {
	expect(
		sim.importAttendance('退社,出社,年月日,社員コード\n18:00,09:00,2026-11-20,P1001\n'),
	).toEqual({
		imported: 1,
		errors: [],
	});
});

test.each([
	[{ 社員コード: 'P9' }, 'unknownCode'],
	[{ 社員コード: '45' }, 'unknownCode'],
	[{ 社員コード: 'p1001' }, 'unknownCode'],
	[{ 社員コード: '' }, 'required 社員コード'],
	[{ 年月日: '' }, 'required 年月日'],
	[{ 出社: '' }, 'required 出社'],
	[{ 退社: undefined }, 'required 退社'],
	[{ 年月日: '2026-2-3' }, 'date'],
	[{ 年月日: '2026-02-30' }, 'date'],
	[{ 出社: '9:00' }, 'time'],
	[{ 退社: '24:00' }, 'time'],
	[{ 退社: '29:00' }, 'time'],
	[{ 退社: '09:00' }, 'order'],
	[{ 休憩詳細: '12:00～13:00' }, 'breaks'],
	[{ 休憩詳細: '12:00-13:00/12:30-13:30' }, 'breaks'],
	[{ 休憩詳細: '08:00-08:30' }, 'breaks'],
	[{ 休憩詳細: '60' }, 'breaks'],
	[{ ステータス: '2' }, 'status'],
])('refuses a row with %j', (more, error) => {
	expect(errorOf(more)).toBe(error);
	expect(sim.attendance('P1001', DAY)).toBeUndefined();
});

test('a refused row does not keep the others out, and is named by its number', () => {
	const rows = [row(), row({ 社員コード: 'P9' }), row({ 社員コード: '00045' })];
	expect(sim.importAttendance(rows)).toEqual({
		imported: 2,
		errors: [{ row: 3, error: 'unknownCode', code: 'P9' }],
	});
});

test.each([
	['社員番号,年月日,出社,退社', 'headerMissing 社員コード'],
	['社員コード,年月日,出社', 'headerMissing 退社'],
	['社員コード,年月日,出社,退社,備考', 'headerUnknown 備考'],
	['社員コード,年月日,出社,退社,出社', 'headerTwice'],
	['', 'headerMissing 社員コード'],
])('refuses the file with the header %j', (header, refused) => {
	expect(sim.importAttendance(`${header}\n`)).toEqual({ refused });
});

test('further headers are taken where the tenant has them or does not mind', async () => {
	const rows = [row({ 休暇: '午前休' })];
	for (const options of [{ furtherHeaders: ['休暇'] }, { unknownHeaders: 'ignore' }]) {
		await sim.close();
		await start(options);
		expect(sim.importAttendance(rows)).toEqual({ imported: 1, errors: [] });
	}
});

test('a day is overwritten; what an empty cell does is not known', async () => {
	const before = { 休憩詳細: '12:00-13:00', 日報: '会議', ステータス: '0' };
	sim.importAttendance([row(before)]);
	sim.importAttendance([row({ 出社: '10:00' })]);
	expect(sim.attendance('P1001', DAY)).toEqual({
		...{ start: '10:00', end: '18:00', breaks: [], status: '0' },
	});
	await sim.close();
	await start({ blankCells: 'keep' });
	sim.importAttendance([row(before)]);
	sim.importAttendance([row({ 出社: '10:00' })]);
	expect(sim.attendance('P1001', DAY)).toMatchObject({
		...{ start: '10:00', note: '会議', breaks: [{ start: '12:00', end: '13:00' }] },
	});
});

test('of two rows for a day the later one stays', () => {
	sim.importAttendance([row(), row({ 退社: '17:00' })]);
	expect(sim.attendance('P1001', DAY).end).toBe('17:00');
});

test('closed and 申請済 days are written, as an administrator writes them, or refused', async () => {
	await sim.close();
	await start({ closingDate: DAY });
	sim.importAttendance([row()]);
	sim.applyDay('P1001', DAY);
	sim.importAttendance([row({ 退社: '17:00' })]);
	expect(sim.attendance('P1001', DAY)).toMatchObject({ end: '17:00', applied: true });
	await sim.close();
	await start({ closingDate: '2026-11-19', closedRefuses: true, appliedDays: 'refuse' });
	expect(errorOf({ 年月日: '2026-11-19' })).toBe('closed');
	sim.setAttendance('P1001', DAY, { start: '09:00', end: '18:00', applied: true });
	expect(errorOf({})).toBe('applied');
});

test('24 hours and more are times only where the tenant has them, and a day ends', async () => {
	await sim.close();
	await start({ over24: true });
	expect(errorOf({ 出社: '22:00', 退社: '29:00', 休憩詳細: '24:30-25:30' })).toBeUndefined();
	expect(errorOf({ 出社: '22:00', 退社: '46:01' })).toBe('over24h');
	expect(errorOf({ 退社: '48:00' })).toBe('time');
});

test.each([
	[{ attendanceManagement: true }, 'attendanceManagement'],
	[{ attendanceInUse: false }, 'attendanceNotInUse'],
])('does not work with %j', async (options, refused) => {
	await sim.close();
	await start(options);
	expect(sim.importAttendance([row()])).toEqual({ refused });
});

test('reads bytes by the encoding that was chosen, quotes and line breaks included', () => {
	const text = csv(`P1001,${DAY},09:00,18:00,,"髙い ""山""\n二行目, 終わり",1`);
	for (const [encoding, name] of [
		['utf8', 'utf8'],
		['shiftJis', 'shift_jis'],
	]) {
		const result = sim.importAttendance(iconv.encode(text, name), { encoding });
		expect(result).toEqual({ imported: 1, errors: [] });
		expect(sim.attendance('P1001', DAY).note).toBe('髙い "山"\n二行目, 終わり');
	}
	const wrong = sim.importAttendance(iconv.encode(text, 'shift_jis'), { encoding: 'utf8' });
	expect(wrong.refused).toMatch(/^headerMissing/);
});

test('a byte order mark belongs to the first header, or is ignored', async () => {
	const text = `\uFEFF${csv(`P1001,${DAY},09:00,18:00,,,1`)}`;
	for (const file of [text, Buffer.from(text)])
		expect(sim.importAttendance(file)).toEqual({ refused: 'headerMissing 社員コード' });
	await sim.close();
	await start({ byteOrderMark: 'ignore' });
	for (const file of [text, Buffer.from(text)]) expect(sim.importAttendance(file).imported).toBe(1);
});
