const { shared } = require('../dist');

const { applyBatches } = shared('sync/applyBatches');
const { Refusal } = shared('http/refusal');
const { reasonTable } = shared('reasons/reason');

const text = { en: { message: 'No.', hint: '' }, ja: { message: 'いいえ。', hint: '' } };
const say = reasonTable({ no: text, gone: text });
const step = (key, action) => ({ key, action, record: { employeeCode: key } });
const brief = ({ report }) => report.map(({ key, action, reason }) => [key, action, reason?.code]);
const STEPS = [
	step('1', 'update'),
	step('2', 'unchanged'),
	step('3', 'create'),
	step('4', 'update'),
	{ ...step('5', 'failed'), reason: say.no() },
	step('6', 'create'),
];

/** Batches that write down what they were given. */
function batches({ create = async () => new Map(), update = async () => new Map() } = {}) {
	const written = [];
	const noting = (name, write) => async (steps) => {
		written.push([name, steps.map(({ key }) => key)]);
		return await write(steps);
	};
	return {
		written,
		batches: [
			{ actions: ['create'], write: noting('create', create) },
			{ actions: ['update', 'delete'], write: noting('update', update) },
		],
	};
}

const refusing = (kind) => async () => {
	throw new Refusal(kind, say.gone());
};

test('each batch is one write, in order; the report keeps the order of the plan', async () => {
	const { written, batches: all } = batches();
	const applied = await applyBatches(STEPS, all);
	expect(written).toEqual([
		['create', ['3', '6']],
		['update', ['1', '4']],
	]);
	expect(brief(applied)).toEqual([
		['1', 'update', undefined],
		['2', 'unchanged', undefined],
		['3', 'create', undefined],
		['4', 'update', undefined],
		['5', 'failed', 'no'],
		['6', 'create', undefined],
	]);
	expect(applied).toMatchObject({ refused: undefined });
});

test('a batch without steps is not written', async () => {
	const { written, batches: all } = batches();
	await applyBatches([step('1', 'unchanged'), step('2', 'skip')], all);
	expect(written).toEqual([]);
});

test('those that the target names fail, the others of the batch are in place', async () => {
	const { batches: all } = batches({ update: async () => new Map([['4', say.no()]]) });
	expect(brief(await applyBatches(STEPS, all))).toContainEqual(['4', 'failed', 'no']);
	expect(brief(await applyBatches(STEPS, all))).toContainEqual(['1', 'update', undefined]);
});

test('a refused batch fails as a whole, and the next one is tried', async () => {
	const { written, batches: all } = batches({ create: refusing('ambiguous') });
	const applied = await applyBatches(STEPS, all);
	expect(written).toHaveLength(2);
	expect(brief(applied).filter(([, action]) => action === 'failed')).toEqual([
		['3', 'failed', 'gone'],
		['5', 'failed', 'no'],
		['6', 'failed', 'gone'],
	]);
	expect(applied.refused).toBeUndefined();
});

test.each(['credential', 'permission', 'address'])(
	'what concerns the run (%s) ends it: the next batch fails unsent',
	async (kind) => {
		const { written, batches: all } = batches({ create: refusing(kind) });
		const applied = await applyBatches(STEPS, all);
		expect(written).toEqual([['create', ['3', '6']]]);
		expect(brief(applied).filter(([, action]) => action === 'failed')).toHaveLength(5);
		expect(applied.refused).toMatchObject({ kind });
	},
);

test('closed half-way: what was not tried is in no report', async () => {
	const { batches: all } = batches({ update: refusing('closed') });
	const applied = await applyBatches(STEPS, all);
	expect(brief(applied).map(([key]) => key)).toEqual(['2', '3', '5', '6']);
	expect(applied.closed).toMatchObject({ kind: 'closed' });
});

test('a defect of ours is no refusal', async () => {
	const { batches: all } = batches({
		create: async () => {
			throw new TypeError('ours');
		},
	});
	await expect(applyBatches(STEPS, all)).rejects.toThrow(TypeError);
});
