jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { createServer } = require('node:http');
const { slept } = require('../../support/quick-sleep');
const { byCode, byId, company } = require('./company');

const job = company();
const list = async (extra) => await job.run('employee', 'getMany', { returnAll: true }, extra);
const register = async (extra) =>
	await job.run('punch', 'register', byId('34'), {
		items: [{ time: '2026-05-15T09:00:00+09:00', kind: 'in' }],
		...extra,
	});
const stored = () => job.sim.punches('00001', '2026-05-15');

describe('the login', () => {
	test('a secret full of punctuation is sent raw; no scope means all that are ticked', async () => {
		const run = await list();

		expect(job.sim.credential.clientSecret).toMatch(/[:%+&=$]/);
		expect(run.status).toBe('success');
		expect(job.logins().map(({ body }) => body)).toEqual([{ grant_type: 'client_credentials' }]);
	});

	test('scopes of the credential are asked for, separated by blanks', async () => {
		job.use({ scopes: ' employees.read,  adits.read\nshifts.read ' });
		await list();

		expect(job.logins()[0].body.scope).toBe('employees.read adits.read shifts.read');
	});

	test('one token serves many calls and the next executions', async () => {
		await list();
		await list();

		expect(job.logins()).toHaveLength(1);
	});

	test('after a 401 one new token is fetched, and the run goes on', async () => {
		await job.start({ employees: 250 });
		await list();
		job.sim.expireTokens();
		const run = await list();

		expect(run.items('Done')).toHaveLength(250);
		expect(job.logins()).toHaveLength(2);
	});

	test('a token that ends in the middle of the pages loses nobody', async () => {
		await job.start({ employees: 250 });
		job.sim.faults.next({ match: { path: '/master/v1/employees', nth: 2 }, do: '401' });
		const run = await list();

		expect(new Set(run.items('Done').map(({ employeeCode }) => employeeCode)).size).toBe(250);
		expect(job.logins()).toHaveLength(2);
	});

	test('a punch that meets a 401 was certainly not carried out: it is sent once more, and stands once', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: '401' });
		const run = await register();

		expect(run.status).toBe('success');
		expect(stored()).toHaveLength(1);
		expect(job.sent('POST').map(({ status }) => status)).toEqual([401, 201]);
	});

	test('a 401 that stays is told after one renewal, with the hosts as the way out', async () => {
		job.sim.faults.next({ match: { method: 'GET' }, do: '401', times: 99 });
		const run = await list();

		expect(run.error.message).toContain('did not accept a freshly issued access token');
		expect(run.error.description).toContain("'Base URL' and 'Token Host'");
		expect(job.logins()).toHaveLength(2);
	});
});

