const { bound } = require('../../bench/bound');
const {
	CHANGES,
	changedOf,
	comingDays,
	currentOf,
	differences,
	tableOf,
	wantedOf,
} = require('../../bench/shifts');
const { packWorkflow } = require('../../bench/workflows/pack');
const { startKingOfTime } = require('../simulators/king-of-time');
const { setClock } = require('../support/clock');
const { kingOfTimeEngine } = require('../support/king-of-time');

/** The schedule sync needs no call more than the API's rules demand: bench/bound.js. */

const NOON = '2026-11-20T12:00:00+09:00';
const PEOPLE = 20;

let engine;
let sim;
beforeAll(async () => {
	engine = await kingOfTimeEngine();
});
beforeEach(async () => {
	setClock(NOON);
	sim = await startKingOfTime({ employees: PEOPLE, closedWindows: [], control: true });
	engine.use(sim, { closedHours: 'none' });
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});
afterAll(() => engine.close());

/** Fills the simulator, syncs, and answers the calls and how many days are wrong afterwards. */
async function sync(rows) {
	for (const { employeeCode, date, ...times } of currentOf(rows))
		sim.setSchedule(employeeCode, date, times);
	sim.resetCalls();
	const run = await engine.run(packWorkflow({}), { items: wantedOf(rows) });
	const calls = { ...sim.calls };
	const truth = await (await fetch(`${sim.origin}/__control/schedules`)).json();
	return { status: run.status, calls, wrongDays: differences(rows, truth) };
}

const boundOf = (rows, days) =>
	bound({ start: days[0], end: days.at(-1), changed: changedOf(rows) });

test.each(Object.keys(CHANGES))(
	'20 people × 31 days ahead, %s: the calls are exactly the bound',
	async (change) => {
		const days = comingDays(new Date(NOON));
		const rows = tableOf({ people: PEOPLE, days, change });
		const { status, calls, wrongDays } = await sync(rows);
		const least = boundOf(rows, days);

		expect({ status, wrongDays }).toEqual({ status: 'success', wrongDays: 0 });
		expect({ total: calls.total, writes: calls.writes }).toEqual({
			total: least.total,
			writes: least.writes,
		});
	},
);

test('100 days around today: two lists each, because one may span 62 days', async () => {
	const days = comingDays(new Date('2026-09-10T12:00:00+09:00'), 100);
	const rows = tableOf({ people: 3, days, change: 'some' });
	const { status, calls, wrongDays } = await sync(rows);
	const least = boundOf(rows, days);

	expect({ status, wrongDays }).toEqual({ status: 'success', wrongDays: 0 });
	expect(least).toMatchObject({ employees: 1, schedules: 2, timeRecords: 2, dailyWorkings: 2 });
	expect(calls.total).toBe(least.total);
});

test.each([
	['2026-12-01', '2027-01-31', 1],
	['2026-12-01', '2027-02-01', 2],
	['2026-11-20', '2026-11-20', 1],
])('the bound counts lists by pieces of 62 days: %s to %s is %i', (start, end, lists) => {
	const { schedules, timeRecords, dailyWorkings } = bound({ start, end, changed: 1 });
	expect([schedules, timeRecords, dailyWorkings]).toEqual([lists, lists, lists]);
});

test('without a change the bound asks for no actuals', () => {
	const range = { start: '2026-12-01', end: '2026-12-31' };
	expect(bound({ ...range, changed: 0 }).total).toBe(2);
	expect(bound({ ...range, changed: 1 }).total).toBe(5);
});
