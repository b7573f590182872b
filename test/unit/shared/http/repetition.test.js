const { shared } = require('../dist');

const { pauseBeforeRepeating, readRetryAfter, MOST_ATTEMPTS, LONGEST_PAUSE_MS } =
	shared('http/repetition');
const { Refusal } = shared('http/refusal');
const { reasonTable } = shared('reasons/reason');

const text = { en: { message: 'So.', hint: '' }, ja: { message: 'はい。', hint: '' } };
const { because } = reasonTable({ because: text });
const pause = (kind, repeat, attempts = 1, details = {}) =>
	pauseBeforeRepeating({ repeat }, new Refusal(kind, because(), details), attempts);

test.each([
	// kind, safe, once
	['closed', undefined, undefined],
	['credential', undefined, undefined],
	['address', undefined, undefined],
	['permission', undefined, undefined],
	['rateLimited', 1_000, 1_000],
	['unavailable', 1_000, undefined],
	['unreachable', 1_000, undefined],
	['ambiguous', undefined, undefined],
	['notFound', undefined, undefined],
	['refused', undefined, undefined],
	['guard', undefined, undefined],
])('%s: repeated after %p ms if safe, after %p ms if once', (kind, safe, once) => {
	expect(pause(kind, 'safe')).toBe(safe);
	expect(pause(kind, 'once')).toBe(once);
});

test('each pause is twice the one before, and there is an end', () => {
	const pauses = [1, 2, 3, MOST_ATTEMPTS].map((attempts) => pause('unavailable', 'safe', attempts));
	expect(pauses).toEqual([1_000, 2_000, 4_000, undefined]);
});

test('a vendor that says how long is waited for, plus a second for the clocks', () => {
	expect(pause('rateLimited', 'once', 1, { retryAfterMs: 30_000 })).toBe(31_000);
	expect(pause('rateLimited', 'once', 1, { retryAfterMs: 0 })).toBe(1_000);
});

test('a vendor that asks for longer than a node may sleep is not waited for', () => {
	const longest = LONGEST_PAUSE_MS - 1_000;
	expect(pause('rateLimited', 'safe', 1, { retryAfterMs: longest })).toBe(LONGEST_PAUSE_MS);
	expect(pause('rateLimited', 'safe', 1, { retryAfterMs: longest + 1 })).toBeUndefined();
});

describe('Retry-After', () => {
	const now = Date.parse('2026-11-20T03:00:00Z');
	test.each([
		['7', 7_000],
		[' 7 ', 7_000],
		['0', 0],
		['Fri, 20 Nov 2026 03:00:45 GMT', 45_000],
		['Fri, 20 Nov 2026 02:00:00 GMT', 0],
		['soon', undefined],
		['', undefined],
		[undefined, undefined],
	])('%p means %p ms', (value, ms) => {
		expect(readRetryAfter(value, now)).toBe(ms);
	});
});
