/** Days that are closed (締め) or applied for (申請済), in each operation that could touch or report them. */
const { at, crowdlog, DAY, RULES, workday } = require('./built');

const { buildImportFile } = crowdlog('importFile/buildImportFile');
const { readCurrent } = crowdlog('attendanceSync/current');
const { syncAttendance } = crowdlog('attendanceSync/syncAttendance');
const { checkDays } = crowdlog('preCheck/days');

const MAP = Object.entries({
	...{ employeeCode: 'code', date: 'date', clockIn: 'in', clockOut: 'out' },
	...{ breaks: 'rest', applied: 'state' },
}).map(([field, path]) => ({ field, path }));
const HELD = { code: 'P1001', date: DAY, in: '09:00', out: '18:00', rest: '12:00-13:00' };
const OTHER = { ...HELD, out: '17:30' };

const imported = (input, rules) => {
	const columns = { notePath: 'note', status: '1', extra: [] };
	const [{ action, reason }] = buildImportFile([input], rules, columns, 'utf8').days;
	return reason ? `${action} ${reason.code}` : action;
};
const checked = (input, rules) => checkDays([input], rules).map(({ reason }) => reason.code);
async function synced(input, rules, rows) {
	const written = [];
	const { report } = await syncAttendance([input], {
		...{ rules, dryRun: false, concurrency: 1, readsBreaks: true },
		limits: { maxDeletions: 0, maxDeletionShare: 0 },
		...(rows && { read: async () => readCurrent(rows, MAP, ['applied', '申請済']) }),
		write: async (day) => void written.push(day),
	});
	expect(written).toHaveLength(['create', 'update'].includes(report[0].action) ? 1 : 0);
	return report[0].action;
}

const applied = new Set([`${DAY} P1001`]);
const onLeave = { employeeCode: 'P1001', date: DAY, leave: '有休' };
const bare = { employeeCode: 'P1001', date: DAY };
const broken = workday({ clockOut: at('08:00') });

describe.each([
	['nothing is closed', {}, false],
	['closed up to the day before', { closingDate: '2026-11-19' }, false],
	['closed up to the day', { closingDate: DAY }, true],
	['closed up to a later day', { closingDate: '2027-03-31' }, true],
	['申請済', { applied }, true],
	['another person has applied', { applied: new Set([`${DAY} P1002`]) }, false],
	['the person has applied for another day', { applied: new Set(['2026-11-19 P1001']) }, false],
	['both', { closingDate: DAY, applied }, true],
])('%s', (_, given, isBarred) => {
	const rules = { ...RULES, ...given };
	const why = given.closingDate >= DAY ? 'onClosedDay' : 'applied';

	test('a good day in the file', () => {
		expect(imported(workday(), rules)).toBe(isBarred ? `failed ${why}` : 'import');
	});

	test('a good day before a sync', () => {
		expect(checked(workday(), rules)).toEqual(isBarred ? [why] : []);
	});

	test.each([
		['is not there', [], 'create', 'skip'],
		['is another', [OTHER], 'update', 'skip'],
		['is the same', [HELD], 'unchanged', 'unchanged'],
		['cannot be read', [{ ...HELD, in: '?' }], 'skip', 'skip'],
		['is there twice', [HELD, OTHER], 'skip', 'skip'],
	])('a good day that CrowdLog holds: %s', async (_name, rows, free, barred) => {
		expect(await synced(workday(), rules, rows)).toBe(isBarred ? barred : free);
	});

	test('a good day where CrowdLog cannot be read', async () => {
		expect(await synced(workday(), rules)).toBe(isBarred ? 'skip' : 'update');
	});

	test.each([
		['leave', onLeave, 'skip leaveNotWritten', 'skip'],
		['no times', bare, 'skip noTimes', 'skip'],
		['an end before the start', broken, 'failed endNotAfterStart', 'failed'],
	])('%s is told as what it is, closed or not', async (_name, input, inFile, inSync) => {
		expect(imported(input, rules)).toBe(inFile);
		expect(await synced(input, rules, [])).toBe(inSync);
	});
});

describe('a word of CrowdLog that says 申請済', () => {
	test.each([
		['applied', 'skip'],
		['申請済', 'skip'],
		['Applied', 'update'],
		['', 'update'],
		[null, 'update'],
		[true, 'update'],
		['saved', 'update'],
	])('%j', async (state, action) => {
		expect(await synced(workday(), RULES, [{ ...OTHER, state }])).toBe(action);
	});
});
