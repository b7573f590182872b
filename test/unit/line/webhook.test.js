const { createHmac } = require('node:crypto');
const fc = require('fast-check');
const { payloads, signatureVectors } = require('../../fixtures/line/webhook');
const { line } = require('./dist');

const { isSigned } = line('webhook/signature');
const { readDelivery } = line('webhook/delivery');
const { passes, readPattern } = line('webhook/filter');
const { Gathering } = line('webhook/gathering');
const { isTaken } = line('webhook/answered');
const { MOST_REMEMBERED, MOST_STORED, SeenEvents } = line('webhook/seen');
const { triggerFields } = line('webhook/fields');

const bytes = (text) => Buffer.from(text, 'utf8');
const sign = (secret, body) => createHmac('sha256', secret).update(body).digest('base64');

describe('signatures', () => {
	test.each(signatureVectors.map((vector) => [vector.id, vector]))(
		'%s',
		(_, { secret, body, signature, valid }) =>
			expect(isSigned(bytes(body), signature, secret)).toBe(valid),
	);

	test.each([
		['no body', undefined, 'x', 's'],
		['no header', bytes('a'), undefined, 's'],
		['two headers', bytes('a'), ['x', 'y'], 's'],
		['no secret', bytes('a'), sign('', bytes('a')), ''],
	])('%s is a no', (_, body, signature, secret) =>
		expect(isSigned(body, signature, secret)).toBe(false),
	);

	test('any change of body or signature is a no', () => {
		const secret = 'secret';
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), fc.nat(7), (body, place, bit) => {
				const signature = sign(secret, body);
				expect(isSigned(body, signature, secret)).toBe(true);
				const changed = Uint8Array.from(body);
				changed[place % body.length] ^= 1 << bit;
				expect(isSigned(changed, signature, secret)).toBe(false);
			}),
		);
	});

	test('what a base64 decoder would overlook is seen', () => {
		const body = bytes('{}');
		const signature = sign('secret', body);
		for (const other of [
			`${signature}\n`,
			` ${signature}`,
			signature.replace('=', ''),
			`${signature}=`,
		])
			expect(isSigned(body, other, 'secret')).toBe(false);
	});
});

describe('deliveries', () => {
	test.each(payloads.map(({ name, payload }) => [name, payload]))('%s', (_, payload) => {
		expect(readDelivery(bytes(JSON.stringify(payload)))).toEqual({
			destination: payload.destination,
			events: payload.events,
		});
	});

	test.each(['', 'text', '1', 'null', '{}', '{"events":1}', '[1]'])('%j is none', (body) =>
		expect(readDelivery(bytes(body))).toBeUndefined(),
	);

	test('what is no event is left out, the others stay', () => {
		const events = [null, 1, 'x', {}, { type: 1 }, { type: 'follow' }];
		expect(readDelivery(bytes(JSON.stringify({ events }))).events).toEqual([{ type: 'follow' }]);
	});

	test('any bytes at all are a delivery or none, never a crash', () => {
		fc.assert(
			fc.property(fc.oneof(fc.uint8Array(), fc.json().map(bytes)), (body) => {
				const delivery = readDelivery(body);
				expect(delivery === undefined || Array.isArray(delivery.events)).toBe(true);
			}),
		);
	});
});

