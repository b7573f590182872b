const { eachOperation, isRead } = require('../tools/operations');
const { fieldsOf } = require('../tools/description');

const all = { returnAll: true };
const upTo = (limit) => ({ returnAll: false, limit });

/**
 * A read's sample may say how many there are (`total(world)`), and which parameters need several calls
 * (`pages: { parameters, total(world), calls(sim), atLeast }`).
 */
module.exports = {
	name: 'all pages, exact limit',
	what: {
		en: 'Return All answers everything, over as many calls as it takes; Limit answers exactly so many.',
		ja: 'Return All は複数回の呼び出しにまたがっても全件を、Limit は指定した件数ちょうどを返す。',
	},
	cases: (vendor) => {
		const isLimited = (operation, id) =>
			isRead(operation) && fieldsOf(vendor, id).includes('limit');
		const isPaged = ({ pages }) => pages !== undefined;
		return [
			...eachOperation(
				vendor,
				'all pages, exact limit',
				isLimited,
				async (tools, id, { total }) => {
					const world = await tools.world({ many: true });
					const count = async (parameters) =>
						(await tools.sample(id, world, { parameters })).items('Done').length;
					const expected = total(world);
					expect(await count(all)).toBe(expected);
					for (const limit of [1, expected - 1, expected, expected + 1].filter((n) => n > 0)) {
						expect(await count(upTo(limit))).toBe(Math.min(limit, expected));
					}
					expect(await count({ returnAll: false })).toBe(Math.min(50, expected));
				},
			),
			...eachOperation(vendor, 'all pages, exact limit', isPaged, async (tools, id, { pages }) => {
				const world = await tools.world({ many: true });
				const parameters = { ...pages.parameters, ...all };
				const items = (await tools.sample(id, world, { parameters })).items('Done');
				expect(items).toHaveLength(pages.total(world));
				expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length);
				expect(pages.calls(world)).toBeGreaterThanOrEqual(pages.atLeast);
			}).map((one) => ({ ...one, name: `${one.name}, over several calls` })),
		];
	},
};
