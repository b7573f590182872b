/** What the node lets through, the import takes; measured on days that nobody chose by hand. */
const fc = require('fast-check');
const { at, crowdlog, DAY, RULES } = require('./built');
const { startCrowdLog } = require('../../simulators/crowdlog');
const { codeBook } = require('../../../dist/nodes/shared/records');

const { buildImportFile } = crowdlog('importFile/buildImportFile');
const { csvText } = crowdlog('importFile/csv');
const COLUMNS = { notePath: 'note', status: '1', extra: [] };
const CODES = ['P1001', '00045', 'R2N6F5'];

let sim;
beforeAll(async () => {
	sim = await startCrowdLog({ members: CODES.map((code) => ({ code })) });
});
afterAll(() => sim.close());

const two = (number) => String(number).padStart(2, '0');
const clock = (minutes) => at(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const minute = (max) => fc.integer({ min: 0, max });
const pauses = fc.array(fc.tuple(minute(1500), minute(90)), { maxLength: 3 });

const record = fc
	.record({
		employeeCode: fc.constantFrom(...CODES, 'P9999', '45'),
		start: minute(1500),
		length: minute(1600),
		pauses,
		note: fc.constantFrom(undefined, 'ふつう', '"引用", と改行\n', '𠮷'),
	})
	.map(({ employeeCode, start, length, pauses: given, note }) => ({
		...{ employeeCode, date: DAY, note },
		...{ clockIn: clock(start), clockOut: clock(start + length) },
		breaks: given.map(([from, size]) => ({ start: clock(from), end: clock(from + size) })),
	}));

const rules = fc.record({
	rounding: fc.constantFrom('none', 'nearest', 'inward', 'outward'),
	unitMinutes: fc.constantFrom(5, 15, 30),
});

test('every row is imported, and the day then holds what the row says', () => {
	let imported = 0;
	fc.assert(
		fc.property(record, rules, fc.constantFrom('utf8', 'shiftJis'), (input, how, encoding) => {
			const members = codeBook(CODES);
			const file = buildImportFile([input], { ...RULES, ...how, members }, COLUMNS, encoding);
			const rows = file.days.flatMap(({ row }) => row ?? []);
			const result = sim.importAttendance(csvText(file.headers, rows));
			expect(result).toEqual({ imported: rows.length, errors: [] });
			imported += rows.length;
			for (const row of rows) {
				const { start, end, note = '' } = sim.attendance(row.社員コード, row.年月日);
				expect([start, end, note]).toEqual([row.出社, row.退社, row.日報]);
			}
		}),
		{ numRuns: 500 },
	);
	expect(imported).toBeGreaterThan(20);
});

test('what the import refuses of a record as it stands, the node has refused by name', () => {
	const hhmm = (instant) => instant.slice(11, 16);
	fc.assert(
		fc.property(record, (input) => {
			const raw = {
				社員コード: input.employeeCode,
				年月日: DAY,
				出社: hhmm(input.clockIn),
				退社: hhmm(input.clockOut),
				休憩詳細: input.breaks.map(({ start, end }) => `${hhmm(start)}-${hhmm(end)}`).join('/'),
			};
			const { errors } = sim.importAttendance([raw]);
			const members = codeBook(CODES);
			const file = buildImportFile([input], { ...RULES, members }, COLUMNS, 'utf8');
			// Breaks are put in order by the record, so the raw row may be refused for that alone.
			if (errors.length === 0 || errors[0].error === 'breaks') return;
			expect(file.days[0].action).toBe('failed');
			expect(file.days[0].reason.values.record ?? '').toContain(input.employeeCode);
		}),
		{ numRuns: 300 },
	);
});
