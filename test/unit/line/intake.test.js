const { EventEmitter } = require('node:events');
const { setTimeout: pause } = require('node:timers/promises');
const { line } = require('./dist');

const { MOST_REMEMBERED, MOST_STORED, SeenEvents } = line('webhook/seen');
const { Gathering, LONGEST_WAIT_MS } = line('webhook/gathering');
const { isTaken } = line('webhook/answered');
const { intakeOf } = line('webhook/intake');

const event = (id) => ({ webhookEventId: id, type: 'message' });
const ids = (events) => events.map(({ webhookEventId }) => webhookEventId);
/** Everything that is due now, promises and timers of 0 ms. */
const settled = () => pause(5);

describe('events that were had before', () => {
	const stored = async (seen, ...list) => {
		seen.begin(list.map(event), Promise.resolve(true));
		await settled();
	};
	const fresh = (seen, ...list) => ids(seen.sort(list.map(event)).fresh);

	test('are new once, in one delivery and over several', async () => {
		const seen = new SeenEvents();
		expect(fresh(seen, 'a', 'b', 'a')).toEqual(['a', 'b']);
		await stored(seen, 'a', 'b');
		expect(fresh(seen, 'b', 'c')).toEqual(['c']);
	});

	test('under way they are not new, and it can be waited for how that ends', async () => {
		const seen = new SeenEvents();
		let settle;
		seen.begin([event('a')], new Promise((resolve) => (settle = resolve)));
		const { fresh: none, others } = seen.sort([event('a')]);
		expect([none, others.length]).toEqual([[], 1]);
		settle(true);
		await Promise.all(others);
		expect(seen.sort([event('a')])).toEqual({ fresh: [], others: [] });
	});

	test('whose execution could not be stored are new again', async () => {
		const seen = new SeenEvents();
		seen.begin([event('a')], Promise.resolve(false));
		await settled();
		expect(fresh(seen, 'a')).toEqual(['a']);
	});

	test('a new process knows what was stored', () => {
		const seen = new SeenEvents();
		seen.learn({ seen: ['a'] });
		expect(fresh(seen, 'a', 'b')).toEqual(['b']);
		seen.learn({});
		expect(fresh(seen, 'a')).toEqual([]);
	});

	test('what another process stored is known as soon as it is there', async () => {
		const seen = new SeenEvents();
		await stored(seen, 'a');
		seen.learn({ seen: ['a', 'b'] });
		expect(fresh(seen, 'b')).toEqual([]);
	});

	test('what is stored: those known, and those whose execution is being stored; not the ones after them', async () => {
		const seen = new SeenEvents();
		await stored(seen, 'a');
		seen.begin([event('later')], new Promise(() => {}));
		expect(seen.toStore([event('b')])).toEqual(['a', 'b']);
	});

	test('events without an id are always new', () => {
		expect(new SeenEvents().sort([{ type: 'x' }, { type: 'x' }]).fresh).toHaveLength(2);
	});

	test('memory and store are bounded, and forget the oldest', async () => {
		const seen = new SeenEvents();
		const many = Array.from({ length: MOST_REMEMBERED + 1 }, (_, index) => `e${index}`);
		await stored(seen, ...many);
		expect(seen.toStore([])).toEqual(many.slice(-MOST_STORED));
		expect(fresh(seen, many.at(-1), many[0])).toEqual([many[0]]);
	});
});

describe('deliveries that come while n8n stores an execution', () => {
	const never = () => new Promise(() => {});

	test('alone: it departs at once', async () => {
		const { batch, isFirst } = new Gathering(never).join(['a'], 20);
		expect(isFirst).toBe(true);
		expect(await batch.departure).toEqual(['a']);
	});

	test('share the next execution, in their order', async () => {
		const gathering = new Gathering(never);
		const first = gathering.join(['a'], 20).batch;
		await first.departure;
		const second = gathering.join(['b', 'c'], 20);
		const third = gathering.join(['d'], 20);
		expect([second.isFirst, third.isFirst]).toEqual([true, false]);
		expect(third.batch).toBe(second.batch);
		first.settle(true);
		expect(await second.batch.departure).toEqual(['b', 'c', 'd']);
		second.batch.settle(true);
		expect(await third.batch.handedOver).toBe(true);
	});

	test('a failure of the one before does not hold them up', async () => {
		const gathering = new Gathering(never);
		const first = gathering.join(['a'], 20).batch;
		await first.departure;
		const second = gathering.join(['b'], 20).batch;
		first.settle(false);
		expect(await second.departure).toEqual(['b']);
	});

	test('nor does one that takes long', async () => {
		const waits = [];
		const gathering = new Gathering((ms) => new Promise((resolve) => waits.push([ms, resolve])));
		await gathering.join(['a'], 20).batch.departure;
		const second = gathering.join(['b'], 20).batch;
		expect(waits.at(-1)[0]).toBe(LONGEST_WAIT_MS);
		waits.at(-1)[1]();
		expect(await second.departure).toEqual(['b']);
	});

	test.each([
		[
			'so many that it is full',
			3,
			[
				['b', 'c'],
				['d', 'e'],
			],
			[
				['b', 'c'],
				['d', 'e'],
			],
		],
		['one that fits exactly', 3, [['b', 'c'], ['d']], [['b', 'c', 'd']]],
		['one for each delivery', 1, [['b'], ['c']], [['b'], ['c']]],
		['a delivery is never cut', 1, [['b', 'c', 'd']], [['b', 'c', 'd']]],
	])('%s', async (_, most, deliveries, expected) => {
		const gathering = new Gathering(never);
		const first = gathering.join(['a'], most).batch;
		await first.departure;
		const batches = [...new Set(deliveries.map((list) => gathering.join(list, most).batch))];
		first.settle(true);
		const departed = [];
		for (const batch of batches) {
			departed.push([...(await batch.departure)]);
			batch.settle(true);
		}
		expect(departed).toEqual(expected);
	});
});

