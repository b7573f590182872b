const { cpuSecondsOf } = require('../../../support/cpu');
const { call, startAtNoon } = require('./client');

test('a month of 1,000 people is seeded and listed in seconds', async () => {
	const sim = await startAtNoon({ employees: 1000 });
	let answer;

	const seeding = await cpuSecondsOf(() => sim.seedSchedules({ month: '2026-12', weekends: true }));
	const listing = await cpuSecondsOf(async () => {
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
