const { kotDist } = require('../../support/king-of-time');

const { askingFor } = kotDist('additionalFields');
const { divisionsOf, employmentTypesOf } = kotDist('masters');
const { toLeaveBalances } = kotDist('leaveBalance');
const { requestsIn, toRequest } = kotDist('requests');
const { resources } = kotDist('resources');
const { KingOfTime } = kotDist('KingOfTime.node');

describe('additionalFields', () => {
	const asked = async (names, query) => {
		const requests = [];
		const http = askingFor(async (request) => requests.push(request), names);
		await http({ method: 'GET', path: '/x', query, repeat: 'safe' });
		return requests[0].query;
	};

	test('are added to those that the call asks for by itself', async () => {
		expect(await asked(['a', 'b'], { division: '1', additionalFields: 'own' })).toEqual({
			division: '1',
			additionalFields: 'own,a,b',
		});
		expect(await asked(['a'], undefined)).toEqual({ additionalFields: 'a' });
		expect(await asked([], { additionalFields: 'own' })).toEqual({ additionalFields: 'own' });
	});
});

describe('masters', () => {
	const sessionOf = (calls) => ({ http: async ({ path }) => (calls.push(path), { body: [path] }) });

	test('are asked for once per session, each by itself', async () => {
		const [calls, others] = [[], []];
		const [session, other] = [sessionOf(calls), sessionOf(others)];
		await Promise.all([divisionsOf(session), divisionsOf(session), employmentTypesOf(session)]);
		await divisionsOf(other);

		expect(calls).toEqual(['/divisions', '/working-types']);
		expect(others).toEqual(['/divisions']);
	});
});

test('leave balances: codes as text, absent values stay absent, half days stay halves', () => {
	const row = {
		employeeKey: 'k',
		holidayRemained: [
			{ code: 1, name: '有休', day: 9.5 },
			{ code: '7', minutes: 120 },
		],
	};

	expect(toLeaveBalances(row, '00001', '2026-05')).toEqual([
		{ employeeCode: '00001', month: '2026-05', code: '1', name: '有休', days: 9.5 },
		{ employeeCode: '00001', month: '2026-05', code: '7', minutes: 120 },
	]);
	expect(toLeaveBalances({ employeeKey: 'k' }, '00001', '2026-05')).toEqual([]);
});

describe('requests', () => {
	test('are found under their own name, else under any', () => {
		expect(requestsIn({ year: '2026', overtimeRequests: [1], other: [2] }, 'overtimes')).toEqual([
			1,
		]);
		expect(requestsIn({ timerecordRequests: [3] }, 'timerecords')).toEqual([3]);
		expect(requestsIn({ year: '2026' }, 'schedules')).toEqual([]);
	});

	test('somebody whom nobody knows any more keeps the key', () => {
		const request = { employeeKey: 'k', date: '2026-05-01', status: 'applying', message: 'm' };

		expect(toRequest(request, 'schedules', '00001')).toEqual({
			employeeCode: '00001',
			date: '2026-05-01',
			kind: 'schedules',
			status: 'applying',
			message: 'm',
		});
		expect(toRequest(request, 'schedules', undefined).employeeCode).toBe('k');
	});
});

describe('the editor', () => {
	const { description, methods } = new KingOfTime();
	const nested = (property) => [
		property,
		...(property.options ?? []).filter(({ displayName }) => displayName).flatMap(nested),
		...(property.modes ?? []),
	];
	const properties = description.properties.flatMap(nested);

	test('every list that a field loads exists', () => {
		const named = (kind) =>
			new Set(properties.map(({ typeOptions }) => typeOptions?.[kind]).filter(Boolean));

		expect([...named('loadOptionsMethod')].sort()).toEqual(Object.keys(methods.loadOptions).sort());
		expect([...named('searchListMethod')].sort()).toEqual(Object.keys(methods.listSearch).sort());
	});

	test('what deletes or stops something for good says so, and is off', () => {
		const operation = (resource, name) =>
			resources
				.find(({ value }) => value === resource)
				.operations.find(({ value }) => value === name);
		const switches = ['employee sync deleteMissing', 'accessToken revoke confirmed'].map((path) => {
			const [resource, name, field] = path.split(' ');
			return operation(resource, name).fields.find((one) => one.name === field);
		});

		expect(switches.map((field) => field.default)).toEqual([false, false]);
		expect(switches[0].description).toMatch(/for good/);
		expect(operation('employee', 'delete').description).toMatch(/for good/);
		expect(operation('accessToken', 'renew').description).toMatch(/updated by hand/);
	});

	test('only the punch takes a key in place of a code', () => {
		const withKey = resources.flatMap(({ value, operations }) =>
			operations
				.filter(({ fields }) =>
					fields.some(({ modes }) => modes?.some(({ name }) => name === 'key')),
				)
				.map((operation) => `${value} ${operation.value}`),
		);

		expect(withKey).toEqual(['timeRecord create']);
	});
});