describe('filters', () => {
	const ALL = {
		events: ['*'],
		messageTypes: [],
		sources: [],
		postbackPrefix: '',
		includeStandby: false,
	};
	const text = (words, more) => ({
		type: 'message',
		message: { type: 'text', text: words },
		...more,
	});
	const sticker = { type: 'message', message: { type: 'sticker' } };
	const postback = (data) => ({ type: 'postback', postback: { data } });
	const inGroup = { source: { type: 'group' } };

	test.each([
		['everything', {}, text('a'), true],
		['an unknown type', {}, { type: 'telepathy' }, true],
		['no choice of events is everything', { events: [] }, text('a'), true],
		['the event', { events: ['message'] }, text('a'), true],
		['another event', { events: ['follow'] }, text('a'), false],
		['an unknown type beside chosen ones', { events: ['follow'] }, { type: 'telepathy' }, false],
		['any beside others', { events: ['follow', '*'] }, { type: 'telepathy' }, true],
		['the message type', { messageTypes: ['sticker'] }, sticker, true],
		['another message type', { messageTypes: ['sticker'] }, text('a'), false],
		['message types say nothing of postbacks', { messageTypes: ['sticker'] }, postback('x'), true],
		[
			'edited messages have a type, too',
			{ messageTypes: ['image'] },
			{ ...text('a'), type: 'messageEdited' },
			false,
		],
		['the source', { sources: ['group'] }, text('a', inGroup), true],
		['another source', { sources: ['user'] }, text('a', inGroup), false],
		['no source', { sources: ['user'] }, { type: 'accountLink' }, false],
		['the prefix', { postbackPrefix: 'a=' }, postback('a=punch'), true],
		['another prefix', { postbackPrefix: 'a=' }, postback('b=a='), false],
		['the prefix says nothing of messages', { postbackPrefix: 'a=' }, text('b'), true],
		['the pattern', { textPattern: /^打刻$/u }, text('打刻'), true],
		['another text', { textPattern: /^打刻$/u }, text('打刻 '), false],
		['a sticker has no text', { textPattern: /./u }, sticker, false],
		['the pattern says nothing of postbacks', { textPattern: /^打刻$/u }, postback('x'), true],
		['standby', {}, text('a', { mode: 'standby' }), false],
		['standby, if wanted', { includeStandby: true }, text('a', { mode: 'standby' }), true],
		['an unknown mode', {}, text('a', { mode: 'dreaming' }), true],
	])('%s', (_, filter, event, expected) =>
		expect(passes(event, { ...ALL, ...filter })).toBe(expected),
	);

	test('patterns: none, one, and one that is none', () => {
		expect(readPattern('')).toBeUndefined();
		expect(readPattern('^𠮷$').test('𠮷')).toBe(true);
		expect(readPattern('(')).toBe('unreadable');
	});

	test('every kind of event in the samples can be chosen, or comes with Any', () => {
		const { options } = triggerFields.find(({ name }) => name === 'event');
		const known = new Set(options.map(({ value }) => value));
		const partners = [
			'module',
			'activated',
			'deactivated',
			'botSuspended',
			'botResumed',
			'delivery',
		];
		const types = payloads.flatMap(({ payload }) => payload.events.map(({ type }) => type));
		const missing = types.filter((type) => !known.has(type) && !partners.includes(type));
		// The samples hold one type that nobody knows, on purpose.
		expect([...new Set(missing)]).toEqual(['somethingNew']);
	});
});

describe('events that were had before', () => {
	const event = (id) => ({ webhookEventId: id });
	const ids = (events) => events.map(({ webhookEventId }) => webhookEventId);
	/** A delivery whose execution n8n stores (or not). */
	async function take(seen, list, state = {}, isStored = true) {
		seen.learn(state);
		const { fresh } = seen.sort(list.map(event));
		seen.begin(fresh, Promise.resolve(isStored));
		if (fresh.length > 0 && isStored) state.seen = seen.toStore(fresh);
		await Promise.resolve();
		return ids(fresh);
	}

	test('come once, in one delivery and over several', async () => {
		const seen = new SeenEvents();
		expect(await take(seen, ['a', 'b', 'a'])).toEqual(['a', 'b']);
		expect(await take(seen, ['b', 'c'])).toEqual(['c']);
	});

	test('a new process knows what was stored', async () => {
		const state = {};
		await take(new SeenEvents(), ['a'], state);
		expect(await take(new SeenEvents(), ['a', 'b'], state)).toEqual(['b']);
	});

	test('what another process stored is known as soon as it is there', async () => {
		const seen = new SeenEvents();
		await take(seen, ['a']);
		expect(await take(seen, ['b'], { seen: ['b'] })).toEqual([]);
	});

	test('a stored list that lost entries is made whole out of memory', async () => {
		const seen = new SeenEvents();
		await take(seen, ['a', 'b']);
		const state = { seen: ['b'] };
		await take(seen, ['c'], state);
		expect(state.seen).toEqual(['a', 'b', 'c']);
	});

	test('one whose execution could not be stored starts when it comes again', async () => {
		const seen = new SeenEvents();
		expect(await take(seen, ['a'], {}, false)).toEqual(['a']);
		expect(await take(seen, ['a'])).toEqual(['a']);
		expect(await take(seen, ['a'])).toEqual([]);
	});

	test('one under way is nobody else’s, and whoever brings it can wait for its end', async () => {
		const seen = new SeenEvents();
		const underWay = Promise.resolve(true);
		seen.begin([event('a')], underWay);
		const { fresh, others } = seen.sort([event('a'), event('b')]);
		expect(ids(fresh)).toEqual(['b']);
		expect(others).toEqual([underWay]);
	});

	test('events without an id always pass', () => {
		const { fresh } = new SeenEvents().sort([{ type: 'x' }, { type: 'x' }]);
		expect(fresh).toHaveLength(2);
	});

	test('memory and store are bounded, and forget the oldest', async () => {
		const seen = new SeenEvents();
		const state = {};
		const many = Array.from({ length: MOST_REMEMBERED + 1 }, (_, index) => `e${index}`);
		await take(seen, many, state);
		expect(state.seen).toEqual(many.slice(-MOST_STORED));
		expect(await take(seen, [many.at(-1)], state)).toEqual([]);
		expect(await take(seen, [many[0]], state)).toEqual([many[0]]);
	});
});

