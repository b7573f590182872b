const { EventEmitter } = require('node:events');
const { shared } = require('../dist');

const { awaitedAnswer, givingWay, LONGEST_MS, URGENT_MS } = shared('node/givingWay');

beforeEach(() => jest.useFakeTimers());
// What a test leaves waiting is no more urgent in the next one.
afterEach(async () => await jest.advanceTimersByTimeAsync(URGENT_MS));

/** A webhook request that waits for its answer. */
function request() {
	const answer = new EventEmitter();
	awaitedAnswer(answer);
	return { answer: () => answer.emit('close') };
}

/** How long one item of a run waits, in milliseconds, if this happens meanwhile. */
async function waitOf(giveWay, meanwhile = async () => {}) {
	const since = performance.now();
	let waited;
	const item = giveWay().then(() => (waited = performance.now() - since));
	await meanwhile();
	await jest.advanceTimersByTimeAsync(60_000);
	await item;
	return waited;
}
const after = (ms, then) => async () => {
	await jest.advanceTimersByTimeAsync(ms);
	then();
};

describe('a run gives way to answers that somebody waits for', () => {
	test('not at all if nobody waits', async () => {
		expect(await waitOf(givingWay())).toBe(0);
		const { answer } = request();
		answer();
		expect(await waitOf(givingWay())).toBe(0);
	});

	test('until the answer is given', async () => {
		const { answer } = request();
		const waited = await waitOf(givingWay(), after(300, answer));
		expect(waited).toBeGreaterThanOrEqual(300);
		expect(waited).toBeLessThan(330);
	});

	test('until the last of them is given', async () => {
		const [first, second] = [request(), request()];
		const waited = await waitOf(givingWay(), async () => {
			await after(100, first.answer)();
			await after(400, second.answer)();
		});
		expect(waited).toBeGreaterThanOrEqual(500);
		expect(waited).toBeLessThan(530);
	});

	test('two seconds if it is never given: then LINE has hung up', async () => {
		request();
		const waited = await waitOf(givingWay());
		expect(waited).toBeGreaterThanOrEqual(URGENT_MS);
		expect(waited).toBeLessThan(URGENT_MS + 30);
	});

	test('five seconds for all its items together, whatever comes; and another run has its own', async () => {
		const coming = setInterval(request, 100);
		request();
		const one = givingWay();
		const waited = await waitOf(one);
		expect(waited).toBeGreaterThanOrEqual(LONGEST_MS);
		expect(waited).toBeLessThan(LONGEST_MS + 30);
		expect(await waitOf(one)).toBe(0);
		expect(await waitOf(givingWay())).toBeGreaterThanOrEqual(LONGEST_MS);
		clearInterval(coming);
	});
});
