const { eachOperation, isRead, isSync } = require('../tools/operations');
const { fieldsOf } = require('../tools/description');

const CHECK = 'unknown fields';

module.exports = {
	name: CHECK,
	what: {
		en: 'Fields that the vendor adds tomorrow disturb neither records nor syncs, and pass through with Simplify off.',
		ja: 'ベンダーが項目を追加してもレコードや同期に影響せず、Simplify オフではそのまま出力される。',
	},
	cases: (vendor) => [
		...eachOperation(
			vendor,
			CHECK,
			(operation, id) => isRead(operation) && fieldsOf(vendor, id).includes('simplify'),
			async (tools, id) => {
				const today = await tools.world();
				const tomorrow = await tools.world();
				tomorrow.sim.addUnknownFields();
				const expected = (await tools.sample(id, today)).items('Done');
				tools.use(tomorrow);
				expect((await tools.sample(id, tomorrow)).items('Done')).toEqual(expected);
			},
		).map((one) => ({ ...one, name: `${one.name}, records` })),
		...eachOperation(vendor, CHECK, isRead, async (tools, id) => {
			const world = await tools.world();
			world.sim.addUnknownFields();
			const run = await tools.sample(id, world, { parameters: { simplify: false } });
			expect(run.items('Done').length).toBeGreaterThan(0);
			for (const item of run.items('Done')) {
				expect(Object.keys(item)).toContain(vendor.unknownField);
			}
		}).map((one) => ({ ...one, name: `${one.name}, raw` })),
		...eachOperation(vendor, CHECK, isSync, async (tools, id) => {
			const world = await tools.world();
			world.sim.addUnknownFields();
			await tools.sample(id, world);
			world.sim.resetCalls();
			await tools.sample(id, world);
			expect(world.sim.calls.writes).toBe(0);
		}).map((one) => ({ ...one, name: `${one.name}, twice` })),
	],
};
