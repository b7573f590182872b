const fc = require('fast-check');
const { line } = require('./dist');

const { escapeBraces, substitution } = line('messages/textV2');
const { portions } = line('recipients');
const { retryKey } = line('retryKey');
const { rateOf, refillMs } = line('rates');
const { RATES, USUAL_RATE } = line('vendor');
const { readError } = line('answers');
const { readPages } = line('paging');
const { kindOf } = line('client/people');
const { tokenForm } = line('token');
const { checkImage } = line('resources/richMenu/image');
const { readId, readIds, readDate, readText } = line('readParameters');

describe('braces of text v2', () => {
	/** What LINE shows: single braces name a substitution, doubled ones are themselves. */
	const shown = (text) =>
		text.replace(/\{\{|\}\}|\{(\w+)\}/g, (found, key) => (key ? `<${key}>` : found[0]));

	test.each([
		['{', '{{'],
		['}{', '}}{{'],
		['{name}', '{name}'],
		['{other}', '{{other}}'],
		['{{name}}', '{{{name}}}'],
		['{na me}', '{{na me}}'],
		['{"a":{"b":1}}', '{{"a":{{"b":1}}}}'],
	])('%s becomes %s', (text, expected) => expect(escapeBraces(text, ['name'])).toBe(expected));

	test('any text without a substitution is shown as it was written', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', '𠮷', ' ', '1') }), (text) => {
				expect(shown(escapeBraces(text, []))).toBe(text);
			}),
		);
	});

	test('a substitution is found wherever it stands', () => {
		const words = fc.array(fc.constantFrom('{', '}', 'x'), { maxLength: 4 });
		fc.assert(
			fc.property(words, words, (before, after) => {
				const [left, right] = [before.join(''), after.join('')];
				// A brace that touches the placeholder cannot be told from it.
				fc.pre(!left.endsWith('{') && !right.startsWith('}'));
				expect(escapeBraces(`${left}{key}${right}`, ['key'])).toContain('{key}');
			}),
		);
	});

	test('the three kinds of substitutions', () => {
		expect(
			substitution([
				{ key: 'a', kind: 'all' },
				{ key: 'b', kind: 'user', userId: 'U1', productId: 'left over' },
				{ key: 'c', kind: 'emoji', productId: 'p', emojiId: 'e' },
			]),
		).toEqual({
			a: { type: 'mention', mentionee: { type: 'all' } },
			b: { type: 'mention', mentionee: { type: 'user', userId: 'U1' } },
			c: { type: 'emoji', productId: 'p', emojiId: 'e' },
		});
	});
});

describe('people in portions', () => {
	const wanted = fc.array(
		fc.record({
			userIds: fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 8 }),
			content: fc.constantFrom('x', 'y'),
		}),
		{ maxLength: 6 },
	);
	const withItems = (list) => list.map((one, item) => ({ item, ...one }));

	test('everybody gets everything that was wanted, each thing once', () => {
		fc.assert(
			fc.property(wanted, fc.integer({ min: 1, max: 4 }), (list, most) => {
				const cut = portions(withItems(list), most);
				const got = cut.flatMap(({ userIds, content }) => userIds.map((id) => id + content));
				const due = new Set(
					list.flatMap(({ userIds, content }) => userIds.map((id) => id + content)),
				);
				expect(got.slice().sort()).toEqual([...due].sort());
				for (const { userIds } of cut) {
					expect(userIds.length).toBeGreaterThan(0);
					expect(userIds.length).toBeLessThanOrEqual(most);
				}
			}),
		);
	});

	test('a portion knows exactly the items that asked for its people', () => {
		fc.assert(
			fc.property(wanted, (list) => {
				for (const { items, userIds, content } of portions(withItems(list), 2)) {
					const asking = list
						.map((one, item) => ({ ...one, item }))
						.filter((one) => one.content === content)
						.filter((one) => one.userIds.some((id) => userIds.includes(id)));
					expect(items.slice().sort()).toEqual(asking.map(({ item }) => item).sort());
				}
			}),
		);
	});

	test('the order of people stays', () => {
		const [first, second] = portions([{ item: 0, userIds: ['c', 'a', 'b'], content: 1 }], 2);
		expect([first.userIds, second.userIds]).toEqual([['c', 'a'], ['b']]);
	});
});

