const { call, refusalOf, startAtNoon } = require('./client');

const AOI = {
	divisionCode: '2000',
	gender: 'female',
	typeCode: '1',
	code: '00123',
	lastName: '𠮷野川',
	firstName: '葵',
	emailAddresses: ['aoi@example.jp'],
};

let sim;
afterEach(() => sim.close());

describe('reading', () => {
	test('lists employees with codes as texts and without what is null', async () => {
		sim = await startAtNoon();

		const { json } = await call(sim, 'GET /employees');

		expect(json.map(({ code }) => code)).toEqual(['00001', '00002', '00003', '00004', '00005']);
		expect(json[0].key).toMatch(/^[0-9a-f]{64}$/);
		expect(json[0]).not.toHaveProperty('hiredDate');
		expect(JSON.stringify(json)).not.toContain('null');
	});

	test('adds the fields asked for, and leaves out those without a value', async () => {
		sim = await startAtNoon();

		const { json } = await call(
			sim,
			'GET /employees?additionalFields=hiredDate,resignationDate,lastNamePhonetics',
		);

		expect(json[0].hiredDate).toMatch(/^\d{4}-\d\d-\d\d$/);
		expect(json[0].lastNamePhonetics).not.toBe('');
		expect(json[0]).not.toHaveProperty('resignationDate');
		expect(json[0]).not.toHaveProperty('birthDate');
	});

	test('hides resigned people unless asked, as of the day asked', async () => {
		sim = await startAtNoon({ resigned: 2 });

		const count = async (query) => (await call(sim, `GET /employees${query}`)).json.length;

		expect(await count('')).toBe(5);
		expect(await count('?includeResigner=true')).toBe(7);
		expect(await count('?date=2025-03-31')).toBe(7);
		expect(await count('?date=2025-04-01')).toBe(5);
		expect(await refusalOf(sim, 'GET /employees/00006')).toBe('404/9000');
		expect((await call(sim, 'GET /employees/00006?includeResigner=true')).status).toBe(200);
	});

	test('filters by division', async () => {
		sim = await startAtNoon();

		const { json } = await call(sim, 'GET /employees?division=2000');

		expect(json.map(({ code }) => code)).toEqual(['00002']);
	});

	test('finds one by code with its leading zeros, not by key', async () => {
		sim = await startAtNoon();
		const { key } = sim.employeeByCode('00001');

		expect((await call(sim, 'GET /employees/00001')).json.key).toBe(key);
		expect(await refusalOf(sim, 'GET /employees/1')).toBe('404/9000');
		expect(await refusalOf(sim, `GET /employees/${key}`)).toBe('404/9000');
	});
});

describe('creating', () => {
	test('answers 201 with the key, and keeps the characters of the name', async () => {
		sim = await startAtNoon();

		const { status, json } = await call(sim, 'POST /employees', AOI);

		expect(status).toBe(201);
		expect(json.lastName).toBe('𠮷野川');
		expect(sim.company.employees.get(json.key).code).toBe('00123');
		expect((await call(sim, 'GET /employees/00123')).json.lastName).toBe('𠮷野川');
	});

	test.each([
		['without a required property', { lastName: undefined }, '400/9002'],
		['with an empty required property', { lastName: '' }, '400/9002'],
		['with a code in use', { code: '00001' }, '400/9007'],
		['with an unknown division', { divisionCode: '9' }, '400/9005'],
		['with an unknown working type', { typeCode: '9' }, '400/9006'],
		['with a gender that is neither', { gender: 'no_selected' }, '400/9003'],
		['with a code that is a number', { code: 123 }, '400/9003'],
		['with a date that is none', { hiredDate: '2026-02-30' }, '400/2'],
	])('refuses a person %s', async (_what, change, refusal) => {
		sim = await startAtNoon();

		expect(await refusalOf(sim, 'POST /employees', { ...AOI, ...change })).toBe(refusal);
		expect(sim.company.employees.size).toBe(5);
	});

	test('refuses a body that is no JSON object', async () => {
		sim = await startAtNoon();

		expect(await refusalOf(sim, 'POST /employees', [AOI])).toBe('400/9001');
		const response = await fetch(`${sim.url}/employees`, {
			method: 'POST',
			headers: { authorization: `Bearer ${sim.token}` },
			body: '{"code":',
		});
		expect(response.status).toBe(400);
	});
});

