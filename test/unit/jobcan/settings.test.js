const { jobcan } = require('./built');

const { readSettings } = jobcan('settings');
const { FIELD_NAMES, HOSTS } = jobcan('vendor');
const data = (more = {}) => ({ clientId: 'id', clientSecret: 's3cret', ...more });

describe('the credential', () => {
	test.each([
		[{}, HOSTS.production],
		[{ environment: 'production' }, HOSTS.production],
		[{ environment: 'sandbox' }, HOSTS.sandbox],
		[{ environment: 'sandbox', baseUrl: ' ', authHost: '' }, HOSTS.sandbox],
		[
			{ baseUrl: 'http://a.invalid/', authHost: 'http://b.invalid//' },
			{ api: 'http://a.invalid', token: 'http://b.invalid' },
		],
	])('%j leads to %j', (more, { api, token }) => {
		const { baseUrl, login } = readSettings(data(more));

		expect([baseUrl, login.url]).toEqual([api, `${token}/oauth/token`]);
	});

	test('each environment has hosts of its own', () => {
		const hosts = Object.values(HOSTS).flatMap(({ api, token }) => [api, token]);

		expect(new Set(hosts).size).toBe(4);
		for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z-]+kintai\.jobcan\.jp$/);
	});

	test('field names are the assumed ones, unless others are given', () => {
		expect(readSettings(data({ staffCodeField: '' })).fields).toEqual(FIELD_NAMES);
		expect(readSettings(data({ punchTimeField: ' at ' })).fields).toEqual({
			...FIELD_NAMES,
			punchTime: 'at',
		});
	});

	test.each([
		[undefined, 0],
		[0, 0],
		['60', 60],
		['many', 0],
	])('calls per minute %j: %i', (callsPerMinute, expected) => {
		expect(readSettings(data({ callsPerMinute })).callsPerMinute).toBe(expected);
	});

	test('secret, pair and token are kept out of texts; a secret keeps its blanks', () => {
		const { secrets } = readSettings(data({ clientSecret: ' s ', accessToken: 'tok' }));

		expect(secrets).toEqual([' s ', 'id: s ', 'tok']);
	});
});
