jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { kotDist } = require('../../support/king-of-time');
const { CLOSED, byCode, company, pairs, setClock } = require('./company');

const { resources } = kotDist('resources');

const kot = company();

const days = { startDate: '={{ $json.date }}', endDate: '={{ $json.date }}' };
const month = { month: '2026-05' };
const masters = { returnAll: true };

/**
 * What each operation needs to run on the items below, and the route that its own call takes. A new operation has to be
 * entered here: the first test says so.
 */
const OPERATIONS = {
	'accessToken check': [{}, 'GET /tokens/:token/available'],
	'accessToken renew': [{}, 'POST /tokens/:token'],
	'accessToken revoke': [{ confirmed: true }, 'DELETE /tokens/:token'],
	'administrator getMany': [masters, 'GET /administrators'],
	'company get': [{}, 'GET /company'],
	'dailyAttendance getMany': [days, 'GET /daily-workings'],
	'dailyAttendance getManyWithTimes': [days, 'GET /daily-workings/timerecord'],
	'dailySchedule delete': [byCode(), 'DELETE /daily-schedules/:employeeKey/:date'],
	'dailySchedule getMany': [days, 'GET /daily-schedules'],
	'dailySchedule set': [byCode(), 'PUT /daily-schedules/:employeeKey/:date'],
	'dailySchedule sync': [{}, 'PUT /daily-schedules/:employeeKey/:date'],
	'division getMany': [masters, 'GET /divisions'],
	'employee create': [{ employeeCode: '=9{{ $json.employeeCode }}' }, 'POST /employees'],
	'employee delete': [byCode(), 'DELETE /employees/:employeeKey'],
	'employee get': [byCode(), 'GET /employees/:employeeCode'],
	'employee getMany': [masters, 'GET /employees'],
	'employee sync': [{}, 'PUT /employees/:employeeKey'],
	'employee update': [
		{ ...byCode(), updateFields: { lastName: '={{ $json.lastName }}' } },
		'PUT /employees/:employeeKey',
	],
	'employee upsert': [{}, 'PUT /employees/:employeeKey'],
	'employeeGroup getMany': [masters, 'GET /employee-groups'],
	'employmentType getMany': [masters, 'GET /working-types'],
	'leaveBalance getMany': [
		{ ...month, allEmploymentTypes: false, employmentTypes: ['1'] },
		'GET /monthly-workings/holiday-remained/:typeCode/:month',
	],
	'monthlyAttendance getMany': [month, 'GET /monthly-workings/:month'],
	'request getMany': [month, 'GET /requests/schedules/:month'],
	'timeRecord create': [byCode(), 'POST /daily-workings/timerecord/:employeeKey'],
	'timeRecord getMany': [days, 'GET /daily-workings/timerecord'],
};

/** Records that every operation can work on: people, shifts and punches at once. */
const items = ['00001', '00002', 'A-3'].map((employeeCode) => ({
	employeeCode,
	lastName: '佐藤',
	firstName: '葵',
	gender: 'female',
	divisionCode: '1000',
	employmentTypeCode: '1',
	date: '2026-05-14',
	start: '2026-05-14T09:00:00+09:00',
	end: '2026-05-14T18:00:00+09:00',
	time: '2026-05-14T09:00:00+09:00',
	kind: 'in',
}));

const operations = resources.flatMap(({ value, operations: own }) =>
	own.map((operation) => [`${value} ${operation.value}`, operation]),
);
const known = operations.filter(([name]) => OPERATIONS[name]);
const run = async (name, more = {}, extra = {}) =>
	await kot.run(...name.split(' '), { ...OPERATIONS[name][0], ...more }, { items, ...extra });

test('every operation of the node is known here', () => {
	expect(operations.map(([name]) => name).sort()).toEqual(Object.keys(OPERATIONS).sort());
});

