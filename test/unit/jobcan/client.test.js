const { setClock } = require('../../support/clock');
const { jobcan } = require('./built');
const { pureSession, startJobcan } = require('./pure-session');

const client = jobcan('client');
const D = '2026-11-20';
const range = { start: D, end: D };

let sim;
let session;
let id;
beforeEach(async () => {
	setClock(`${D}T12:00:00+09:00`);
	sim = await startJobcan({ employees: 3 });
	session = await pureSession(sim);
	id = sim.company.ids.get('00001');
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});

/** Every endpoint with the scope that it needs: without it the refusal names it. */
const CALLS = {
	getEmployees: ['employees.read', (http) => client.getEmployees(http)],
	getEmployee: ['employees.read', (http) => client.getEmployee(http, id)],
	getAdits: ['adits.read', (http) => client.getAdits(http, D)],
	getAditsOf: ['adits.read', (http) => client.getAditsOf(http, id, D)],
	getDailySummaries: ['summaries.read', (http) => client.getDailySummaries(http, D)],
	getDailySummariesOf: ['summaries.read', (http) => client.getDailySummariesOf(http, id, range)],
	refreshDailySummaries: [
		'summaries.create',
		(http) => client.refreshDailySummaries(http, id, range),
	],
	getMonthlySummary: ['summaries.read', (http) => client.getMonthlySummary(http, id, range)],
	getWorkTimeResults: [
		'monthlyWorkTimeResults.read',
		(http) => client.getWorkTimeResults(http, id, {}),
	],
	getRemarks: ['dailySelectionRemarks.read', (http) => client.getRemarks(http, id, range)],
	getDefaultShifts: ['defaultShifts.read', (http) => client.getDefaultShifts(http)],
	getShifts: ['shifts.read', (http) => client.getShifts(http, id, range)],
	getShiftRequests: ['shiftRequests.read', (http) => client.getShiftRequests(http, id, range)],
	getLeaveUses: ['holidayUseDays.read', (http) => client.getLeaveUses(http, id, range, 'paid')],
	getLeaveTypes: ['holidayTypes.read', (http) => client.getLeaveTypes(http)],
	getOverWorkRequests: [
		'overWorkRequests.read',
		(http) => client.getOverWorkRequests(http, id, range),
	],
	registerPunch: [
		'apiStamp.create',
		(http) =>
			client.registerPunch(http, {
				method: 'POST',
				path: `/attendance/v1/api-stamp/${id}`,
				body: { adit_item: 'work_start', recorded_at: `${D}T09:00:00+09:00` },
			}),
	],
	getLeaveBalance: [
		'holidayRemainDays.read',
		(http) =>
			client.getLeaveBalance(http, {
				method: 'GET',
				path: `/holiday/v1/employees/${id}/remain-days`,
			}),
	],
};
const endpoints = Object.keys(client).filter((name) => name !== 'getEmployeePage');

test('every endpoint is in the table of this test', () => {
	expect(Object.keys(CALLS).sort()).toEqual(endpoints.sort());
});

describe.each(Object.entries(CALLS))('%s', (_, [scope, call]) => {
	test('is answered with its scope alone', async () => {
		const { clientId, clientSecret } = sim.addClient({ scopes: [scope] });
		const own = await pureSession(sim, { clientId, clientSecret });

		await expect(call(own.http)).resolves.toBeDefined();
	});

	test('names its scope when it is missing', async () => {
		const other = scope === 'shifts.read' ? 'adits.read' : 'shifts.read';
		const { clientId, clientSecret } = sim.addClient({ scopes: [other] });
		const own = await pureSession(sim, { clientId, clientSecret });

		await expect(call(own.http)).rejects.toMatchObject({
			kind: 'permission',
			reason: { code: 'scopeMissing', values: { scope } },
		});
	});

	test('tells the vendor’s words in any shape, and what they cannot be blamed for', async () => {
		sim.faults.next({ match: {}, do: '400' });

		await expect(call(session.http)).rejects.toMatchObject({
			kind: 'refused',
			message: expect.stringContaining('fault 400'),
		});
	});

	test('a person whom nobody knows is not found', async () => {
		sim.faults.next({ match: {}, do: '404' });

		await expect(call(session.http)).rejects.toMatchObject({ kind: 'notFound' });
	});
});

describe.each(['message', 'errors', 'text'])('refusals in the shape %s', (errorShape) => {
	test('are told in the vendor’s words', async () => {
		await sim.close();
		sim = await startJobcan({ employees: 1, errorShape });
		const { http } = await pureSession(sim);

		await expect(client.getAditsOf(http, 99_999, D)).rejects.toMatchObject({
			kind: 'notFound',
			message: expect.stringContaining('No such employee.'),
		});
	});
});
