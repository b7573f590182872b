const { setClock } = require('../../support/clock');
const { jobcan } = require('./built');
const { pureSession, startJobcan } = require('./pure-session');

const { daysToLookAt } = jobcan('polling/newPunches');
const { serves } = jobcan('polling/shiftBoard');
const { pollEvent } = jobcan('polling/poll');
const D = '2026-11-20';

describe('the business dates of new punches', () => {
	test.each([
		[1, undefined, '2026-11-19'],
		[0, undefined, '2026-11-20'],
		[7, undefined, '2026-11-13'],
		// The last poll looked up to its tomorrow.
		[0, '2026-11-21', '2026-11-20'],
		[1, '2026-11-21', '2026-11-19'],
		[1, '2026-11-16', '2026-11-14'],
		[0, '2026-11-16', '2026-11-15'],
		// A clock that was set back.
		[1, '2026-12-24', '2026-11-19'],
		// Never more than a month.
		[1, '2020-01-01', '2026-10-22'],
		[29, undefined, '2026-10-22'],
	])('%i back, last poll up to %s: from %s up to tomorrow', (lookBack, lastDay, start) => {
		expect(daysToLookAt(D, lookBack, lastDay)).toEqual({ start, end: '2026-11-21' });
	});
});

describe('the shifts as last read', () => {
	const board = {
		readAt: 1_000_000,
		range: { start: '2026-11-19', end: D },
		people: [1, 2],
		blocks: [],
	};
	const range = { start: '2026-11-19', end: D };
	const ask = (now, given = {}) =>
		serves(board, now, 60_000, given.range ?? range, given.people ?? [1, 2]);

	test.each([
		['young enough', 1_059_999, {}, true],
		['too old', 1_060_000, {}, false],
		['from the future: a clock was set back', 999_999, {}, false],
		['for fewer people', 1_000_001, { people: [2] }, true],
		['not for somebody new', 1_000_001, { people: [1, 2, 3] }, false],
		['for fewer days', 1_000_001, { range: { start: D, end: D } }, true],
		['not for tomorrow', 1_000_001, { range: { start: D, end: '2026-11-21' } }, false],
		['not for the day before', 1_000_001, { range: { start: '2026-11-18', end: D } }, false],
	])('serve: %s', (_, now, given, expected) => {
		expect(ask(now, given)).toBe(expected);
	});

	test('none serves before the first reading', () => {
		expect(serves(undefined, 0, 60_000, range, [])).toBe(false);
	});
});

describe('a company of 400', () => {
	let sim;
	let session;
	let memory;
	const read = (given) => (name, fallback) => given[name] ?? fallback;
	const poll = async (event, given = {}) => {
		// A session per poll, as the trigger opens one.
		session = await pureSession(sim);
		const told = await pollEvent(event, session, read(given), memory);
		memory = JSON.parse(JSON.stringify(told.memory));
		return told.fresh;
	};
	beforeEach(async () => {
		setClock(`${D}T09:00:00+09:00`);
		sim = await startJobcan({ employees: 400 });
		sim.seedDays({ from: D, to: D });
		memory = undefined;
	});
	afterEach(async () => {
		jest.useRealTimers();
		await sim.close();
	});

	test('every minute of a working day: each late person once, nobody twice, nobody missed', async () => {
		const absent = new Set(['00003', '00077', '00123', '00400']);
		for (const code of absent) {
			sim.company.days.get(sim.company.ids.get(code)).get(D).punches.splice(0);
			sim.setShift(code, D, { start: '09:30', end: '18:00' });
		}
		// Everybody else came; those who come later than now do not matter before their shift.
		const told = [];
		for (let minute = 0; minute < 60; minute += 4) {
			setClock(new Date(Date.parse(`${D}T09:20:00+09:00`) + minute * 60_000));
			told.push(...(await poll('late', { minutes: 10, shiftsEvery: 120 })));
		}

		expect(told.map(({ employeeCode }) => employeeCode).sort()).toEqual([...absent].sort());
		for (const { minutes } of told) expect(minutes).toBeGreaterThanOrEqual(10);
	});

	test('shifts cost one call per person, once in two hours', async () => {
		for (const minute of [0, 30, 60, 90]) {
			setClock(new Date(Date.parse(`${D}T03:00:00+09:00`) + minute * 60_000));
			await poll('beforeShift', { minutes: 5, shiftsEvery: 120 });
		}

		expect(sim.calls.byRoute['GET /shift/v1/shifts/:employeeId']).toBe(400);
	});

	test('what is kept stays small: shifts and told ones below 60 kB', async () => {
		await poll('beforeShift', { minutes: 720 });

		expect(memory.board.blocks.length).toBe(400);
		expect(JSON.stringify(memory).length).toBeLessThan(60_000);
		expect(JSON.stringify(memory)).not.toContain('00123');
	});

	test('a person who was deleted a moment ago disturbs nobody', async () => {
		sim.faults.next({ match: { path: /shifts\/\d+/, nth: 7 }, do: '404' });

		await expect(poll('beforeShift', { minutes: 720 })).resolves.toEqual(expect.any(Array));
		expect(memory.board.blocks.length).toBe(399);
	});

	test('a refusal in the middle is none’s matter: the poll fails, and nothing is half remembered', async () => {
		sim.faults.next({ match: { path: /shifts\/\d+/, nth: 7 }, do: '403' });

		await expect(poll('beforeShift', { minutes: 720 })).rejects.toMatchObject({
			kind: 'permission',
			message: expect.stringContaining('shifts.read'),
		});
		expect(memory).toBeUndefined();
	});
});
