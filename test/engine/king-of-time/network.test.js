jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { slept } = require('n8n-workflow');
const { byCode, company } = require('./company');

const kot = company();

const day = { startDate: '2026-05-14', endDate: '2026-05-14' };
const month = { month: '2026-05' };

/** Every call that only reads, by the operation that makes it. */
const READS = [
	['administrator', 'getMany', {}],
	['company', 'get', {}],
	['dailyAttendance', 'getMany', day],
	['dailySchedule', 'getMany', day],
	['division', 'getMany', {}],
	['employee', 'get', byCode()],
	['employee', 'getMany', {}],
	['employeeGroup', 'getMany', {}],
	['employmentType', 'getMany', {}],
	['leaveBalance', 'getMany', { ...month, allEmploymentTypes: false, employmentTypes: ['1'] }],
	['monthlyAttendance', 'getMany', month],
	['request', 'getMany', { ...month, simplify: false }],
	['timeRecord', 'getMany', day],
];

/** Calls that may be sent a second time, since the second one changes nothing more. */
const REPEATABLE_WRITES = [
	['dailySchedule', 'delete', byCode()],
	['dailySchedule', 'set', byCode()],
	['employee', 'delete', byCode()],
	['employee', 'update', { ...byCode(), updateFields: { lastName: '佐藤' } }],
];

/** Calls that must leave this computer once. */
const ONCE = [
	['accessToken', 'renew', {}, 'POST'],
	['accessToken', 'revoke', { confirmed: true }, 'DELETE'],
	['employee', 'create', { employeeCode: '00777' }, 'POST'],
	['timeRecord', 'create', byCode(), 'POST'],
];

const item = {
	employeeCode: '00001',
	lastName: '山本',
	firstName: '葵',
	gender: 'female',
	divisionCode: '1000',
	employmentTypeCode: '1',
	date: '2026-05-14',
	start: '2026-05-14T09:00:00+09:00',
	end: '2026-05-14T18:00:00+09:00',
	time: '2026-05-14T09:00:00+09:00',
	kind: 'in',
};
const run = async (resource, operation, parameters, extra = {}) =>
	await kot.run(resource, operation, parameters, { items: [item], ...extra });

beforeEach(() => slept.splice(0));

describe.each(READS)('%s %s', (...read) => {
	test.each([
		'reset',
		'answerLost',
		'cutJson',
		'html502',
		'html200',
		'500',
		'303',
		'308',
		'bare429',
	])('%s: asked again, and answered as if nothing had been', async (fault) => {
		const calm = await run(...read);
		kot.sim.resetCalls();
		kot.sim.faults.next({ match: {}, do: fault });
		const disturbed = await run(...read);

		expect(disturbed.items('Done')).toEqual(calm.items('Done'));
		expect(kot.sim.calls.total).toBe(2);
		expect(slept).toEqual([1000]);
	});

	test.each([
		['303', 'too many calls, 4 times in a row'],
		['html503', 'does not work at the moment (HTTP 503)'],
		['200-errors', 'Resource Server Error.'],
	])('%s for ever: given up with a text', async (fault, text) => {
		kot.sim.faults.next({ match: {}, do: fault, times: Infinity });
		const { status, error } = await run(...read);

		expect(status).toBe('error');
		expect(error.message).toContain(text);
	});

	test.each([
		['403-100', 'the token, its permissions or its IP address list'],
		['403-105', 'IP address'],
		['401', 'the token, its permissions or its IP address list'],
	])('%s: asked once, the text says where to look, and holds no token', async (fault, text) => {
		kot.sim.faults.next({ match: {}, do: fault, times: Infinity });
		const { error, data } = await run(...read);

		expect(error.message).toContain(text);
		expect(kot.sim.calls.total).toBe(1);
		expect(JSON.stringify(data.resultData)).not.toContain(kot.sim.token);
	});
});

describe.each(REPEATABLE_WRITES)('%s %s', (...write) => {
	const isWrite = ({ method }) => method !== 'GET';

	test.each(['reset', 'answerLost', '303', 'html502'])(
		'%s: sent again until taken',
		async (fault) => {
			kot.sim.faults.next({ match: { when: isWrite }, do: fault });
			const { status } = await run(...write);

			expect(status).toBe('success');
			expect(kot.sim.log.filter(isWrite)).toHaveLength(2);
		},
	);
});

describe.each(ONCE)('%s %s', (resource, operation, parameters, method) => {
	test.each(['reset', 'answerLost', 'html502', '500', 'html200'])(
		'%s: sent once, and said that it may have been carried out',
		async (fault) => {
			kot.sim.faults.next({ match: { method }, do: fault });
			const { items } = await run(resource, operation, parameters, {
				onError: 'continueErrorOutput',
				retryOnFail: true,
				maxTries: 3,
				waitBetweenTries: 1,
			});

			expect(kot.sent(method)).toHaveLength(1);
			expect(items('Failed')[0].error).toContain('may or may not have been carried out');
		},
	);

	test('303: certainly not carried out, so it is sent again', async () => {
		kot.sim.faults.next({ match: { method }, do: '303' });
		const { status } = await run(resource, operation, parameters);

		expect(status).toBe('success');
		expect(kot.sent(method)).toHaveLength(2);
		expect(kot.sim.calls.applied).toBe(1);
	});
});

test('Create or Update after a lost answer: the next try finds the person, and registers nobody twice', async () => {
	kot.sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });
	const retry = { retryOnFail: true, maxTries: 2, waitBetweenTries: 1 };
	const { status } = await run('employee', 'upsert', { employeeCode: '00777' }, retry);

	expect(status).toBe('success');
	expect(kot.sent('POST')).toHaveLength(1);
	expect(kot.sent('PUT')).toHaveLength(1);
});

test('freee勤怠管理Plus closes earlier: a punch by key is taken there, too', async () => {
	const { byKey, setClock } = require('./company');
	await kot.start({ product: 'freeeKintaiPlus' });
	setClock('2026-05-15T17:10:00+09:00');
	const punched = await run('timeRecord', 'create', byKey(kot.key('00001')));
	const refused = await run('company', 'get', {});

	expect(punched.status).toBe('success');
	expect(refused.error.message).toContain('freee勤怠管理Plus takes no such calls now');
	expect(refused.error.message).toContain('2026-05-15T19:00:00+09:00');
});

test('an expression that cannot be evaluated fails its item alone', async () => {
	const items = [item, { ...item, employeeCode: null }, { ...item, employeeCode: '00002' }];
	const broken = byCode('={{ $json.employeeCode.padStart(5, "0") }}');
	const { items: found } = await kot.run('employee', 'get', broken, {
		items,
		onError: 'continueErrorOutput',
	});

	expect(found('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
	expect(found('Failed')).toHaveLength(1);
});