describe('deliveries of a burst', () => {
	const never = () => new Promise(() => {});
	const turn = async () => await new Promise(setImmediate);

	test('that comes alone departs at once, by itself', async () => {
		const { batch, isFirst } = new Gathering(never).join(['a'], 20);
		expect(isFirst).toBe(true);
		expect(await batch.departure).toEqual(['a']);
	});

	test('share the next execution while one is being stored', async () => {
		const gathering = new Gathering(never);
		const first = gathering.join(['a'], 20);
		await first.batch.departure;
		const second = gathering.join(['b'], 20);
		const third = gathering.join(['c', 'd'], 20);
		let departed;
		void second.batch.departure.then((events) => (departed = events));
		await turn();
		expect([second.isFirst, third.isFirst, third.batch === second.batch]).toEqual([
			true,
			false,
			true,
		]);
		expect(departed).toBeUndefined();
		first.batch.settle(true);
		await turn();
		expect(departed).toEqual(['b', 'c', 'd']);
	});

	test('no more than so many events go together', async () => {
		const gathering = new Gathering(never);
		await gathering.join(['a'], 2).batch.departure;
		const second = gathering.join(['b', 'c'], 2);
		const third = gathering.join(['d'], 2);
		expect(third.isFirst).toBe(true);
		expect(third.batch).not.toBe(second.batch);
	});

	test('wait no longer than a moment for the one before', async () => {
		let wake;
		const gathering = new Gathering(() => new Promise((resolve) => (wake = resolve)));
		await gathering.join(['a'], 20).batch.departure;
		const second = gathering.join(['b'], 20);
		wake();
		expect(await second.batch.departure).toEqual(['b']);
	});
});

describe('whether n8n took an execution', () => {
	const { EventEmitter } = require('node:events');
	const answer = (more) =>
		Object.assign(new EventEmitter(), { writableEnded: false, statusCode: 200 }, more);
	const now = async () => {};

	test.each([
		[200, true],
		[500, false],
		[503, false],
	])('an answer of %i: %s', async (statusCode, taken) => {
		const given = answer({ statusCode });
		const told = isTaken(given, now);
		given.writableEnded = true;
		given.emit('finish');
		expect(await told).toBe(taken);
	});

	test('LINE has hung up: the answer that goes nowhere is waited for', async () => {
		const given = answer({ destroyed: true });
		let looks = 0;
		const told = isTaken(given, async () => {
			looks += 1;
			if (looks === 3) given.writableEnded = true;
		});
		expect(await told).toBe(true);
		expect(looks).toBe(3);
	});

	test('no answer at all is a no, after two minutes', async () => {
		let waited = 0;
		const told = isTaken(answer({ destroyed: true }), async (ms) => void (waited += ms));
		expect(await told).toBe(false);
		expect(waited).toBe(120_000);
	});
});