describe('a login that is refused', () => {
	const LOGIN = { path: '/oauth/token' };

	test('a wrong secret: its own text, and nothing of the secret', async () => {
		job.use({ clientSecret: 'wr0ng-s3cret' });
		const run = await list();

		expect(run.error.message).toContain('does not know this client ID with this secret');
		expect(run.error.description).toContain('APIキー表示');
		expect(JSON.stringify(run.error)).not.toMatch(/wr0ng|kintai:/);
		expect(job.sent('GET')).toEqual([]);
	});

	test('a scope that is not ticked: the vendor’s word about it', async () => {
		await job.start({ scopes: ['employees.read'] }, { scopes: 'employees.read adits.read' });
		const run = await list();

		expect(run.error.message).toContain('does not grant the scopes');
		expect(run.error.message).toContain('adits.read is not granted');
		expect(run.error.description).toContain("'Scopes'");
	});

	test('a grant type that is not ticked', async () => {
		await job.start({ grantTypes: ['refresh_token'] });
		const run = await list();

		expect(run.error.description).toContain('client_credentials');
	});

	test('too many logins: repeated until taken', async () => {
		job.sim.faults.next({ match: LOGIN, do: '429', times: 2 });
		const run = await list();

		expect(run.status).toBe('success');
		expect(job.logins()).toHaveLength(3);
	});

	test.each(['500', 'html502', 'reset', 'cutJson', 'emptyBody', 'html200'])(
		'a token host that answers %s once is asked again for a read',
		async (fault) => {
			job.sim.faults.next({ match: LOGIN, do: fault });
			const run = await list();

			expect(run.status).toBe('success');
			expect(run.items('Done')).toHaveLength(3);
		},
	);

	test.each(['500', 'html502', 'reset', 'cutJson', 'html200'])(
		'a token host that answers %s: a punch has not left, and the text does not say it may have',
		async (fault) => {
			job.sim.faults.next({ match: LOGIN, do: fault, times: 99 });
			const run = await register();

			expect(run.status).toBe('error');
			expect(run.error.message).not.toContain('may or may not have been carried out');
			expect(job.sent('POST')).toEqual([]);
		},
	);

	test('a punch whose login failed is sent on the next try, once', async () => {
		job.sim.faults.next({ match: LOGIN, do: '500' });
		const run = await register({ retryOnFail: true, maxTries: 3, waitBetweenTries: 1 });

		expect(run.status).toBe('success');
		expect(run.items('Done')[0]).not.toHaveProperty('action');
		expect(stored()).toHaveLength(1);
	});

	test('every input arrives on the error output, asked for once', async () => {
		job.use({ clientSecret: 'wrong' });
		const items = [{ employeeCode: '00001' }, { employeeCode: '00002' }];
		const run = await job.run('employee', 'get', byCode(), {
			items,
			onError: 'continueErrorOutput',
		});

		expect(run.items('Done')).toEqual([]);
		expect(run.items('Failed').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
		expect(job.logins()).toHaveLength(1);
	});

	test('a token host that is not there', async () => {
		job.use({ authHost: 'http://127.0.0.1:1' });
		const run = await list();

		expect(run.error.message).toContain('could not be reached');
		expect(run.error.message).toContain('ECONNREFUSED');
	});
});

describe('a scope that a call needs', () => {
	test.each([
		['employee', 'getMany', {}, 'employees.read'],
		['punch', 'getMany', { startDate: '2026-05-14', endDate: '2026-05-14' }, 'adits.read'],
		['leaveType', 'getMany', {}, 'holidayTypes.read'],
		['defaultShift', 'getMany', {}, 'defaultShifts.read'],
	])('%s %s names it', async (resource, operation, parameters, scope) => {
		await job.start({ scopes: ['shiftRequests.read'] });
		const run = await job.run(resource, operation, parameters);

		expect(run.error.message).toContain(`it needs the scope '${scope}'`);
		expect(run.error.message).toContain('The access token lacks a scope.');
	});

	test('a function that is not bought is told with the vendor’s words, plan and scope', async () => {
		await job.start({ features: { leave: false } });
		const run = await job.run('leaveType', 'getMany');

		expect(run.error.message).toContain('The company has not bought this function.');
		expect(run.error.description).toContain('休暇・申請管理');
	});
});

describe('calls per minute', () => {
	test.each([
		[0, []],
		[4, []],
		[3, [60_000]],
		[2, [60_000]],
	])('%i: four calls wait %j', async (callsPerMinute, waits) => {
		await job.start({ employees: 250 }, { callsPerMinute });
		slept.splice(0);
		const run = await list();

		expect(run.items('Done')).toHaveLength(250);
		expect(slept).toEqual(waits);
	});

	test('too many calls are repeated until taken, with the setting as the way out if they stay', async () => {
		job.sim.faults.next({ match: { method: 'GET' }, do: '429', times: 3 });
		expect((await list()).status).toBe('success');
		job.sim.faults.next({ match: { method: 'GET' }, do: '429', times: 99 });
		const { error } = await list();

		expect(error.message).toContain('4 times in a row');
		expect(error.description).toContain("'Calls per Minute' in the credential");
	});
});

describe('a vendor that echoes what it was sent', () => {
	let echo;
	beforeEach(async () => {
		echo = createServer(({ headers }, response) => {
			response.writeHead(400, { 'content-type': 'application/json' });
			response.end(JSON.stringify({ message: `you sent ${headers.authorization}` }));
		});
		await new Promise((resolve) => echo.listen(0, '127.0.0.1', resolve));
	});
	afterEach(() => new Promise((resolve) => echo.close(resolve)));

	test('does not bring a token into a text that was fetched a moment ago', async () => {
		job.use({ baseUrl: `http://127.0.0.1:${echo.address().port}` });
		const { error } = await list();
		const { accessToken } = job.credentials.jobcan.data;

		expect(accessToken.length).toBeGreaterThan(10);
		expect(error.message).toContain('you sent Bearer [hidden]');
		expect(JSON.stringify(error)).not.toContain(accessToken);
	});
});
