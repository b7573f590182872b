/** The sync against a tenant that holds anything: afterwards it holds what the records say, and a second run writes nothing. */
const fc = require('fast-check');
const { at, crowdlog, DAY, RULES } = require('./built');

const { readCurrent } = crowdlog('attendanceSync/current');
const { syncAttendance } = crowdlog('attendanceSync/syncAttendance');
const { clockText, minutesOn, spansOf, breaksText } = crowdlog('days/minutes');

const CODES = ['P1001', '00045', '45'];
const DAYS = [DAY, '2026-11-21', '2026-11-22'];
const MAP = ['employeeCode', 'date', 'clockIn', 'clockOut', 'breaks', 'applied'].map((field) => ({
	field,
	path: field,
}));

/** What the tenant shows of a day. */
const rowOf = ({ employeeCode, date, clockIn, clockOut, breaks }) => ({
	...{ employeeCode, date },
	clockIn: clockText(minutesOn(date, clockIn)),
	clockOut: clockText(minutesOn(date, clockOut)),
	breaks: breaksText(spansOf(date, breaks)),
});

function createTenant(held) {
	const days = new Map(held.map((row) => [`${row.date} ${row.employeeCode}`, row]));
	let writes = 0;
	return {
		days,
		get writes() {
			return writes;
		},
		read: async () => readCurrent([...days.values()], MAP, ['applied']),
		write: async (day) => {
			writes += 1;
			const key = `${day.date} ${day.employeeCode}`;
			days.set(key, { ...rowOf({ ...day, breaks: day.breaks ?? [] }) });
		},
	};
}

const sync = async (tenant, inputs, rules) =>
	await syncAttendance(inputs, {
		rules,
		limits: { maxDeletions: 0, maxDeletionShare: 0 },
		dryRun: false,
		concurrency: 3,
		readsBreaks: true,
		read: tenant.read,
		write: tenant.write,
	});

const clock = (minutes) => clockText(minutes);
const times = fc
	.tuple(fc.integer({ min: 0, max: 1300 }), fc.integer({ min: 1, max: 139 }), fc.boolean())
	.map(([start, length, pauses]) => ({
		...{ start, end: start + length },
		pause: pauses && length > 30 ? [{ start: start + 7, end: start + 19 }] : [],
	}));
const whose = { employeeCode: fc.constantFrom(...CODES), date: fc.constantFrom(...DAYS) };
const record = fc.record({ ...whose, times }).map(({ employeeCode, date, times: one }) => ({
	...{ employeeCode, date },
	...{ clockIn: at(clock(one.start), date), clockOut: at(clock(one.end), date) },
	breaks: one.pause.map(({ start, end }) => ({
		start: at(clock(start), date),
		end: at(clock(end), date),
	})),
}));
const unlike = { selector: ({ employeeCode, date }) => `${date} ${employeeCode}` };
const inputs = fc.uniqueArray(record, { maxLength: 9, ...unlike });
const held = inputs.chain((days) =>
	fc
		.array(fc.boolean(), { minLength: days.length, maxLength: days.length })
		.map((applied) =>
			days.map((day, index) => ({ ...rowOf(day), ...(applied[index] && { applied: 'applied' }) })),
		),
);
const rules = fc.record({
	rounding: fc.constantFrom('none', 'nearest', 'outward'),
	closingDate: fc.constantFrom(undefined, DAY, '2026-11-21'),
});

test('whatever it held', async () => {
	let writes = 0;
	await fc.assert(
		fc.asyncProperty(inputs, held, rules, async (wanted, before, set) => {
			const all = { ...RULES, ...set };
			const tenant = createTenant(before);
			const { report } = await sync(tenant, wanted, all);
			writes += tenant.writes;

			// One line per record, and nothing else is touched: closed, applied and unnamed days are as they were.
			expect(report).toHaveLength(wanted.length);
			const written = new Set(
				report.filter(({ action }) => /create|update/.test(action)).map(({ key }) => key),
			);
			for (const row of before) {
				const key = `${row.date} ${row.employeeCode}`;
				if (!written.has(key)) expect(tenant.days.get(key)).toEqual(row);
				if (row.applied || (set.closingDate && row.date <= set.closingDate))
					expect(written).not.toContain(key);
			}
			expect(tenant.writes).toBe(written.size);

			const second = await sync(tenant, wanted, all);
			expect(tenant.writes).toBe(written.size);
			for (const step of second.report)
				if (written.has(step.key)) expect(step.action).toBe('unchanged');
		}),
		{ numRuns: 200 },
	);
	expect(writes).toBeGreaterThan(100);
});
