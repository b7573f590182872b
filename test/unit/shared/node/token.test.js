const { shared } = require('../dist');

const { n8nSend } = shared('node/n8nSend');
const { openedCredential } = shared('node/openedCredential');
const { credentialTestSend } = shared('node/credentialTestSend');

/** n8n's functions, whose authenticated call throws what n8n throws. */
const throwing = (thrown) => ({
	getCredentials: async () => ({}),
	helpers: { httpRequestWithAuthentication: () => Promise.reject(thrown) },
});
const send = async (thrown) => {
	const functions = throwing(thrown);
	const credential = openedCredential(functions, 'someApi');
	const options = { renewsOn401: true };
	const request = { method: 'GET', path: '/', repeat: 'safe' };
	return await n8nSend(functions, credential, 'https://vendor.example', options)(request);
};

describe('a token that cannot be fetched', () => {
	test.each(['400', '401', 403])('HTTP %s means that the credential is refused', async (httpCode) =>
		expect(await send({ httpCode })).toEqual({ status: 401, headers: {}, text: '' }),
	);

	test('HTTP 503 means that nothing was sent', async () =>
		expect(await send({ httpCode: '503' })).toEqual({
			unanswered: 'HTTP 503 for the access token',
			sent: false,
		}));

	test('a network code is kept', async () =>
		expect(await send({ httpCode: null, code: 'ECONNRESET' })).toEqual({
			unanswered: 'ECONNRESET',
			sent: true,
		}));
});

test('a credential test sends forms as they are, and its own headers', async () => {
	const asked = [];
	const request = async (options) => {
		asked.push(options);
		return { statusCode: 200, headers: {}, body: '{}' };
	};
	const form = Buffer.from('grant_type=client_credentials');
	await credentialTestSend({ helpers: { request } }, 'https://vendor.example/', { a: 'b' })({
		method: 'POST',
		path: '/token',
		body: form,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		repeat: 'safe',
	});
	expect(asked[0]).toMatchObject({
		uri: 'https://vendor.example/token',
		body: String(form),
		headers: { a: 'b', 'content-type': 'application/x-www-form-urlencoded' },
	});
});
