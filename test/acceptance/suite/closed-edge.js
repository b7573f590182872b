const { eachOperation, isSync } = require('../tools/operations');

const CHECK = 'crossing the edge';
const defer = { duringClosedHours: 'defer' };

/** Moves the clock on with every request that arrives: a run that takes its time. */
function passTime(world, ms) {
	const when = () => {
		jest.setSystemTime(Date.now() + ms);
		return false;
	};
	world.sim.faults.next({ match: { when }, do: 'reset' });
}

/** `vendor.closed.edge`: `{ before, opening }` — shortly before closed hours, and when they end. */
module.exports = {
	name: CHECK,
	what: {
		en: 'A run that crosses into closed hours stops in time, reports what it wrote, defers its input, and the second pass does the rest, once.',
		ja: '実行中に利用禁止時間帯に入ると手前で止まり、書き込んだ分を報告して入力を待たせ、再開後は残りだけを書き込む。',
	},
	cases: (vendor) =>
		eachOperation(vendor, CHECK, isSync, async (tools, id) => {
			const clean = await tools.world();
			await tools.sample(id, clean);
			const { total, writes } = clean.sim.calls;

			for (let step = 1; step < total; step++) {
				const world = await tools.world();
				tools.setClock(vendor.closed.edge.before);
				// The request of this step is the last one that leaves before the margin begins.
				const lead = vendor.closed.edge.secondsToMargin * 1_000;
				passTime(world, Math.ceil(lead / step));
				const first = await tools.sample(id, world, { parameters: defer });
				expect([step, world.sim.calls.total]).toEqual([step, step]);
				expect(world.sim.calls.refused).toBe(0);

				const written = first.items('Done').map(({ action }) => action);
				expect(written).toHaveLength(world.sim.calls.writes);
				expect(written).not.toContain('unchanged');
				const input = tools.itemsOf(id, world);
				expect(first.items('Deferred')).toEqual(
					input.map((item) => ({ ...item, resumeAt: vendor.closed.edge.opening })),
				);

				world.sim.faults.clear();
				tools.setClock(vendor.closed.edge.opening);
				const second = await tools.sample(id, world);
				expect(second.error?.message).toBeUndefined();
				expect(vendor.truth(world)).toEqual(vendor.truth(clean));
				expect([step, world.sim.calls.writes]).toEqual([step, writes]);
			}
		}),
};
