const { eachOperation, isSync } = require('../tools/operations');

/** What a sample's first run does; a sync that can do less says so (`actions`). */
const EVERYTHING = ['create', 'update', 'delete', 'unchanged'];

module.exports = {
	name: 'second sync writes nothing',
	what: {
		en: 'A sync run twice writes nothing the second time, and reports every record as unchanged.',
		ja: '同じ同期を2回実行すると、2回目は何も書き込まず、全件を「変更なし」と報告する。',
	},
	cases: (vendor) =>
		eachOperation(vendor, 'second sync writes nothing', isSync, async (tools, id, { actions: expected }) => {
			const world = await tools.world();
			const first = await tools.sample(id, world);
			const actions = first.items('Done').map(({ action }) => action);
			expect(actions).toEqual(expect.arrayContaining(expected ?? EVERYTHING));
			const held = vendor.truth(world);
			world.sim.resetCalls();
			const second = await tools.sample(id, world);
			expect(new Set(second.items('Done').map(({ action }) => action))).toEqual(
				new Set(['unchanged']),
			);
			expect(second.items('Done')).toHaveLength(tools.itemsOf(id, world).length);
			expect(world.sim.calls.writes).toBe(0);
			expect(vendor.truth(world)).toEqual(held);
		}),
};
