const { any, eachOperation } = require('../tools/operations');
const { GO_ON, textsOf, TO_ERROR } = require('../tools');

const COUNT = 3;

/**
 * A run that is refused as a whole: because the credential no longer holds, or (an operation that needs none) by what
 * its sample's `refusedBy: { parameters, says }` sets.
 */
async function refusedRun(tools, id, settings) {
	const world = await tools.world();
	const before = tools.vendor.truth(world);
	const items = tools.itemsOf(id, world, COUNT);
	const { refusedBy } = tools.vendor.operations[id];
	if (!refusedBy) tools.use(world, tools.vendor.credential.revoked(world));
	const { parameters } = refusedBy ?? {};
	const run = await tools.sample(id, world, { count: COUNT, parameters, ...settings });
	expect(tools.vendor.truth(world)).toEqual(before);
	return { run, items };
}

const CHECK = 'continue on fail';

module.exports = {
	name: CHECK,
	what: {
		en: 'A refused run stops with a text and a hint, or turns every input into an error item: untouched input never leaves as success.',
		ja: '実行全体が拒否されたときは、文面と対処を示して止まるか、全入力をエラー項目にする。入力がそのまま成功側に流れることはない。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, CHECK, any, async (tools, id, { refusedBy }) => {
			const { run } = await refusedRun(tools, id, {});
			expect(run.status).toBe('error');
			expect(run.error.message).toMatch(/\S/);
			expect(run.error.description).toMatch(/\S/);
			expect(textsOf(run).join(' ')).toMatch(refusedBy?.says ?? vendor.credential.revokedSays);
		}).map((one) => ({ ...one, name: `${one.name} stops` })),
		...eachOperation(vendor, CHECK, any, async (tools, id) => {
			const { run, items } = await refusedRun(tools, id, TO_ERROR);
			expect(run.status).toBe('success');
			expect(run.items('Done')).toEqual([]);
			expect(run.items('Failed')).toHaveLength(items.length);
			for (const item of run.items('Failed')) expect(item.error).toMatch(/\S/);
		}).map((one) => ({ ...one, name: `${one.name} to the error output` })),
		...eachOperation(vendor, CHECK, any, async (tools, id) => {
			const { run, items } = await refusedRun(tools, id, GO_ON);
			const done = run.items('Done');
			expect(done).toHaveLength(items.length);
			for (const item of done) expect(item.error).toMatch(/\S/);
		}).map((one) => ({ ...one, name: `${one.name} goes on` })),
	],
};
