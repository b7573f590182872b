const { shared } = require('../dist');

const { inParallel } = shared('http/inParallel');

const turn = () => new Promise(setImmediate);
const numbers = Array.from({ length: 12 }, (_, index) => index);

/** Asks slowly; remembers what was asked, and how much at once. `refuses`: a number that is refused. */
function slow(refuses) {
	const state = { asked: [], open: 0, most: 0, ended: 0 };
	const ask = async (one) => {
		state.asked.push(one);
		state.most = Math.max(state.most, ++state.open);
		for (let i = 0; i <= (one * 7) % 5; i++) await turn();
		state.open--;
		state.ended++;
		if (one === refuses) throw new Error(`no ${one}`);
		return one * 10;
	};
	return { state, ask };
}

test.each([1, 3, 50])('answers in order, %i at a time at most', async (width) => {
	const { state, ask } = slow();
	expect(await inParallel(numbers, width, ask)).toEqual(numbers.map((one) => one * 10));
	expect(state.most).toBeLessThanOrEqual(width);
	expect(state.asked).toHaveLength(numbers.length);
});

test('the first refusal ends it: what is under way comes to its end, nothing further is begun', async () => {
	const { state, ask } = slow(4);
	await expect(inParallel(numbers, 3, ask)).rejects.toThrow('no 4');
	expect(state.asked.length).toBeLessThan(numbers.length);
	expect(state.ended).toBe(state.asked.length);
});

test('nothing to ask is no answer', async () => {
	expect(await inParallel([], 5, async () => 1)).toEqual([]);
});
