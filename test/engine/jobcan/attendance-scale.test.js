/** A large company over 40 days: the calls, and what is kept of the answers while the days go by. */
const v8 = require('node:v8');
const vm = require('node:vm');
const { jobcanBound, jobcanCalls } = require('../../../demo/scenarios/crowdlog/bound');
const { calendar } = require('../../simulators/shared');
const { company, setClock } = require('./company');
const { readAttendance } = require('../../../dist/nodes/Jobcan/attendance/read');
const { createSession } = require('../../../dist/nodes/Jobcan/session');
const { FIELD_NAMES } = require('../../../dist/nodes/Jobcan/vendor');

const END = '2026-05-14';
const back = (days) => calendar.addDays(END, 1 - days);
/** What a run makes beyond the least: the empty page that ends each day, and a person read twice at some edges of pages. */
const MOST_OF_BOUND = 1.2;

describe('calls', () => {
	const job = company();

	// The arithmetic is a day's: more days are more of the same.
	test.each([
		[1_000, 3],
		[150, 40],
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

describe('memory', () => {
	v8.setFlagsFromString('--expose-gc');
	const collect = vm.runInNewContext('gc');
	const PEOPLE = 50;
	const settle = async () => {
		await new Promise(setImmediate);
		collect();
	};

	/** Answers of a vendor without a network; what it still can be reached of them is told day by day. */
	function answers() {
		const refs = [];
		const alive = [];
		let day;
		const everybody = Array.from({ length: PEOPLE }, (_, index) => ({
			...{ id: index + 1, staff_code: `E${index + 1}` },
		}));
		const rowsOf = (path, date) =>
			everybody.flatMap(({ id }) =>
				path.endsWith('/adits')
					? [
							{ employee_id: id, adit_item: 'work_start', recorded_at: `${date}T09:00:00+09:00` },
							{ employee_id: id, adit_item: 'work_end', recorded_at: `${date}T18:00:00+09:00` },
						]
					: [{ employee_id: id, date, work: 540 }],
			);
		const http = async ({ path, query }) => {
			if (path.includes('/employees')) {
				return { body: { employees: query.last_id === 0 ? everybody : [] } };
			}
			if (query.date !== day) {
				day = query.date;
				await settle();
				alive.push(refs.filter((ref) => ref.deref() !== undefined).length);
			}
			const rows = query.last_id === 0 ? rowsOf(path, query.date) : [];
			refs.push(...rows.map((row) => new WeakRef(row)));
			return { body: { [path.endsWith('/adits') ? 'adits' : 'daily_summaries']: rows } };
		};
		return { http, alive };
	}

	test('no answer of a day is kept when the next one is read, however many days there are', async () => {
		const { http, alive } = answers();
		const now = () => Date.parse('2026-05-15T05:00:00+09:00');
		const session = createSession({ http, fields: FIELD_NAMES, now, sleep: async () => {} });
		const rows = await readAttendance(session, {
			range: { start: back(40), end: END },
			codes: new Set(),
			...{ figures: 'saved', maxWaitSeconds: 0, language: 'en' },
		});

		expect(rows).toHaveLength(40 * PEOPLE);
		expect(alive).toHaveLength(40);
		// The last day's may still be on the stack.
		const perDay = PEOPLE * 3;
		expect(Math.max(...alive)).toBeLessThanOrEqual(perDay);
		expect(alive.at(-1)).toBeLessThanOrEqual(alive[10] + perDay);
	});
});
