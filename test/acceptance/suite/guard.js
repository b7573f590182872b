const { eachOperation, isSync } = require('../tools/operations');
const { GO_ON, TO_ERROR } = require('../tools');

/** The sample's `landslide(world)`: `{ items, parameters }` of a source that lost most of its rows. */
module.exports = {
	name: 'guard',
	what: {
		en: 'A plan that would delete too much stops before the first write and says how to look at it.',
		ja: '削除が多すぎる計画は最初の書き込みの前に止まり、確認の方法を示す。',
	},
	cases: (vendor) =>
		eachOperation(vendor, 'guard', isSync, async (tools, id, { landslide }) => {
			for (const settings of [{}, TO_ERROR, GO_ON]) {
				const world = await tools.world();
				const { items, parameters } = landslide(world);
				const before = vendor.truth(world);
				world.sim.resetCalls();
				const run = await tools.run(id, { items, parameters, ...settings });
				expect(world.sim.calls.writes).toBe(0);
				expect(vendor.truth(world)).toEqual(before);
				const told = [...run.items('Done'), ...run.items('Failed')].map(({ message }) => message);
				const hints = run.error ? [run.error.description] : told;
				expect(hints).toHaveLength(run.error ? 1 : items.length);
				for (const hint of hints) expect(hint).toContain('Dry Run');
			}
		}),
};