describe('closed hours', () => {
	const closing = known.filter(([, { openAlways }]) => !openAlways);
	const open = known.filter(([, { openAlways }]) => openAlways);

	test('token calls and punches stay open, nothing else does', () => {
		expect(open.map(([name]) => name).sort()).toEqual([
			'accessToken check',
			'accessToken renew',
			'accessToken revoke',
			'timeRecord create',
		]);
	});

	test.each(closing)('%s: stops without a call, and names the opening', async (name) => {
		setClock(CLOSED);
		const { status, error } = await run(name);

		expect(status).toBe('error');
		expect(error.message).toContain('2026-05-15T10:00:00+09:00');
		expect(kot.sim.calls.total).toBe(0);
	});

	test.each(closing)(
		'%s: or sends every item to Deferred with the time to come back',
		async (name) => {
			setClock(CLOSED);
			const deferred = await run(name, { duringClosedHours: 'defer' });

			expect(deferred.items('Deferred')).toEqual(
				items.map((item) => ({ ...item, resumeAt: '2026-05-15T10:00:00+09:00' })),
			);
			expect(deferred.items('Done')).toEqual([]);
			expect(kot.sim.calls.total).toBe(0);
		},
	);

	test.each(closing)('%s: the vendor’s own word counts, whatever our clock says', async (name) => {
		kot.sim.faults.next({ match: {}, do: '403-104', times: 99 });
		const deferred = await run(name, { duringClosedHours: 'defer' });

		expect(deferred.items('Deferred')).toHaveLength(3);
		expect(deferred.items('Done')).toEqual([]);
	});

	test.each(open.filter(([name]) => name.startsWith('accessToken')))('%s: works', async (name) => {
		setClock(CLOSED);
		const { status } = await run(name);

		expect(status).toBe('success');
	});
});

describe('a refusal in the middle', () => {
	const each = known.filter(([, operation]) => operation.each).map(([name]) => name);
	/** One call stands for all items: there is no middle. */
	const single = ['accessToken renew', 'accessToken revoke'];
	const several = each.filter((name) => !single.includes(name));
	const refuseSecond = (name) =>
		kot.sim.faults.next({ match: { route: OPERATIONS[name][1], nth: 2 }, do: '400-2' });
	const sources = (found) => [...new Set(pairs(found))];

	/** Every list has something to show for every item. */
	beforeEach(() => {
		kot.sim.setSchedule('00001', '2026-05-14', { start: '09:00', end: '18:00' });
		kot.sim.addTimeRecord({ employeeCode: 'A-3', date: '2026-05-14', time: '08:00', code: 1 });
		kot.sim.addRequest({ kind: 'schedules', employeeCode: '00001', date: '2026-05-20' });
	});

	test.each(several)('%s: fails alone, on the error output, with its own input', async (name) => {
		refuseSecond(name);
		const found = await run(name, {}, { onError: 'continueErrorOutput' });

		expect(found.items('Failed')).toMatchObject([
			{ employeeCode: '00002', error: expect.stringContaining('(code 2)') },
		]);
		expect(sources(found)).toEqual([0, 2]);
	});

	test.each(several)('%s: with Continue, comes last', async (name) => {
		refuseSecond(name);
		const found = await run(name, {}, { onError: 'continueRegularOutput' });

		expect(found.items('Done').at(-1).error).toContain('(code 2)');
		expect(pairs(found).at(-1)).toBe(1);
	});

	test.each(several)('%s: otherwise stops, naming no person', async (name) => {
		refuseSecond(name);
		const { status, error } = await run(name);

		expect(status).toBe('error');
		expect(error.message).toContain('(code 2)');
		expect(error.message).not.toMatch(/佐藤|青木|𠮷野/);
	});
});

describe('what every operation says of itself', () => {
	test.each(known)(
		'%s: a plain sentence for the list of actions, and a description',
		(_, operation) => {
			expect(operation.action).toMatch(/^[A-Z][a-z]+ [^A-Z]*$/);
			expect(operation.description.length).toBeGreaterThan(10);
			const texts = JSON.stringify(operation.fields) + operation.description;
			expect(texts).not.toMatch(/\b(error|problem|failure|mistake)\b/i);
		},
	);

	test('each is in the table of evidence', () => {
		const { EVIDENCE } = kotDist('vendor');
		const calls = EVIDENCE.map(({ call }) => call.replace(/\{[^}]+\}/g, '*')).join(', ');
		const missing = Object.values(OPERATIONS)
			.map(([, route]) => route.replace(/:\w+/g, '*'))
			.filter((route) => !calls.includes(route));

		expect(missing).toEqual([]);
	});
});
