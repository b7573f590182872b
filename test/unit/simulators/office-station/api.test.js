const { startOfficeStation } = require('../../../simulators/office-station');

const NOW = '2026-11-20T12:00:00+09:00';

let sim;
const start = async (options) =>
	(sim = await startOfficeStation({ employees: 4, now: NOW, ...options }));
beforeEach(async () => await start());
afterEach(async () => await sim.close());

const basicOf = ({ loginId, password }) =>
	`Basic ${Buffer.from(`${loginId}:${password}`).toString('base64')}`;
const KEYS = () => {
	const { stationId, ...credential } = sim.credential();
	return { authorization: basicOf(credential), 'x-assumed-station': stationId };
};
async function call(request, { body, headers = KEYS() } = {}) {
	const [method, path] = request.split(' ');
	const type = body === undefined ? {} : { 'content-type': 'application/json' };
	const response = await fetch(`${sim.url}${path}`, {
		...{ method, headers: { ...headers, ...type } },
		body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
	});
	const text = await response.text();
	return { status: response.status, json: text.startsWith('{') ? JSON.parse(text) : text };
}
const PEOPLE = 'GET /assumed/people';
const signIn = async (values) =>
	await call('POST /assumed/sign-in', {
		headers: {},
		body: { station: 'ST0001234', login: 'api-user', proof: sim.credential().password, ...values },
	});

describe('who asks', () => {
	test.each([
		['nobody', () => ({})],
		['no StationID', () => ({ authorization: KEYS().authorization })],
		['another StationID', () => ({ ...KEYS(), 'x-assumed-station': 'ST9' })],
		[
			'another password',
			() => ({ ...KEYS(), authorization: basicOf({ loginId: 'api-user', password: 'x' }) }),
		],
		['a session that is none', () => ({ ...KEYS(), authorization: 'Bearer x' })],
	])('%s is refused', async (_name, headers) => {
		expect((await call(PEOPLE, { headers: headers() })).status).toBe(401);
	});

	test('by Basic, by headers and by a session is served', async () => {
		const { password } = sim.credential();
		const { token } = (await signIn()).json.session;
		const station = { 'x-assumed-station': 'ST0001234' };
		for (const headers of [
			KEYS(),
			{ ...station, 'x-assumed-login': 'api-user', 'x-assumed-proof': password },
			{ ...station, authorization: `Bearer ${token}` },
		]) {
			expect((await call(PEOPLE, { headers })).status).toBe(200);
		}
	});

	test('a session ends, and wrong values make none', async () => {
		const { token } = (await signIn()).json.session;
		sim.endSessions();
		const headers = { ...KEYS(), authorization: `Bearer ${token}` };
		expect((await call(PEOPLE, { headers })).status).toBe(401);
		expect((await signIn({ proof: 'x' })).status).toBe(401);
		expect(JSON.stringify(sim.log)).not.toContain(sim.credential().password);
	});

	test('in a way that is not offered is refused', async () => {
		await sim.close();
		await start({ signIn: ['headers'] });
		expect((await call(PEOPLE)).status).toBe(401);
		expect((await signIn()).status).toBe(404);
	});

	test('without the right, or too often, is refused', async () => {
		await sim.close();
		await start({ permissions: { dependents: false }, requestsPerMinute: 2 });
		expect((await call('GET /assumed/families')).status).toBe(403);
		expect((await call(PEOPLE)).status).toBe(200);
		expect((await call(PEOPLE)).status).toBe(429);
	});
});

test('lists show everybody, with what no client should let through', async () => {
	const { people } = (await call(PEOPLE)).json;
	expect(people).toHaveLength(9);
	const { lastName, myNumber, gender } = sim.employee('00001');
	const sex = { male: '1', female: '2' }[gender];
	expect(people[0]).toMatchObject({
		no: '00001',
		name: { family: lastName },
		sex,
		my_number: myNumber,
	});
	const { families } = (await call('GET /assumed/families')).json;
	expect(families).toHaveLength([...sim.company.dependents.values()].flat().length);
});

describe('a write', () => {
	const put = async (code, body) => await call(`PUT /assumed/people/${code}`, { body });

	test('changes what it names, and adds a new number', async () => {
		const { firstName } = sim.employee('00001');
		expect((await put('00001', { no: '00001', name: { family: '月岡' } })).status).toBe(200);
		expect(sim.employee('00001')).toMatchObject({ lastName: '月岡', firstName });
		expect((await put('1', { no: '1' })).status).toBe(201);
	});

	test.each([
		[{ no: '00002' }, 422],
		[{}, 422],
		[{ no: '00001', sex: '9' }, 422],
		[{ no: '00001', section: { code: '9999' } }, 422],
		[{ no: '00001', category: '役員' }, 422],
		[{ no: '00001', mail: { a: 1 } }, 422],
		[[], 400],
		['{', 400],
	])('of %j is refused with %i', async (body, status) => {
		const before = structuredClone(sim.employee('00001'));
		expect((await put('00001', body)).status).toBe(status);
		expect(sim.employee('00001')).toEqual(before);
	});

	test('of a month adds up, refuses what is no number, and nobody', async () => {
		const post = async (body) => (await call('POST /assumed/months/2026-11', { body })).status;
		const month = { no: '00001', minutes: { worked: 80 } };
		expect([await post(month), await post(month)]).toEqual([201, 201]);
		expect(sim.attendance('00001', '2026-11')).toEqual({ workMinutes: 160 });
		expect(await post({ ...month, minutes: { worked: '1:20' } })).toBe(422);
		expect(await post({ ...month, no: '1' })).toBe(422);
	});
});

test.each([
	['message', (json) => json.code],
	['errors', (json) => json.errors[0].code],
	['text', (json) => json.includes('Not found') && 'notFound'],
])('a refusal has the shape %s', async (errorShape, codeOf) => {
	await sim.close();
	await start({ errorShape });
	expect(codeOf((await call('GET /nowhere')).json)).toBe('notFound');
});

test('paths are the caller’s, and so is the interface that goes with them', async () => {
	await sim.close();
	await start({ assumed: { employees: '/other/list' } });
	expect((await call(PEOPLE)).status).toBe(404);
	const { employees } = JSON.parse(sim.credential().interface);
	expect((await call(`GET ${employees.path}`)).status).toBe(200);
});

test('faults and fields of tomorrow come on demand', async () => {
	sim.faults.next({ do: '503' });
	expect((await call(PEOPLE)).status).toBe(503);
	sim.addUnknownFields();
	expect((await call(PEOPLE)).json.people[0].name).toHaveProperty('fieldOfTomorrow');
	expect(() => sim.faults.next({ do: 'nonsense' })).toThrow('No fault');
});
