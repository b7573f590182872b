const { shared } = require('../dist');

const { parse, refusalOf, refusalOfSilence, serverTime } = shared('http/classify');
const { wording } = shared('reasons/reason');

const VENDOR = {
	name: 'Asagao',
	errors: [
		{ status: 403, code: '104', kind: 'closed' },
		{ code: '303', kind: 'rateLimited' },
	],
	readError: (body) => (body?.code === undefined ? undefined : body),
	openKeys: new Set(['employeeCode']),
};
const READ = { method: 'GET', path: '/people', repeat: 'safe' };
const PUNCH = { method: 'POST', path: '/punches', repeat: 'once', body: {} };
const answer = (status, body, headers = {}) => ({
	status,
	headers,
	text: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
});
const judge = (request, given, secrets = []) => refusalOf(request, given, VENDOR, secrets);

test.each([
	['a list', READ, answer(200, [])],
	['an empty object', READ, answer(200, {})],
	['nothing, said by 204', READ, answer(204)],
	['nothing, after a write', { ...READ, method: 'PUT' }, answer(200)],
])('%s is no refusal', (_, request, given) => {
	expect(judge(request, given)).toBeUndefined();
});

test.each([
	['401', answer(401, {}), 'credential', 'credential'],
	['403', answer(403, {}), 'permission', 'permission'],
	['404', answer(404, {}), 'notFound', 'notFound'],
	['429', answer(429), 'rateLimited', 'rateLimited'],
	['400 in the vendor’s words', answer(400, { code: '2' }), 'refused', 'refused'],
	['500', answer(500, {}), 'unavailable', 'ambiguous'],
	['502 from a proxy', answer(502, '<html></html>'), 'unavailable', 'ambiguous'],
	['HTML with 200', answer(200, '<html></html>'), 'unreachable', 'ambiguous'],
	['cut JSON', answer(200, '[{"code":"000'), 'unreachable', 'ambiguous'],
	['403 with the code for closed', answer(403, { code: '104' }), 'closed', 'closed'],
	[
		'a code that means too many, with 200',
		answer(200, { code: '303' }),
		'rateLimited',
		'rateLimited',
	],
	['an error body with 200', answer(200, { code: '9', message: 'no' }), 'refused', 'refused'],
])('%s', (_, given, read, once) => {
	expect(judge(READ, given).kind).toBe(read);
	expect(judge(PUNCH, given).kind).toBe(once);
});

test('a list that answers nothing at all was cut off, not empty', () => {
	expect(judge(READ, answer(200)).kind).toBe('unreachable');
});

test('silence after a punch left is ambiguous; before it left, it may be sent again', () => {
	const kind = (request, sent) =>
		refusalOfSilence(request, { unanswered: 'ECONNRESET', sent }, VENDOR).kind;
	expect(kind(PUNCH, true)).toBe('ambiguous');
	expect(kind(PUNCH, false)).toBe('unreachable');
	expect(kind(READ, true)).toBe('unreachable');
});

test('the vendor’s own words are repeated without secrets and without what was sent', () => {
	const sent = { ...PUNCH, body: { employeeCode: '00123', lastName: '機密' } };
	const words = answer(400, { code: '9', message: '00123 機密 tok-SECRET dG9rLVNFQ1JFVA==' });
	expect(wording(judge(sent, words, ['tok-SECRET']).reason, 'en').message).toBe(
		'Asagao did not take it (HTTP 400: 00123 [hidden] [hidden] [hidden] (code 9)).',
	);
});

test('long answers are cut', () => {
	const words = answer(400, { code: '9', message: 'x'.repeat(5_000) });
	expect(wording(judge(READ, words).reason, 'en').message.length).toBeLessThan(400);
});

test('Retry-After and the vendor’s clock are read from the headers', () => {
	const date = 'Fri, 20 Nov 2026 03:00:00 GMT';
	const headers = { date, 'retry-after': 'Fri, 20 Nov 2026 03:00:09 GMT' };
	expect(serverTime({ headers })).toBe(Date.parse(date));
	expect(serverTime({ headers: { date: 'noon' } })).toBeUndefined();
	expect(judge(READ, answer(429, undefined, headers)).details.retryAfterMs).toBe(9_000);
});

test('what is no JSON says what it is instead', () => {
	expect(parse(answer(200, ' <!DOCTYPE html>'))).toEqual({ unreadable: 'HTML instead of JSON' });
	expect(parse(answer(200, '{"a":'))).toEqual({ unreadable: 'incomplete JSON' });
	expect(parse(answer(200, '  '))).toEqual({ body: undefined });
});
