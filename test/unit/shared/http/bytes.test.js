const { shared } = require('../dist');
const { eagerClock } = require('./clock');

const { createHttp } = shared('http/createHttp');
const { refusalOf } = shared('http/classify');
const { unlimited } = shared('http/budget');
const { textsIn } = shared('http/redact');
const { SentOnce } = shared('http/sentOnce');
const { requestOptions, toAnswer } = shared('node/n8nSend');

const PICTURE = new Uint8Array([0xff, 0xd8, 0x00, 0x0a]);
const VENDOR = {
	name: 'Asagao',
	errors: [],
	readError: (body, { status }) => (status < 400 ? undefined : { message: body?.message }),
	openKeys: new Set(),
};
const DOWNLOAD = { method: 'GET', path: '/picture', repeat: 'safe', expects: 'bytes' };
const file = (bytes, status = 200) => toAnswer({ statusCode: status, headers: {}, body: bytes });

/** An http over scripted answers; the last one is given for ever. */
function scripted(answers, vendor = VENDOR) {
	const sent = [];
	const clock = eagerClock(0);
	const send = async (request) => answers[Math.min(sent.push(request), answers.length) - 1];
	const parts = { budget: unlimited, secrets: [], sentOnce: new SentOnce(), execution: '1' };
	return { http: createHttp({ send, vendor, clock, ...parts }), sent, clock };
}

describe('bytes', () => {
	test('a file is answered byte by byte', async () => {
		const { http } = scripted([file(Buffer.from(PICTURE))]);
		const { body } = await http(DOWNLOAD);
		expect([...body]).toEqual([...PICTURE]);
	});

	test('a file that looks like JSON stays a file', async () => {
		const { http } = scripted([file(Buffer.from('{"a":1}'))]);
		expect(Buffer.from((await http(DOWNLOAD)).body).toString()).toBe('{"a":1}');
	});

	test('a refusal of a file is read as JSON', async () => {
		const { http } = scripted([file(Buffer.from('{"message":"gone"}'), 410)]);
		await expect(http(DOWNLOAD)).rejects.toMatchObject({
			kind: 'refused',
			message: expect.stringContaining('gone'),
			details: { status: 410 },
		});
	});

	test('a file of no bytes was cut off, one that is not ready yet was not', async () => {
		const cut = scripted([file(Buffer.alloc(0)), file(Buffer.from(PICTURE))]);
		expect((await cut.http(DOWNLOAD)).attempts).toBe(2);
		const pending = scripted([file(Buffer.alloc(0), 202)]);
		expect(await pending.http(DOWNLOAD)).toMatchObject({ status: 202, attempts: 1 });
	});

	test('an array buffer, as n8n may hand it over, is bytes too', () => {
		const { bytes, text } = toAnswer({
			statusCode: 200,
			headers: { 'Content-Type': 'image/jpeg' },
			body: PICTURE.buffer,
		});
		expect([...bytes]).toEqual([...PICTURE]);
		expect(text).toBe('');
	});

	test('bytes are sent as they are, with their own content type', () => {
		const options = requestOptions(
			{
				method: 'POST',
				path: '/picture',
				body: PICTURE,
				headers: { 'content-type': 'image/jpeg' },
				repeat: 'once',
			},
			'https://data.example/',
		);
		expect(Buffer.isBuffer(options.body)).toBe(true);
		expect([...options.body]).toEqual([...PICTURE]);
		expect(options.headers['content-type']).toBe('image/jpeg');
		expect(options.url).toBe('https://data.example/picture');
	});

	test('only a request that expects a file asks n8n for bytes', () => {
		expect(requestOptions(DOWNLOAD, '').encoding).toBe('arraybuffer');
		expect(requestOptions({ ...DOWNLOAD, expects: undefined }, '').encoding).toBe('text');
	});

	test('a picture is not searched for words to hide', () => {
		expect(textsIn(PICTURE, new Set())).toEqual([]);
	});

	test('two pictures are two requests, the same picture is one', async () => {
		const upload = (...bytes) => ({
			method: 'POST',
			path: '/picture',
			repeat: 'once',
			body: new Uint8Array(bytes),
		});
		const { http, sent } = scripted([{ status: 200, headers: {}, text: '{}' }]);
		for (const request of [upload(1, 2), upload(1, 3), upload(1, 2)]) await http(request);
		expect(sent).toHaveLength(2);
	});
});

describe('what a vendor may say besides', () => {
	const answer = (status, body = {}) => ({ status, headers: {}, text: JSON.stringify(body) });
	const SEND = { method: 'POST', path: '/send', repeat: 'safe', accepts: [409], body: {} };

	test('a status that the request accepts is an answer', async () => {
		const { http } = scripted([answer(409, { message: 'already' })]);
		expect(await http(SEND)).toMatchObject({ status: 409, body: { message: 'already' } });
	});

	test('any other request is refused with that status', () => {
		const refusal = refusalOf({ ...SEND, accepts: undefined }, answer(409), VENDOR, []);
		expect(refusal.kind).toBe('refused');
	});

	test('identical requests of two items are both sent, each once', async () => {
		const create = (occurrence) => ({ ...SEND, repeat: 'once', accepts: undefined, occurrence });
		const { http, sent } = scripted([answer(200)]);
		for (const occurrence of ['0', '1', '0']) await http(create(occurrence));
		expect(sent.map(({ occurrence }) => occurrence)).toEqual(['0', '1']);
	});

	test('a limit that fills up slowly is waited for as long as its row says', async () => {
		const row = { status: 429, kind: 'rateLimited', retryAfterMs: 60_000 };
		const { http, clock } = scripted([answer(429), answer(200)], { ...VENDOR, errors: [row] });
		await http(SEND);
		expect(clock.slept).toEqual([61_000]);
	});

	test('a row that would make the node sleep for long ends the call at once', async () => {
		const row = { status: 429, kind: 'rateLimited', retryAfterMs: 1_200_000 };
		const { http, sent, clock } = scripted([answer(429)], { ...VENDOR, errors: [row] });
		await expect(http(SEND)).rejects.toMatchObject({ kind: 'rateLimited' });
		expect([sent.length, clock.slept]).toEqual([1, []]);
	});

	test("a vendor's own text for too many calls stands instead of the common one", async () => {
		const texts = { message: '{vendor} is full ({attempts}).', hint: 'Later.' };
		const tooOften = (values) => ({ code: 'own', texts: { en: texts, ja: texts }, values });
		const { http } = scripted([answer(429)], { ...VENDOR, tooOften });
		await expect(http(SEND)).rejects.toThrow('Asagao is full (4). Later.');
	});
});
