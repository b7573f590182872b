const { call, refusalOf, startAtNoon, tokenOf } = require('./client');

let sim;
let token;
const start = async (options) => {
	sim = await startAtNoon(options);
	token = await tokenOf(sim);
};
afterEach(() => sim.close());

const list = async (query = '') =>
	(await call(sim, token, `GET /master/v1/employees${query}`)).json.employees;

test('pages go on from the last id and end with an empty one', async () => {
	await start({ employees: 205 });
	const pages = [];
	let lastId = 0;
	for (;;) {
		const page = await list(`?last_id=${lastId}&count=100`);
		pages.push(page.length);
		if (page.length === 0) break;
		lastId = page.at(-1).id;
	}

	expect(pages).toEqual([100, 100, 5, 0]);
	const ids = (await list('?count=100')).map(({ id }) => id);
	expect(ids).toEqual([...ids].sort((a, b) => a - b));
	expect(ids.some((id, index) => index > 0 && id > ids[index - 1] + 1)).toBe(true);
});

test('a count above 100 is cut to 100 in silence, or refused', async () => {
	await start({ employees: 120 });
	expect(await list('?count=500')).toHaveLength(100);
	expect(await list()).toHaveLength(100);
	await sim.close();

	await start({ overCount: 'refuse' });
	expect(await refusalOf(sim, token, 'GET /master/v1/employees?count=101')).toBe('400/count');
});

test.each(['count=0', 'count=ten', 'count=-1'])('refuses %s', async (query) => {
	await start();

	expect(await refusalOf(sim, token, `GET /master/v1/employees?${query}`)).toBe('400/count');
});

test('one employee stands at the top level, with the fields that are known', async () => {
	await start();
	const { id } = sim.employeeByCode('00002');

	const { json } = await call(sim, token, `GET /master/v1/employees/${id}`);

	expect(json).toMatchObject({ id, last_name: '𠮷野川', sub_group: [], staff_code: '00002' });
	expect((await list()).find((employee) => employee.id === id)).toEqual(json);
});

test('the day of entering can be null, and those who left are still in the list', async () => {
	await start({ employees: 40, retired: 2 });
	const all = await list();
	expect(all.filter((employee) => employee.entered_day === null)).toHaveLength(1);
	expect(all.filter((employee) => employee.retired_day !== null)).toHaveLength(2);
	await sim.close();

	await start({ employees: 3, retired: 2, retiredInList: false });
	expect(await list()).toHaveLength(3);
});

test('names that nobody has published can be others, or missing', async () => {
	await start({ assumedFields: { staffCode: 'code', retiredDay: undefined } });

	const [employee] = await list();

	expect(employee.code).toBe('00001');
	expect(employee).not.toHaveProperty('staff_code');
	expect(employee).not.toHaveProperty('retired_day');
});