describe('changing', () => {
	test('changes only what is present, and an empty property becomes null', async () => {
		sim = await startAtNoon();
		const { key, firstName } = sim.employeeByCode('00001');

		const { json } = await call(sim, `PUT /employees/${key}`, { lastName: '髙砂', hiredDate: '' });

		expect(json).toMatchObject({ lastName: '髙砂', firstName, code: '00001' });
		expect(json).not.toHaveProperty('hiredDate');
		expect(json).toHaveProperty('birthDate');
	});

	test('a new division holds from updateDate on', async () => {
		sim = await startAtNoon();
		const { key } = sim.employeeByCode('00001');

		await call(sim, `PUT /employees/${key}?updateDate=2026-12-01`, { divisionCode: '2200' });

		const divisionOn = async (date) =>
			(await call(sim, `GET /employees/00001?date=${date}`)).json.divisionCode;
		expect(await divisionOn('2026-11-30')).toBe('1000');
		expect(await divisionOn('2026-12-01')).toBe('2200');
	});

	test('a new code keeps the key and frees the old code', async () => {
		sim = await startAtNoon();
		const { key } = sim.employeeByCode('00001');

		expect(await refusalOf(sim, `PUT /employees/${key}`, { code: '00002' })).toBe('400/9007');
		await call(sim, `PUT /employees/${key}`, { code: 'A-1' });

		expect((await call(sim, 'GET /employees/A-1')).json.key).toBe(key);
		expect(await refusalOf(sim, 'GET /employees/00001')).toBe('404/9000');
	});

	test('takes the key in the path, not the code', async () => {
		sim = await startAtNoon();

		expect(await refusalOf(sim, 'PUT /employees/00001', { lastName: 'x' })).toBe('400/526');
		expect(await refusalOf(sim, 'DELETE /employees/00001')).toBe('400/526');
	});
});

test('deleting answers 204 and is remembered, so that a test can notice', async () => {
	sim = await startAtNoon();
	const { key } = sim.employeeByCode('00003');

	expect((await call(sim, `DELETE /employees/${key}`)).status).toBe(204);

	expect(await refusalOf(sim, 'GET /employees/00003?includeResigner=true')).toBe('404/9000');
	expect(sim.company.deletedEmployees.map(({ code }) => code)).toEqual(['00003']);
});

test('masters: company, divisions, working types, groups, administrators, leave kinds', async () => {
	sim = await startAtNoon();
	const get = async (path) => (await call(sim, `GET ${path}`)).json;

	expect(await get('/company')).toMatchObject({ code: 'demo', businessYearStartDate: '04/01' });
	expect((await get('/divisions')).find(({ code }) => code === '0300').dayBorderTime).toBe('00:00');
	expect(await get('/working-types')).toContainEqual({ code: '3', name: 'パート' });
	expect((await get('/employee-groups'))[0]).not.toHaveProperty('category');
	expect((await get('/employee-groups?additionalFields=category'))[0].category.code).toBe('A');
	expect((await get('/administrators'))[0]).not.toHaveProperty('emailAddresses');
	const [admin] = await get('/administrators?additionalFields=associatedEmployees');
	expect(admin.associatedEmployees[0].code).toBe('00001');
	expect(await get('/holidays')).toContainEqual({ code: 1, name: '有休' });
});

test('a company without employee groups is refused the list', async () => {
	sim = await startAtNoon({ features: { employeeGroups: false } });

	expect(await refusalOf(sim, 'GET /employee-groups')).toBe('400/9014');
});

test('the same seed makes the same company, another one a different company', async () => {
	sim = await startAtNoon();
	const twin = await startAtNoon();
	const other = await startAtNoon({ seed: 2 });
	const names = ({ company }) => [...company.employees.values()].map(({ key }) => key);

	expect([...twin.company.employees.values()]).toEqual([...sim.company.employees.values()]);
	expect(names(other)).not.toEqual(names(sim));
	await Promise.all([twin.close(), other.close()]);
});

test('takes employees as the test gives them', async () => {
	sim = await startAtNoon({
		employees: [{ code: '007', lastName: '髙梨', divisionCode: '2100', typeCode: '4' }],
	});

	const { json } = await call(sim, 'GET /employees/007');

	expect(json).toMatchObject({ lastName: '髙梨', divisionName: '梅田店', typeName: 'アルバイト' });
});
