const { calendar } = require('../../../simulators/shared');
const { cpuSecondsOf } = require('../../../support/cpu');
const { call, startAtNoon, tokenOf } = require('./client');

/** Ten days stand for the forty that the real case has. */
test('1,000 people are seeded and read by pages of 100 in seconds, and nobody is missed', async () => {
	const sim = await startAtNoon({ employees: 1000 });
	const token = await tokenOf(sim);
	const days = calendar.daysOf('2026-11-01', '2026-11-10');
	const rows = { adits: 0, summaries: 0 };
	let punches = 0;

	/** The careful way: a full page may have cut its last person, who is therefore read again. */
	async function readAdits(date) {
		for (let lastId = 0; ; ) {
			const path = `GET /attendance/v1/adits?date=${date}&count=100&last_id=${lastId}`;
			const { adits } = (await call(sim, token, path)).json;
			const last = adits.length < 100 ? undefined : adits.at(-1).employee_id;
			const whole = adits.filter((row) => row.employee_id !== last);
			rows.adits += whole.length;
			if (last === undefined) return;
			lastId = whole.at(-1).employee_id;
		}
	}
	async function readSummaries(date) {
		for (let lastId = 0; ; ) {
			const path = `GET /attendance/v1/summaries/daily?date=${date}&count=100&last_id=${lastId}`;
			const { daily_summaries: page } = (await call(sim, token, path)).json;
			rows.summaries += page.length;
			if (page.length === 0) return;
			lastId = page.at(-1).employee_id;
		}
	}

	const seeding = await cpuSecondsOf(() =>
		sim.seedDays({ from: days[0], to: days[9], weekends: true }),
	);
	const reading = await cpuSecondsOf(async () => {
		for (const date of days) {
			await readAdits(date);
			await readSummaries(date);
		}
	});

	for (const code of sim.company.ids.keys()) {
		for (const date of days) punches += sim.punches(code, date).length;
	}
	expect(rows).toEqual({ adits: punches, summaries: 10_000 });
	expect(seeding).toBeLessThan(10);
	expect(reading).toBeLessThan(30);
	await sim.close();
});

test('the same seed gives the same days, with unequal numbers of punches', async () => {
	const [one, two] = [await startAtNoon({ seed: 4 }), await startAtNoon({ seed: 4 })];
	const lengths = new Set();
	for (const sim of [one, two]) sim.seedDays({ month: '2026-10' });
	for (const code of one.company.ids.keys()) {
		for (const date of calendar.daysOfMonth('2026-10')) {
			expect(one.punches(code, date)).toEqual(two.punches(code, date));
			lengths.add(one.punches(code, date).length);
		}
	}

	expect([...lengths].sort()).toEqual([0, 2, 4, 6]);
	await Promise.all([one.close(), two.close()]);
});
