const { eachOperation, isSync } = require('../tools/operations');

const brief = (run) =>
	run.items('Done').map(({ employeeCode, date, action }) => ({ employeeCode, date, action }));

module.exports = {
	name: 'dry run',
	what: {
		en: 'A dry run writes nothing and reports exactly what the real run then does.',
		ja: 'Dry Run は何も書き込まず、実際の実行で行う内容をそのまま報告する。',
	},
	cases: (vendor) =>
		eachOperation(vendor, 'dry run', isSync, async (tools, id) => {
			const world = await tools.world();
			const before = vendor.truth(world);
			const plan = await tools.sample(id, world, { parameters: { dryRun: true } });
			expect(world.sim.calls.writes).toBe(0);
			expect(vendor.truth(world)).toEqual(before);
			expect(plan.items('Done').every(({ dryRun }) => dryRun === true)).toBe(true);
			const real = await tools.sample(id, world);
			expect(world.sim.calls.writes).toBeGreaterThan(0);
			expect(brief(plan)).toEqual(brief(real));
		}),
};
