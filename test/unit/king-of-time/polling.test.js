const { setClock } = require('../../support/clock');
const { kotDist, pureSession } = require('../../support/king-of-time');
const { startKingOfTime } = require('../../simulators/king-of-time');

const { newTimeRecords, missingPunches } = kotDist('polling/events');
const { pollRange } = kotDist('polling/window');
const [A, B] = ['00001', '00002'];

let sim;
let memory;
beforeEach(async () => {
	setClock('2026-11-20T12:00:00+09:00');
	sim = await startKingOfTime({ employees: 4 });
	memory = undefined;
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});

/** One poll; remembers as n8n's static data does, through JSON. */
async function poll(look, options = {}) {
	const watch = { query: {}, lookBack: 7, simplify: true, memory, ...options };
	const told = await look(pureSession(sim), watch);
	memory = JSON.parse(JSON.stringify(told.memory));
	return told.fresh;
}
const punch = (employeeCode, date, time, code) =>
	sim.addTimeRecord({ employeeCode, date, time, code });

describe('new time records', () => {
	test('what exists at the first poll is not told', async () => {
		punch(A, '2026-11-20', '08:58', '1');

		expect(await poll(newTimeRecords)).toEqual([]);
		expect(await poll(newTimeRecords)).toEqual([]);
	});

	test('each punch is told once, as a record, in the order of time', async () => {
		await poll(newTimeRecords);
		punch(B, '2026-11-20', '11:30', '3');
		punch(A, '2026-11-20', '08:58', '1');

		expect(await poll(newTimeRecords)).toEqual([
			{ employeeCode: A, time: '2026-11-20T08:58:00+09:00', kind: 'in', date: '2026-11-20' },
			expect.objectContaining({ employeeCode: B, kind: 'breakStart' }),
		]);
		expect(await poll(newTimeRecords)).toEqual([]);
	});

	test('two punches of one person in one minute of different kinds are two', async () => {
		await poll(newTimeRecords);
		punch(A, '2026-11-20', '11:00', '3');
		punch(A, '2026-11-20', '11:00', '4');

		expect(await poll(newTimeRecords)).toHaveLength(2);
	});

	test('a pause of days loses nothing: the next poll begins where the last one ended', async () => {
		await poll(newTimeRecords);
		punch(A, '2026-11-21', '09:00', '1');
		setClock('2026-12-05T12:00:00+09:00');

		expect(await poll(newTimeRecords, { lookBack: 0 })).toHaveLength(1);
	});

	test('a punch entered late is told as long as its day is looked back at', async () => {
		await poll(newTimeRecords);
		punch(A, '2026-11-14', '09:00', '1');
		punch(A, '2026-11-12', '09:00', '1');

		expect((await poll(newTimeRecords)).map(({ date }) => date)).toEqual(['2026-11-14']);
	});

	test('one call per poll', async () => {
		await poll(newTimeRecords);
		sim.resetCalls();
		await poll(newTimeRecords);

		expect(sim.calls.byRoute).toEqual({ 'GET /daily-workings/timerecord': 1 });
	});

	test('inside closed hours the poll is refused as closed', async () => {
		setClock('2026-11-20T09:00:00+09:00');

		await expect(poll(newTimeRecords)).rejects.toMatchObject({ kind: 'closed' });
		expect(sim.calls.total).toBe(0);
	});
});

describe('missing punches', () => {
	test('a day up to yesterday without a punch out is told once; today is not looked at', async () => {
		await poll(missingPunches);
		punch(A, '2026-11-19', '09:00', '1');
		punch(B, '2026-11-20', '09:00', '1');

		expect(await poll(missingPunches)).toEqual([
			expect.objectContaining({ employeeCode: A, date: '2026-11-19' }),
		]);
		expect(await poll(missingPunches)).toEqual([]);
	});

	test('a day that was mended and breaks again is told again', async () => {
		await poll(missingPunches);
		punch(A, '2026-11-19', '09:00', '1');
		await poll(missingPunches);
		punch(A, '2026-11-19', '18:00', '2');
		expect(await poll(missingPunches)).toEqual([]);
		punch(A, '2026-11-19', '19:00', '1');

		expect(await poll(missingPunches)).toHaveLength(1);
	});
});

describe('the window', () => {
	test.each([
		['2026-11-20', 7, undefined, '2026-11-13'],
		['2026-11-20', 0, undefined, '2026-11-20'],
		['2026-11-20', 7, '2026-11-10', '2026-11-03'],
		['2026-11-20', 7, '2026-11-25', '2026-11-13'],
		['2026-11-20', 7, '2020-01-01', '2026-09-20'],
	])('up to %s, %i days back, last poll %s: from %s', (end, lookBack, lastDay, start) => {
		expect(pollRange(end, lookBack, lastDay)).toEqual({ start, end });
	});
});
