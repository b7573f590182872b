const { askToken, basicOf, call, refusalOf, startAtNoon, tokenOf } = require('./client');

let sim;
afterEach(() => sim.close());

const errorOf = async (options) => {
	const { status, json } = await askToken(sim, options);
	return `${status}/${json.error}`;
};
const LIST = 'GET /master/v1/employees';

describe('the token request', () => {
	test('answers a token for raw Basic and a form, without saying how long it lives', async () => {
		sim = await startAtNoon();

		const { status, json } = await askToken(sim);

		expect(status).toBe(200);
		expect(json).toEqual({ access_token: expect.any(String), token_type: 'Bearer' });
		expect((await call(sim, json.access_token, LIST)).status).toBe(200);
	});

	test('tells the lifetime where asked to', async () => {
		sim = await startAtNoon({ sendExpiresIn: true, tokenLifeSeconds: 90 });

		expect((await askToken(sim)).json.expires_in).toBe(90);
	});

	test('refuses an ID and a secret that were percent-encoded first', async () => {
		sim = await startAtNoon();
		const { clientId, clientSecret } = sim.credential;
		const encoded = basicOf({ clientId, clientSecret: encodeURIComponent(clientSecret) });

		const { status, json, headers } = await askToken(sim, { authorization: encoded });

		expect([status, json.error]).toEqual([401, 'invalid_client']);
		expect(headers.get('www-authenticate')).toMatch(/^Basic/);
	});

	test.each([
		['an unknown client', { authorization: basicOf({ clientId: 'x', clientSecret: 'y' }) }],
		['a bearer instead of Basic', { authorization: 'Bearer abc' }],
	])('refuses %s', async (_what, options) => {
		sim = await startAtNoon();

		expect(await errorOf(options)).toBe('401/invalid_client');
	});

	test('refuses JSON and other grants', async () => {
		sim = await startAtNoon();
		const headers = { 'content-type': 'application/json' };

		expect(await errorOf({ headers, body: '{}' })).toBe('415/invalid_request');
		expect(await errorOf({ form: { grant_type: 'password' } })).toBe('400/unsupported_grant_type');
	});

	test('refuses a client for which client_credentials is not ticked', async () => {
		sim = await startAtNoon({ grantTypes: ['refresh_token'] });

		expect(await errorOf()).toBe('400/unauthorized_client');
	});

	test('is served by the token host only, and that host serves nothing else', async () => {
		sim = await startAtNoon();
		const token = await tokenOf(sim);

		expect(await refusalOf(sim, token, 'POST /oauth/token', {})).toBe('404/notFound');
		expect(await refusalOf({ url: sim.authUrl }, token, LIST)).toBe('404/notFound');
	});

	test('never puts the secret or a token into the log', async () => {
		sim = await startAtNoon();
		const token = await tokenOf(sim);
		await call(sim, token, LIST);

		expect(sim.log).toHaveLength(2);
		expect(JSON.stringify(sim.log)).not.toContain(token);
		expect(JSON.stringify(sim.log)).not.toContain(sim.credential.clientSecret);
	});
});

describe('scopes', () => {
	const READ = { form: { scope: 'adits.read' } };

	test('a blank scope grants all that are ticked, a named one only itself', async () => {
		sim = await startAtNoon({ scopes: ['employees.read', 'adits.read'] });
		const [all, one] = [await tokenOf(sim), await tokenOf(sim, READ)];

		expect((await call(sim, all, LIST)).status).toBe(200);
		expect(await refusalOf(sim, one, LIST)).toBe('403/scope');
		const { json } = await call(sim, one, LIST);
		expect(json.message).toContain('employees.read');
		const summaries = 'GET /attendance/v1/summaries/daily?date=2026-11-20';
		expect(await refusalOf(sim, all, summaries)).toBe('403/scope');
	});

	test('several are separated by spaces, unless the vendor takes one only', async () => {
		const both = { form: { scope: 'employees.read adits.read' } };
		sim = await startAtNoon();
		expect((await askToken(sim, both)).status).toBe(200);
		await sim.close();

		sim = await startAtNoon({ severalScopes: false });
		expect(await errorOf(both)).toBe('400/invalid_scope');
	});

	test('one that is not ticked is refused with the token, or only at the call', async () => {
		sim = await startAtNoon({ scopes: ['employees.read'] });
		expect(await errorOf(READ)).toBe('400/invalid_scope');
		await sim.close();

		sim = await startAtNoon({ scopes: ['employees.read'], missingScope: 'call' });
		const token = await tokenOf(sim, READ);
		expect(await refusalOf(sim, token, 'GET /attendance/v1/adits?date=2026-11-20')).toBe(
			'403/scope',
		);
	});

	test('a second client has its own', async () => {
		sim = await startAtNoon();
		const credential = sim.addClient({ scopes: ['adits.read'] });

		const token = await tokenOf(sim, { authorization: basicOf(credential) });

		expect(await refusalOf(sim, token, LIST)).toBe('403/scope');
	});

	test('one that does not exist is a slip of the test', async () => {
		sim = await startAtNoon();

		expect(() => sim.addClient({ scopes: ['punches.read'] })).toThrow(/No scope named punches/);
	});
});

describe('a token', () => {
	test('works bare as well as with the word Bearer, and not at all when it is unknown', async () => {
		sim = await startAtNoon();
		const token = await tokenOf(sim);

		expect((await call(sim, token, LIST, undefined, { authorization: token })).status).toBe(200);
		expect(await refusalOf(sim, 'nobody', LIST)).toBe('401/unauthorized');
		expect(await refusalOf(sim, token, LIST, undefined, { authorization: '' })).toBe(
			'401/unauthorized',
		);
	});

	test('ends after its life and when all are ended', async () => {
		sim = await startAtNoon({ tokenLifeSeconds: 60 });
		const first = await tokenOf(sim);
		sim.setNow('2026-11-20T12:00:59+09:00');
		expect((await call(sim, first, LIST)).status).toBe(200);
		sim.setNow('2026-11-20T12:01:00+09:00');
		expect(await refusalOf(sim, first, LIST)).toBe('401/unauthorized');

		const second = await tokenOf(sim);
		sim.expireTokens();
		expect(await refusalOf(sim, second, LIST)).toBe('401/unauthorized');
	});

	test('stops the ones before where the vendor keeps one per client', async () => {
		sim = await startAtNoon({ newTokenStopsOld: true });
		const [first, second] = [await tokenOf(sim), await tokenOf(sim)];

		expect(await refusalOf(sim, first, LIST)).toBe('401/unauthorized');
		expect((await call(sim, second, LIST)).status).toBe(200);
	});
});
