const { shared } = require('../dist');

const { apply, GIVE_UP_AFTER } = shared('sync/apply');
const { carryOut } = shared('sync/carryOut');
const { Refusal } = shared('http/refusal');
const { reasonTable } = shared('reasons/reason');

const text = { en: { message: 'So.', hint: '' }, ja: { message: 'はい。', hint: '' } };
const { because } = reasonTable({ because: text });
const refuse = (kind) => new Refusal(kind, because());

const steps = (count, action = 'update') =>
	Array.from({ length: count }, (_, index) => ({ key: String(index), action, record: {} }));
const brief = (report) => report.map(({ key, action }) => `${key} ${action}`);
const turn = () => new Promise(setImmediate);

/** A target that refuses some keys: `{ key: kind }`. Remembers what it was asked, and how much at once. */
function target(refusals = {}) {
	const state = { asked: [], open: 0, most: 0 };
	const write = async ({ key }) => {
		state.asked.push(key);
		state.most = Math.max(state.most, ++state.open);
		await turn();
		state.open--;
		if (refusals[key]) throw refuse(refusals[key]);
	};
	return { state, write };
}

test('writes in order, each once, and reports in order', async () => {
	const { state, write } = target();
	const { report } = await apply(steps(5), write, 1);
	expect(state.asked).toEqual(['0', '1', '2', '3', '4']);
	expect(brief(report)).toEqual(['0 update', '1 update', '2 update', '3 update', '4 update']);
});

test.each([1, 3, 20])('at most %i writes are under way', async (concurrency) => {
	const { state, write } = target();
	const { report } = await apply(steps(30), write, concurrency);
	expect(state.most).toBe(concurrency);
	expect(report).toHaveLength(30);
	expect(new Set(state.asked).size).toBe(30);
});

test('a concurrency of nought still writes', async () => {
	const { state, write } = target();
	await apply(steps(2), write, 0);
	expect(state.asked).toHaveLength(2);
});

test('what is no write is not sent', async () => {
	const { state, write } = target();
	const all = ['unchanged', 'skip', 'failed', 'delete'].flatMap((action) => steps(1, action));
	await apply(all, write, 2);
	expect(state.asked).toHaveLength(1);
});

test.each(['refused', 'notFound'])(
	'a record that is %s fails alone, with its reason',
	async (kind) => {
		const { write } = target({ 1: kind });
		const { report, refused, closed } = await apply(steps(3), write, 1);
		expect(brief(report)).toEqual(['0 update', '1 failed', '2 update']);
		expect(report[1].reason.code).toBe('because');
		expect([refused, closed]).toEqual([undefined, undefined]);
	},
);

test('closed half-way: reports what was written, tries nothing more, calls nothing failed', async () => {
	const { state, write } = target({ 2: 'closed' });
	const { report, closed, refused } = await apply(steps(6), write, 1);
	expect(brief(report)).toEqual(['0 update', '1 update']);
	expect(state.asked).toEqual(['0', '1', '2']);
	expect(closed.kind).toBe('closed');
	expect(refused).toBeUndefined();
});

test.each(['credential', 'address', 'permission'])(
	'%s concerns the run: the rest fails untried',
	async (kind) => {
		const { state, write } = target({ 1: kind });
		const { report, refused } = await apply(steps(4), write, 1);
		expect(state.asked).toEqual(['0', '1']);
		expect(brief(report)).toEqual(['0 update', '1 failed', '2 failed', '3 failed']);
		expect(report.slice(1).every(({ reason }) => reason?.code === 'because')).toBe(true);
		expect(refused.kind).toBe(kind);
	},
);

test.each(['unavailable', 'unreachable', 'ambiguous', 'rateLimited'])(
	'%s five times in a row: the vendor is down, the rest is not tried',
	async (kind) => {
		const down = Object.fromEntries(steps(20).map(({ key }) => [key, kind]));
		const { state, write } = target(down);
		const { report, refused } = await apply(steps(20), write, 1);
		expect(state.asked).toHaveLength(GIVE_UP_AFTER);
		expect(report.every(({ action }) => action === 'failed')).toBe(true);
		expect(refused.kind).toBe(kind);
	},
);

test('now and then without an answer is no outage', async () => {
	const shaky = Object.fromEntries([0, 1, 2, 3, 5, 6, 7, 8].map((key) => [key, 'unreachable']));
	const { state, write } = target(shaky);
	await apply(steps(10), write, 1);
	expect(state.asked).toHaveLength(10);
});

test('a defect of ours is not taken for the vendor’s refusal', async () => {
	const write = async () => {
		throw new TypeError('ours');
	};
	await expect(apply(steps(1), write, 1)).rejects.toThrow(TypeError);
});

describe('carrying out', () => {
	const settings = (own = {}) => ({
		limits: { maxDeletions: 1, maxDeletionShare: 100 },
		dryRun: false,
		concurrency: 1,
		...own,
	});

	test('too many deletions: refused before the first write', async () => {
		const { state, write } = target();
		const job = { steps: [...steps(3), ...steps(2, 'delete')], currentCount: 10, write };
		await expect(carryOut(job, settings())).rejects.toMatchObject({ kind: 'guard' });
		expect(state.asked).toEqual([]);
	});

	test('a dry run reports the whole plan, even one that the guard would stop, and writes nothing', async () => {
		const { state, write } = target();
		const job = { steps: steps(2, 'delete'), currentCount: 10, write };
		const { report } = await carryOut(job, settings({ dryRun: true }));
		expect(brief(report)).toEqual(['0 delete', '1 delete']);
		expect(state.asked).toEqual([]);
	});
});
