const { eachOperation, isSync } = require('../tools/operations');

module.exports = {
	name: 'kill and resume',
	what: {
		en: 'Killed after every single request and run again, a sync ends in the same state, and no write is made twice.',
		ja: 'どのリクエストの直後に中断しても、再実行すれば同じ結果になり、同じ書き込みを繰り返さない。',
	},
	cases: (vendor) =>
		eachOperation(vendor, 'kill and resume', isSync, async (tools, id) => {
			const clean = await tools.world();
			await tools.sample(id, clean);
			const { total, applied } = clean.sim.calls;
			for (let served = 0; served < total; served++) {
				const world = await tools.world();
				world.sim.faults.killAfter(served);
				await tools.sample(id, world);
				world.sim.faults.clear();
				const resumed = await tools.sample(id, world);
				expect([served, resumed.error?.message]).toEqual([served, undefined]);
				expect(vendor.truth(world)).toEqual(vendor.truth(clean));
				expect([served, world.sim.calls.applied]).toEqual([served, applied]);
			}
		}),
};
