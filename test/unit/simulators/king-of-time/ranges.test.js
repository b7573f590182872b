const { call, refusalOf, startAtNoon } = require('./client');

let sim;
beforeAll(async () => {
	sim = await startAtNoon();
});
afterAll(() => sim.close());

/**
 * 9004 is the simulator's own number for a range that is not served, 2 the vendor's for a bad date.
 */
describe.each(['/daily-schedules', '/daily-workings', '/daily-workings/timerecord'])(
	'%s',
	(path) => {
		const range = (start, end) => `GET ${path}?start=${start}&end=${end}`;

		test('takes 62 days and refuses 63', async () => {
			const { status, json } = await call(sim, range('2026-10-01', '2026-12-01'));

			expect(status).toBe(200);
			expect(json).toHaveLength(62);
			expect(await refusalOf(sim, range('2026-10-01', '2026-12-02'))).toBe('400/9004');
		});

		test('wants start and end together and in order', async () => {
			expect(await refusalOf(sim, `GET ${path}?start=2026-11-01`)).toBe('400/9004');
			expect(await refusalOf(sim, `GET ${path}?end=2026-11-01`)).toBe('400/9004');
			expect(await refusalOf(sim, range('2026-11-02', '2026-11-01'))).toBe('400/9004');
		});

		test('reaches three years back and one year ahead', async () => {
			expect((await call(sim, range('2023-11-20', '2023-11-20'))).status).toBe(200);
			expect(await refusalOf(sim, range('2023-11-19', '2023-11-19'))).toBe('400/9004');
			expect((await call(sim, range('2027-11-20', '2027-11-20'))).status).toBe(200);
			expect(await refusalOf(sim, range('2027-11-21', '2027-11-21'))).toBe('400/9004');
			expect(await refusalOf(sim, `GET ${path}/2027-11-21`)).toBe('400/9004');
		});

		test('refuses what is no date with 400/2', async () => {
			expect(await refusalOf(sim, range('2026-11-31', '2026-12-01'))).toBe('400/2');
			expect(await refusalOf(sim, range('2026/11/01', '2026/11/02'))).toBe('400/2');
			expect(await refusalOf(sim, `GET ${path}/2026-1-1`)).toBe('400/2');
		});

		test('answers an array for a range, an object for a day and today without either', async () => {
			const today = await call(sim, `GET ${path}`);
			const day = await call(sim, `GET ${path}/2026-11-18`);

			expect(today.json.map(({ date }) => date)).toEqual(['2026-11-20']);
			expect(day.json.date).toBe('2026-11-18');
		});

		test('takes ondivision only with a division, and only divisions that exist', async () => {
			expect(await refusalOf(sim, `GET ${path}?ondivision=false`)).toBe('400/9008');
			expect(await refusalOf(sim, `GET ${path}?division=9999`)).toBe('400/9005');
		});
	},
);

test('a month is YYYY-MM: a day in its place is 400/2', async () => {
	expect(await refusalOf(sim, 'GET /monthly-workings/2026-04-25')).toBe('400/2');
	expect(await refusalOf(sim, 'GET /requests/schedules/2026-13')).toBe('400/2');
	expect(await refusalOf(sim, 'GET /monthly-workings/2028-01')).toBe('400/9004');
});
