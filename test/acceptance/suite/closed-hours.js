const { any, eachOperation } = require('../tools/operations');
const { TO_ERROR } = require('../tools');

const CHECK = 'closed hours';
const COUNT = 3;
const defer = { duringClosedHours: 'defer' };

const isOpenAlways = ({ openAlways }) => openAlways !== undefined;
const closes = (operation) => !isOpenAlways(operation);

/** A world in which the vendor is closed; its simulator knows it, too. */
async function closedWorld(tools) {
	const world = await tools.world();
	const before = tools.vendor.truth(world);
	tools.setClock(tools.vendor.closed.at);
	return { world, before };
}

/**
 * `vendor.closed`: `{ at, opening }`, a moment inside closed hours and when they end. A sample of an operation that is
 * open at all hours says so: `openAlways: { parameters? }`, with what its run in closed hours needs.
 */
module.exports = {
	name: CHECK,
	what: {
		en: 'In closed hours nothing is asked or written; the text names the opening, or the whole input waits on Deferred with resumeAt. Calls that are open at all hours go through.',
		ja: '利用禁止時間帯には何も送信せず、再開時刻を伝えて止まるか、全入力を resumeAt 付きで Deferred に送る。常時可能な呼び出しは通る。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, CHECK, closes, async (tools, id) => {
			const { world, before } = await closedWorld(tools);
			const run = await tools.sample(id, world, { count: COUNT });
			expect(run.status).toBe('error');
			expect(run.error.message).toContain(vendor.closed.opening);
			expect(world.sim.calls.total).toBe(0);
			expect(vendor.truth(world)).toEqual(before);
		}).map((one) => ({ ...one, name: `${one.name} stops` })),
		...eachOperation(vendor, CHECK, closes, async (tools, id) => {
			const { world, before } = await closedWorld(tools);
			const items = tools.itemsOf(id, world, COUNT);
			const run = await tools.sample(id, world, { count: COUNT, parameters: defer, ...TO_ERROR });
			expect(run.items('Done')).toEqual([]);
			expect(run.items('Failed')).toEqual([]);
			expect(run.items('Deferred')).toEqual(
				items.map((item) => ({ ...item, resumeAt: vendor.closed.opening })),
			);
			expect(world.sim.calls.total).toBe(0);
			expect(vendor.truth(world)).toEqual(before);
		}).map((one) => ({ ...one, name: `${one.name} waits` })),
		...eachOperation(vendor, CHECK, closes, async (tools, id) => {
			const world = await tools.world();
			world.sim.setClosedWindows(vendor.closed.surprise);
			const run = await tools.sample(id, world, { parameters: defer, ...TO_ERROR });
			expect(run.items('Done')).toEqual([]);
			expect(world.sim.calls.total).toBe(1);
			const soonest = new Date(vendor.now).getTime() + 120_000;
			for (const { resumeAt } of run.items('Deferred')) {
				expect(new Date(resumeAt).getTime()).toBeGreaterThanOrEqual(soonest);
			}
		}).map((one) => ({ ...one, name: `${one.name} believes the vendor` })),
		...eachOperation(vendor, CHECK, isOpenAlways, async (tools, id, { openAlways }) => {
			const { world } = await closedWorld(tools);
			const { parameters = () => ({}) } = openAlways;
			const run = await tools.sample(id, world, { parameters: parameters(world) });
			expect(run.error?.message).toBeUndefined();
			expect(run.items('Done')).toHaveLength(1);
		}).map((one) => ({ ...one, name: `${one.name} goes through` })),
		...eachOperation(vendor, CHECK, any, async (tools, id, operation) => {
			const field = tools.description.properties.find(
				({ name, displayOptions }) =>
					name === 'duringClosedHours' &&
					`${displayOptions.show.resource}:${displayOptions.show.operation}` === id,
			);
			expect(field === undefined).toBe(isOpenAlways(operation));
		}).map((one) => ({ ...one, name: `${one.name} offers the choice` })),
	],
};
