const { eachOperation, isPlain, isSync } = require('../tools/operations');
const { pairsOf, TO_ERROR } = require('../tools');

const COUNT = 3;
const marked = (items) => items.map((item, index) => ({ ...item, marker: index }));

/** The route that a run of three items calls once (or equally often) per item. */
function routePerItem(world) {
	const routes = Object.entries(world.sim.calls.byRoute);
	const [route, calls] = routes.findLast(([, count]) => count % COUNT === 0) ?? [];
	if (route === undefined) throw new Error(`no call per item: ${JSON.stringify(routes)}`);
	return { route, nth: calls / COUNT + 1 };
}

/** Fails the middle one of three items at the vendor; the others must come through, in order, paired. */
async function failInTheMiddle(tools, id) {
	const rehearsal = await tools.world();
	const items = marked(tools.itemsOf(id, rehearsal, COUNT));
	const clean = await tools.sample(id, rehearsal, { count: COUNT });
	expect(clean.error?.message).toBeUndefined();
	expect([...new Set(pairsOf(clean).flat())]).toEqual([0, 1, 2]);

	const { route, nth } = routePerItem(rehearsal);
	const world = await tools.world();
	world.sim.faults.next({ match: { route, nth }, do: tools.vendor.refusesRecord });
	const run = await tools.sample(id, world, { items, ...TO_ERROR });
	const pairs = pairsOf(run).flat();
	expect(pairs).toEqual([...pairs].sort());
	expect([...new Set(pairs)]).toEqual([0, 2]);
	expect(run.items('Failed').map(({ marker }) => marker)).toEqual([1]);
}

/** A record that the sync must refuse, between two good ones. */
async function refuseInTheMiddle(tools, id, { refused }) {
	const world = await tools.world();
	const [first, ...rest] = tools.itemsOf(id, world, COUNT);
	const items = marked([first, refused(world), ...rest]);
	const run = await tools.sample(id, world, { items, ...TO_ERROR });
	expect(run.items('Failed').map(({ marker }) => marker)).toEqual([1]);
	const done = run.items('Done');
	const pairs = pairsOf(run).flat();
	const named = pairs.slice(0, items.length - 1);
	expect(named).toEqual(items.map((_, index) => index).filter((index) => index !== 1));
	named.forEach((pair, index) => {
		expect(done[index].employeeCode).toBe(items[pair].employeeCode);
	});
	expect(pairs.every((pair) => Number.isInteger(pair))).toBe(true);
}

module.exports = {
	name: 'order and pairing',
	what: {
		en: 'With a record refused in the middle, the others come through in order, each paired with its own input.',
		ja: '途中の1件が拒否されても、ほかは順番どおりに、それぞれの入力と対応付けて出力される。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, 'order and pairing', isPlain, failInTheMiddle),
		...eachOperation(vendor, 'order and pairing', isSync, refuseInTheMiddle),
	],
};
