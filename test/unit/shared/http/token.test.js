const { shared } = require('../dist');

const { clientCredentialsRequest, NotLoggedIn, notLoggedInBehind, readAccessToken } =
	shared('http/token');
const { refusalOf, refusalOfSilence } = shared('http/classify');
const { createHttp } = shared('http/createHttp');
const { unlimited } = shared('http/budget');
const { SentOnce } = shared('http/sentOnce');

const client = { url: 'https://auth.invalid/token', clientId: 'id', clientSecret: 's', scopes: '' };
const answer = (text, status = 200) => ({ status, headers: {}, text });
const VENDOR = {
	name: 'Vendor',
	errors: [{ code: 'invalid_client', kind: 'credential' }],
	openKeys: new Set(),
	readError: (body, { status }) => (status < 400 ? undefined : { code: body?.error }),
};

describe('the request for a token', () => {
	test.each([
		['plain', 'secret'],
		['punctuation', 'a:b%2F+&=$c'],
		['text outside ASCII', '秘密𠮷'],
	])('Basic is the raw id:secret (%s)', (_, clientSecret) => {
		const { headers } = clientCredentialsRequest({ ...client, clientSecret });
		const pair = Buffer.from(headers.authorization.replace(/^Basic /, ''), 'base64').toString();

		expect(pair).toBe(`id:${clientSecret}`);
	});

	test.each([
		['', 'grant_type=client_credentials'],
		['  ', 'grant_type=client_credentials'],
		['a.read', 'grant_type=client_credentials&scope=a.read'],
		[' a.read,b.read\n c.create ', 'grant_type=client_credentials&scope=a.read+b.read+c.create'],
	])('scopes %j become %s', (scopes, form) => {
		expect(clientCredentialsRequest({ ...client, scopes }).form).toBe(form);
	});

	test('the secret is in the header alone', () => {
		const { url, form } = clientCredentialsRequest({ ...client, clientSecret: 'planted' });

		expect(url + form).not.toContain('planted');
	});
});

describe('the answer of a token host', () => {
	test('a token is a token', () => {
		expect(readAccessToken(answer('{"access_token":"t","token_type":"Bearer"}'))).toBe('t');
	});

	test.each(['', '{}', '{"access_token":""}', '{"access_token":5}', 'null', '<html>', '{"access'])(
		'%j is none: as if nobody had answered, and nothing was sent',
		(text) => {
			expect(() => readAccessToken(answer(text))).toThrow(NotLoggedIn);
			try {
				readAccessToken(answer(text));
			} catch (thrown) {
				expect(thrown.answer).toMatchObject({ sent: false });
			}
		},
	);

	test('a refusal keeps its status and words, marked as not sent', () => {
		try {
			readAccessToken(answer('{"error":"invalid_client"}', 401));
		} catch (thrown) {
			expect(thrown.answer).toMatchObject({ status: 401, notSent: true });
			expect(thrown.message).not.toContain('invalid_client');
		}
		expect.assertions(2);
	});

	test('silence of the token host is no sending either', () => {
		const { answer: silence } = new NotLoggedIn({ unanswered: 'ECONNRESET', sent: true });

		expect(silence).toEqual({ unanswered: 'ECONNRESET', sent: false });
	});
});

describe('behind the wrappings of others', () => {
	const refused = new NotLoggedIn(answer('{}', 400));
	const wrapped = (times) => {
		let error = refused;
		for (let i = 0; i < times; i++) error = new Error('outer', { cause: error });
		return error;
	};

	test.each([0, 1, 3, 5])('it is found %i layers deep', (times) => {
		expect(notLoggedInBehind(wrapped(times))).toBe(refused);
	});

	test.each([undefined, null, 'text', new Error('other'), wrapped(6)])(
		'otherwise not: %s',
		(error) => {
			expect(notLoggedInBehind(error)).toBeUndefined();
		},
	);

	test('a circle of causes ends', () => {
		const error = new Error('one');
		error.cause = error;

		expect(notLoggedInBehind(error)).toBeUndefined();
	});
});

describe('a write whose login was refused', () => {
	const write = { method: 'POST', path: '/', repeat: 'once', body: {} };
	const notSent = (text, status) => new NotLoggedIn(answer(text, status)).answer;

	test.each([
		[500, 'unavailable'],
		[503, 'unavailable'],
		[429, 'rateLimited'],
		[401, 'credential'],
		[403, 'permission'],
	])('status %i means %s: nobody has to look whether it was carried out', (status, kind) => {
		expect(refusalOf(write, notSent('{}', status), VENDOR, []).kind).toBe(kind);
	});

	test('the same status of the call itself is ambiguous', () => {
		expect(refusalOf(write, answer('{}', 500), VENDOR, []).kind).toBe('ambiguous');
	});

	test('silence of the token host is unreachable, of the call ambiguous', () => {
		const { answer: silence } = new NotLoggedIn({ unanswered: 'ETIMEDOUT', sent: true });

		expect(refusalOfSilence(write, silence, VENDOR).kind).toBe('unreachable');
		expect(refusalOfSilence(write, { unanswered: 'ETIMEDOUT', sent: true }, VENDOR).kind).toBe(
			'ambiguous',
		);
	});

	test('it is sent on the next try of the same execution: nothing was remembered', async () => {
		const answers = [notSent('{}', 500), answer('{"done":true}', 201)];
		const http = createHttp({
			send: async () => answers.shift(),
			vendor: VENDOR,
			clock: { now: () => 0, sleep: async () => undefined },
			budget: unlimited,
			secrets: [],
			sentOnce: new SentOnce(),
			execution: '1',
		});

		await expect(http(write)).rejects.toMatchObject({ kind: 'unavailable' });
		await expect(http(write)).resolves.toMatchObject({ body: { done: true } });
	});
});
