const { shared } = require('../dist');
const { eagerClock, manualClock, settle } = require('./clock');

const { slidingWindow, unlimited } = shared('http/budget');

const MINUTE = 60_000;

/** Asks for `count` slots at once; answers the times at which they came. */
function takeMany(budget, clock, count) {
	const times = [];
	const slots = [];
	for (let i = 0; i < count; i++) {
		void budget.take().then((slot) => {
			times.push(clock.now());
			slots.push(slot);
		});
	}
	return { times, slots };
}

test('the sixth call of a minute is not sent at +59.9 s, but at +60 s', async () => {
	const clock = manualClock();
	const { times } = takeMany(slidingWindow({ calls: 5, perMs: MINUTE }, clock), clock, 6);
	await settle();
	expect(times).toHaveLength(5);
	await clock.advanceTo(59_900);
	expect(times).toHaveLength(5);
	await clock.advanceTo(60_000);
	expect(times).toEqual([0, 0, 0, 0, 0, 60_000]);
});

test('a window slides: each call waits for the one five before it', async () => {
	const clock = manualClock();
	const budget = slidingWindow({ calls: 2, perMs: MINUTE }, clock);
	await budget.take();
	await clock.advanceTo(40_000);
	await budget.take();
	const { times } = takeMany(budget, clock, 2);
	await clock.advanceTo(60_000);
	expect(times).toEqual([60_000]);
	await clock.advanceTo(99_900);
	expect(times).toEqual([60_000]);
	await clock.advanceTo(100_000);
	expect(times).toEqual([60_000, 100_000]);
});

test('a call that the vendor does not count gives its slot back', async () => {
	const clock = manualClock();
	const budget = slidingWindow({ calls: 1, perMs: MINUTE }, clock);
	const slot = await budget.take();
	slot.giveBack();
	const { times } = takeMany(budget, clock, 1);
	await settle();
	expect(times).toEqual([0]);
});

test('a call counts from its answer: one that travelled slowly does not let the next come too early', async () => {
	const clock = manualClock();
	const budget = slidingWindow({ calls: 1, perMs: MINUTE }, clock);
	const slot = await budget.take();
	await clock.advanceTo(3_000);
	slot.answered();
	const { times } = takeMany(budget, clock, 1);
	await clock.advanceTo(62_900);
	expect(times).toEqual([]);
	await clock.advanceTo(63_000);
	expect(times).toEqual([63_000]);
});

test('a slot that was given back is not taken again by its answer', async () => {
	const clock = manualClock();
	const budget = slidingWindow({ calls: 1, perMs: MINUTE }, clock);
	const slot = await budget.take();
	slot.giveBack();
	slot.answered();
	const { times } = takeMany(budget, clock, 1);
	await settle();
	expect(times).toEqual([0]);
});

test('giving back twice does not give away the slot of another call', async () => {
	const clock = manualClock();
	const budget = slidingWindow({ calls: 2, perMs: MINUTE }, clock);
	const slot = await budget.take();
	await clock.advanceTo(1);
	await budget.take();
	slot.giveBack();
	slot.giveBack();
	const { times } = takeMany(budget, clock, 2);
	await settle();
	expect(times).toEqual([1]);
});

test('never more than allowed within any window, however many ask at once', async () => {
	const clock = eagerClock();
	const budget = slidingWindow({ calls: 7, perMs: 10_000 }, clock);
	const times = [];
	for (let i = 0; i < 60; i++) {
		await budget.take();
		times.push(clock.now());
	}
	for (const start of times) {
		const within = times.filter((time) => time >= start && time < start + 10_000);
		expect(within.length).toBeLessThanOrEqual(7);
	}
	expect(times.at(-1)).toBe(80_000);
});

test('first come, first served', async () => {
	const clock = manualClock();
	const budget = slidingWindow({ calls: 1, perMs: 1_000 }, clock);
	const order = [];
	for (const name of 'abc') void budget.take().then(() => order.push(name));
	for (const time of [0, 1_000, 2_000]) await clock.advanceTo(time);
	expect(order).toEqual(['a', 'b', 'c']);
});

test('without a limit nobody waits', async () => {
	for (let i = 0; i < 1_000; i++) (await unlimited.take()).answered();
});
