const { call, startAtNoon } = require('./client');

const secondsOf = async (work) => {
	const begin = process.hrtime.bigint();
	await work();
	return Number(process.hrtime.bigint() - begin) / 1e9;
};

/**
 * The bounds are many times what an idle machine needs: they catch work that grows with the square.
 */
test('a month of 1,000 people is seeded and listed in seconds', async () => {
	const sim = await startAtNoon({ employees: 1000 });
	let answer;

	const seeding = await secondsOf(() => sim.seedSchedules({ month: '2026-12', weekends: true }));
	const listing = await secondsOf(async () => {
		answer = await call(
			sim,
			'GET /daily-schedules?start=2026-12-01&end=2026-12-31&additionalFields=currentDateEmployee',
		);
	});

	expect(answer.json.flatMap(({ dailySchedules }) => dailySchedules)).toHaveLength(31_000);
	expect(seeding).toBeLessThan(5);
	expect(listing).toBeLessThan(10);
	await sim.close();
});
