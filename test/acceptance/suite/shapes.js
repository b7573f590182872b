const { any, eachOperation } = require('../tools/operations');
const { fieldsOf } = require('../tools/description');

/** A field without a value is absent: nothing that is put out is blank, at any depth. */
function expectNothingBlank(value, where) {
	if (value === undefined || value === null || value === '') {
		throw new Error(`${where} is there without a value`);
	}
	if (typeof value !== 'object') return;
	for (const [name, inner] of Object.entries(value)) expectNothingBlank(inner, `${where}.${name}`);
}

module.exports = {
	name: 'documented shape',
	what: {
		en: 'Every operation answers its documented shape, as records and (Simplify off) as the vendor’s own rows.',
		ja: 'すべての操作が、共通レコードでも元の応答（Simplify オフ）でも、文書どおりの形で返す。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, 'documented shape', any, async (tools, id, { shape }) => {
			const run = await tools.sample(id, await tools.world());
			expect(run.error?.message).toBeUndefined();
			const items = run.items('Done');
			expect(items.length).toBeGreaterThan(0);
			for (const item of items) {
				expectNothingBlank(item, id);
				shape(item);
			}
		}),
		...eachOperation(
			vendor,
			'documented shape',
			(_, id) => fieldsOf(vendor, id).includes('simplify'),
			async (tools, id, { raw }) => {
				const run = await tools.sample(id, await tools.world(), {
					parameters: { simplify: false },
				});
				expect(run.error?.message).toBeUndefined();
				const items = run.items('Done');
				expect(items.length).toBeGreaterThan(0);
				for (const item of items) raw(item);
			},
		).map((one) => ({ ...one, name: `${one.name}, raw` })),
	],
};