describe('retry keys', () => {
	test('the same send has the same key, any difference another one', () => {
		const key = retryKey(['12', 'node', '0'], ['push', 0, { to: 'U1' }]);
		expect(retryKey(['12', 'node', '0'], ['push', 0, { to: 'U1' }])).toBe(key);
		const others = [
			retryKey(['13', 'node', '0'], ['push', 0, { to: 'U1' }]),
			retryKey(['12', 'other', '0'], ['push', 0, { to: 'U1' }]),
			retryKey(['12', 'node', '1'], ['push', 0, { to: 'U1' }]),
			retryKey(['12', 'node', '0'], ['push', 1, { to: 'U1' }]),
			retryKey(['12', 'node', '0'], ['push', 0, { to: 'U2' }]),
		];
		expect(new Set([key, ...others]).size).toBe(6);
	});

	test('is a UUID of the version that is free to define', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (of) => {
				const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
				expect(retryKey(of)).toMatch(UUID);
			}),
		);
	});
});

describe('rate classes', () => {
	test.each([
		['POST', '/v2/bot/message/multicast', 200, 1_000],
		['POST', '/v2/bot/message/broadcast', 60, 3_600_000],
		['POST', '/v2/bot/message/push', 2_000, 1_000],
		['DELETE', '/v2/bot/richmenu/richmenu-1', 100, 3_600_000],
		['GET', '/v2/bot/richmenu/richmenu-1', 2_000, 1_000],
		['GET', '/v2/bot/richmenu/list', 10, 1_000],
		['DELETE', '/v2/bot/richmenu/alias/member', 100, 3_600_000],
		['DELETE', '/v2/bot/richmenu/a/b/c', 2_000, 1_000],
		['POST', '/v2/bot/richmenu/batch', 3, 3_600_000],
		['POST', '/v2/bot/richmenu', 100, 3_600_000],
		['GET', '/v2/bot/channel/webhook/endpoint', 1_000, 60_000],
	])('%s %s: %d calls in %d ms', (method, path, calls, perMs) => {
		expect(rateOf(method, path).rate).toMatchObject({ calls, perMs });
	});

	test('endpoints of a class have a limit each', () => {
		const broadcast = rateOf('POST', '/v2/bot/message/broadcast');
		const narrowcast = rateOf('POST', '/v2/bot/message/narrowcast');
		expect(broadcast.rate).toBe(narrowcast.rate);
		expect(broadcast.endpoint).not.toBe(narrowcast.endpoint);
	});

	test('no route stands in two classes', () => {
		const routes = RATES.flatMap(({ routes: own }) => own);
		expect(new Set(routes).size).toBe(routes.length);
	});

	test('a refill is told only where it takes a second or more', () => {
		expect(RATES.map(refillMs)).toEqual([
			60_000,
			undefined,
			36_000,
			1_200_000,
			undefined,
			undefined,
			undefined,
		]);
		expect(refillMs(USUAL_RATE)).toBeUndefined();
	});
});

describe("LINE's words", () => {
	const at = (status, headers = {}) => ({ status, headers });

	test('details are told with their place, and the request id', () => {
		const body = {
			message: 'The request body has 2 error(s)',
			details: [
				{ message: 'May not be empty', property: 'messages[0].text' },
				{ message: 'Must be one of', property: 'messages[1].type' },
			],
		};
		expect(readError(body, at(400, { 'x-line-request-id': 'r-1' }))).toEqual({
			message:
				'The request body has 2 error(s); messages[0].text: May not be empty; messages[1].type: Must be one of [request r-1]',
		});
	});

	test('token calls speak in the shape of OAuth', () => {
		const body = { error: 'invalid_request', error_description: "Invalid 'client_credentials'." };
		expect(readError(body, at(400)).message).toBe("Invalid 'client_credentials'.");
		expect(readError({ error: 'invalid_client' }, at(400)).message).toBe('invalid_client');
	});

	test('the request id survives a long list of details', () => {
		const details = Array(50).fill({ message: 'x'.repeat(50), property: 'p' });
		const { message } = readError({ message: 'm', details }, at(400, { 'x-line-request-id': 'r' }));
		expect(message).toMatch(/ \[request r\]$/);
		expect(message.length).toBeLessThan(300);
	});

	test('the monthly limit has a code of ours, the rate limit has none', () => {
		expect(readError({ message: 'You have reached your monthly limit.' }, at(429)).code).toBe(
			'monthlyLimit',
		);
		expect(
			readError({ message: 'The API rate limit has been exceeded. Try again later.' }, at(429))
				.code,
		).toBeUndefined();
	});

	test.each([undefined, null, 'text', [], { details: 'x' }, { details: [null, {}] }])(
		'a refusal without words (%j) is still one',
		(body) => expect(readError(body, at(500))).toBeDefined(),
	);

	test('what succeeded is none, whatever it says', () => {
		expect(readError({ message: 'fine' }, at(200))).toBeUndefined();
	});
});