/** The part of an HTTP answer that is looked at. */
function answerOf(more = {}) {
	const answer = Object.assign(new EventEmitter(), {
		...{ statusCode: 200, writableEnded: false, destroyed: false },
		...more,
	});
	answer.end = (statusCode = 200) => {
		Object.assign(answer, { statusCode, writableEnded: true });
		if (!answer.destroyed) answer.emit('finish');
	};
	answer.hangUp = () => {
		answer.destroyed = true;
		answer.emit('close');
	};
	return answer;
}

describe('whether n8n took an execution', () => {
	const soon = () => pause(1);

	test.each([
		[200, true],
		[500, false],
	])('answered %i: %s', async (status, expected) => {
		const answer = answerOf();
		const taken = isTaken(answer, soon);
		answer.end(status);
		expect(await taken).toBe(expected);
	});

	test.each([
		['after', false],
		['before', true],
	])('LINE hung up %s it was asked: what n8n answers into the void counts', async (_, isBefore) => {
		const answer = answerOf();
		if (isBefore) answer.hangUp();
		const taken = isTaken(answer, soon);
		if (!isBefore) answer.hangUp();
		await settled();
		answer.end(200);
		expect(await taken).toBe(true);
	});

	test('never answered: not for ever', async () => {
		expect(await isTaken(answerOf({ destroyed: true }), async () => {})).toBe(false);
	});
});

describe('the intake of a trigger', () => {
	let number = 0;
	let intake;
	beforeEach(() => {
		intake = intakeOf(`trigger ${++number}`);
	});
	const take = (list, { state = {}, answer = answerOf(), dropDuplicates = true, most = 20 } = {}) =>
		intake.take(list.map(event), { state, answer, dropDuplicates, most });

	test('is one for each trigger', () => {
		expect(intakeOf('x')).toBe(intakeOf('x'));
		expect(intakeOf('x')).not.toBe(intakeOf('y'));
	});

	test('an event starts an execution, and is kept with it', async () => {
		const state = {};
		expect(await take(['a'], { state })).toEqual({ start: [event('a')] });
		expect(state).toEqual({ seen: ['a'] });
	});

	test('what is kept is said again: n8n forgets, as it starts the execution, that static data changed', async () => {
		const state = {};
		await take(['a'], { state });
		delete state.seen;
		await settled();
		expect(state).toEqual({ seen: ['a'] });
	});

	test('nothing of a delivery that is known; nothing is written then', async () => {
		const answer = answerOf();
		await take(['a'], { answer });
		answer.end();
		await settled();
		const state = {};
		expect(await take(['a'], { state })).toBe('nothing');
		expect(state).toEqual({});
	});

	test('a delivery that shares an execution is acknowledged only when that is stored', async () => {
		const [one, two] = [answerOf(), answerOf()];
		await take(['a'], { answer: one });
		const second = take(['b'], { answer: two });
		const third = take(['c']);
		let acknowledged = false;
		void third.then(() => (acknowledged = true));
		one.end();
		expect(await second).toEqual({ start: [event('b'), event('c')] });
		await settled();
		expect(acknowledged).toBe(false);
		two.end();
		expect(await third).toBe('nothing');
	});

	test('if it could not be stored, LINE is asked to deliver again, and then they start', async () => {
		const [one, two] = [answerOf(), answerOf()];
		await take(['a'], { answer: one });
		const second = take(['b'], { answer: two });
		const third = take(['c']);
		one.end();
		await second;
		two.end(500);
		expect(await third).toBe('again');
		expect(await take(['b', 'c'])).toEqual({ start: [event('b'), event('c')] });
	});

	test('a repetition of an event under way waits, and starts it if the first could not be stored', async () => {
		const answer = answerOf();
		await take(['a'], { answer });
		const again = take(['a']);
		answer.end(500);
		expect(await again).toEqual({ start: [event('a')] });
	});

	test('of two repetitions that wait only one starts it', async () => {
		const [one, two] = [answerOf(), answerOf()];
		await take(['a'], { answer: one });
		const repeated = [take(['a'], { answer: two }), take(['a'])];
		one.end(500);
		await settled();
		two.end();
		expect(await Promise.all(repeated)).toEqual([{ start: [event('a')] }, 'nothing']);
	});

	test('with duplicates wanted, nothing is dropped and nothing kept', async () => {
		const state = {};
		const answer = answerOf();
		await take(['a'], { state, answer, dropDuplicates: false });
		answer.end();
		expect(await take(['a'], { state, dropDuplicates: false })).toEqual({ start: [event('a')] });
		expect(state).toEqual({});
	});
});
