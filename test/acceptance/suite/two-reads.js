const { eachOperation, isRead } = require('../tools/operations');

module.exports = {
	name: 'two reads agree',
	what: {
		en: 'The same read, made twice, answers the same, and writes nothing.',
		ja: '同じ読み取りを2回行うと同じ結果になり、何も書き込まない。',
	},
	cases: (vendor) =>
		eachOperation(vendor, 'two reads agree', isRead, async (tools, id) => {
			const world = await tools.world();
			const before = vendor.truth(world);
			const first = await tools.sample(id, world);
			const second = await tools.sample(id, world);
			expect(second.items('Done')).toEqual(first.items('Done'));
			expect(vendor.truth(world)).toEqual(before);
		}),
};