describe('pages', () => {
	const pages = [{ ids: ['a', 'b'], next: '1' }, { ids: [], next: '2' }, { ids: ['c', 'd'] }];
	const parameter = (given) => (name, fallback) => given[name] ?? fallback;
	const read = async (given) => {
		const asked = [];
		const ids = await readPages(parameter(given), async (wanted, start) => {
			asked.push([wanted, start]);
			return pages[Number(start ?? 0)];
		});
		return { ids, asked };
	};

	test('an empty page in the middle is not the end', async () => {
		expect((await read({ returnAll: true })).ids).toEqual(['a', 'b', 'c', 'd']);
	});

	test('no page is asked for that is not needed', async () => {
		expect(await read({ limit: 2 })).toEqual({ ids: ['a', 'b'], asked: [[2, undefined]] });
		expect((await read({ limit: 3 })).ids).toEqual(['a', 'b', 'c']);
	});

	test('a page that leads to itself is the end', async () => {
		const ids = await readPages(parameter({ returnAll: true }), async () => ({
			ids: ['a'],
			next: 'same',
		}));
		expect(ids).toEqual(['a', 'a']);
	});
});

describe('what a user types', () => {
	const given = (value) => () => value;

	test('ids separated as people do, each once', () => {
		expect(readIds(given(' U1, U2\nU1、U3 '), 'x', 'X')).toEqual(['U1', 'U2', 'U3']);
		expect(readIds(given(['U1', ' U2 ']), 'x', 'X')).toEqual(['U1', 'U2']);
	});

	test.each(['', ' , ', [], null])('no ids (%j) are refused', (value) => {
		expect(() => readIds(given(value), 'x', 'User IDs')).toThrow("'User IDs' is empty.");
	});

	test('nothing that could become another path is an id', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				let id;
				try {
					id = readId(given(text), 'x', 'X');
				} catch ({ message }) {
					expect(message).toMatch(/^'X'/);
					return;
				}
				expect(encodeURIComponent(id)).toBe(id);
				expect(id).not.toMatch(/^\.*$/);
			}),
		);
	});

	test('an id of a number is its digits', () => expect(readText(given(42), 'x', 'X')).toBe('42'));

	test.each([
		['2026-11-22', '20261122'],
		['2026-11-22T23:30:00Z', '20261123'],
		['2026-11-22T00:00:00+09:00', '20261122'],
	])('the day of %s in Japan is %s', (value, expected) => {
		expect(readDate(given(value))).toBe(expected);
	});
});

test('groups and rooms are told apart by their first letter', () => {
	expect([kindOf('C1'), kindOf('R1')]).toEqual(['group', 'room']);
});

test('a secret with reserved characters survives the form', () => {
	const form = new URLSearchParams(tokenForm(' 123 ', 'a&b=c+d '));
	expect(Object.fromEntries(form)).toEqual({
		grant_type: 'client_credentials',
		client_id: '123',
		client_secret: 'a&b=c+d',
	});
});

test('an image is known by its first bytes, not by its name', () => {
	const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]);
	const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]);
	expect(checkImage(png, 'data').contentType).toBe('image/png');
	expect(checkImage(jpeg, 'data').contentType).toBe('image/jpeg');
	expect(() => checkImage(new Uint8Array(0), 'data')).toThrow(/neither JPEG nor PNG/);
});
