/** However many days are read, the answers of one are gone when the next ones come: memory does not grow with them. */
const v8 = require('node:v8');
const vm = require('node:vm');
const { calendar } = require('../../simulators/shared');
const { jobcan } = require('./built');

const { readAttendance } = jobcan('attendance/read');
const { createSession } = jobcan('session');
const { FIELD_NAMES } = jobcan('vendor');

v8.setFlagsFromString('--expose-gc');
const collect = vm.runInNewContext('gc');

const END = '2026-05-14';
const DAYS = 40;
const PEOPLE = 50;
/** Two punches and a summary. */
const ROWS_OF_A_DAY = PEOPLE * 3;
const LOOK_EVERY = 10;

const everybody = Array.from({ length: PEOPLE }, (_, index) => ({
	...{ id: index + 1, staff_code: `E${index + 1}` },
}));
const punch = (id, kind, time) => ({ employee_id: id, adit_item: kind, recorded_at: time });
const rowsOf = (path, date) =>
	everybody.flatMap(({ id }) =>
		path.endsWith('/adits')
			? [
					punch(id, 'work_start', `${date}T09:00:00+09:00`),
					punch(id, 'work_end', `${date}T18:00:00+09:00`),
				]
			: [{ employee_id: id, date, work: 540 }],
	);

/** A vendor without a network; `alive`: how many rows of all it has answered can still be reached, every ten days. */
function vendor() {
	const refs = [];
	const alive = [];
	const days = new Set();
	// What a job has looked at stays alive until its end, so a look is a job of its own.
	const look = async () => {
		for (let times = 0; times < 3; times++) {
			await new Promise((resolve) => setTimeout(resolve, 1));
			collect();
		}
		alive.push(refs.filter((ref) => ref.deref() !== undefined).length);
		await new Promise((resolve) => setTimeout(resolve, 1));
	};
	const http = async ({ path, query }) => {
		if (path.includes('/employees')) {
			return { body: { employees: query.last_id === 0 ? everybody : [] } };
		}
		if (!days.has(query.date)) {
			days.add(query.date);
			if (days.size % LOOK_EVERY === 0) await look();
		}
		const rows = query.last_id === 0 ? rowsOf(path, query.date) : [];
		refs.push(...rows.map((row) => new WeakRef(row)));
		return { body: { [path.endsWith('/adits') ? 'adits' : 'daily_summaries']: rows } };
	};
	return { http, alive };
}

test('no answer of the days before is kept, however many there are', async () => {
	const { http, alive } = vendor();
	const now = () => Date.parse('2026-05-15T05:00:00+09:00');
	const session = createSession({ http, fields: FIELD_NAMES, now, sleep: async () => {} });
	const rows = await readAttendance(session, {
		range: { start: calendar.addDays(END, 1 - DAYS), end: END },
		codes: new Set(),
		...{ figures: 'saved', maxWaitSeconds: 0, language: 'en' },
	});

	expect(rows).toHaveLength(DAYS * PEOPLE);
	expect(alive).toHaveLength(DAYS / LOOK_EVERY);
	// The day before may still be on the stack.
	for (const count of alive) expect(count).toBeLessThanOrEqual(2 * ROWS_OF_A_DAY);
});
