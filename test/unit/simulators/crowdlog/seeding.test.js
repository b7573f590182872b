const { cpuSecondsOf } = require('../../../support/cpu');
const { call, startSmall } = require('./client');

const DAYS = { from: '2026-10-12', to: '2026-11-20', weekends: true };

test('1,000 people and 40 days of 工数 are seeded and read by pages, and nobody is missed', async () => {
	const sim = await startSmall({ members: 1_000 });
	const seeding = await cpuSecondsOf(() => expect(sim.seedWorkHours(DAYS)).toBe(40_000));
	const people = new Set();
	let rows = 0;
	const reading = await cpuSecondsOf(async () => {
		for (let page = 1; ; page++) {
			const path = `/timesheets?from=${DAYS.from}&to=2026-10-16&page=${page}`;
			const { timesheets } = (await call(sim, `GET ${path}`)).json;
			if (timesheets.length === 0) break;
			rows += timesheets.length;
			for (const { member_code: code } of timesheets) people.add(code);
		}
	});
	expect([rows, people.size]).toEqual([10_000, 1_000]);
	expect(seeding).toBeLessThan(5);
	expect(reading).toBeLessThan(20);
	await sim.close();
});

test('the same seed gives the same days; 工数 mostly agrees with the attendance, exactly if asked', async () => {
	const [one, two] = [await startSmall(), await startSmall()];
	for (const sim of [one, two]) {
		sim.seedAttendance({ month: '2026-10' });
		sim.seedWorkHours({ month: '2026-10' });
	}
	const minutes = (sim, code, date) =>
		sim.workHours(code, date).reduce((sum, entry) => sum + entry.minutes, 0);
	const of = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
	const worked = (sim, code, date) => {
		const { start, end, breaks } = sim.attendance(code, date);
		return breaks.reduce(
			(sum, pause) => sum - of(pause.end) + of(pause.start),
			of(end) - of(start),
		);
	};
	let apart = 0;
	for (const [date, day] of one.company.attendance.get('P1001')) {
		expect(two.attendance('P1001', date)).toEqual(day);
		apart += Number(minutes(one, 'P1001', date) !== worked(one, 'P1001', date));
	}
	expect(apart).toBeGreaterThan(0);
	expect(apart).toBeLessThan(15);
	one.seedWorkHours({ month: '2026-10', exact: true });
	for (const date of one.company.attendance.get('P1001').keys())
		expect(minutes(one, 'P1001', date)).toBe(worked(one, 'P1001', date));
	expect(one.attendance('P1001', '2026-10-03')).toBeUndefined();
	await Promise.all([one.close(), two.close()]);
});
