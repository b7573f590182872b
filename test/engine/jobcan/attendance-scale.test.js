/** A large company over 40 days: the calls. What is kept of the answers: test/unit/jobcan/attendance-memory.test.js. */
const { jobcanBound, jobcanCalls } = require('../../../demo/scenarios/crowdlog/bound');
const { calendar } = require('../../simulators/shared');
const { company, setClock } = require('./company');

const END = '2026-05-14';
const back = (days) => calendar.addDays(END, 1 - days);
/** What a run makes beyond the least: the empty page that ends each day, and a person read twice at some edges of pages. */
const MOST_OF_BOUND = 1.2;

describe('calls', () => {
	const job = company();

	// The arithmetic is a day's: more days are more of the same.
	test.each([
		[1_000, 3],
		[250, 40],
	])('%d people × %d days stay near the least that the API allows', async (employees, days) => {
		await job.start({ employees });
		setClock('2026-05-15T05:00:00+09:00');
		const dates = calendar.daysOf(back(days), END);
		const records = job.sim.seedDays({ from: dates[0], to: END, weekends: true, shifts: false });
		const run = await job.run('attendance', 'getMany', {
			...{ startDate: dates[0], endDate: END, figures: 'refreshed' },
		});

		expect(run.items('Done')).toHaveLength(records);
		const [calls, bound] = [jobcanCalls(job.sim), jobcanBound(job.sim, dates)];
		expect(calls).toBeGreaterThanOrEqual(bound);
		expect(calls / bound).toBeLessThanOrEqual(MOST_OF_BOUND);
		expect(job.sent('POST', /refresh/)).toEqual([]);
	});
});
