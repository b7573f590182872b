const { isDeepStrictEqual } = require('node:util');
const { eachOperation, isWrite } = require('../tools/operations');
const { GO_ON, TO_ERROR } = require('../tools');

const CHECK = 'retry on fail';
const RETRY = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

/** What an undisturbed run makes of a fresh world. Fresh worlds are equal, so it is looked at once for an operation. */
const undisturbed = new WeakMap();

async function clean(tools, id) {
	const known = undisturbed.get(tools) ?? new Map();
	undisturbed.set(tools, known);
	if (!known.has(id)) known.set(id, await cleanRun(tools, id));
	return known.get(id);
}

async function cleanRun(tools, id) {
	const world = await tools.world();
	const before = tools.vendor.truth(world);
	await tools.sample(id, world);
	const after = tools.vendor.truth(world);
	return { before, after, applied: world.sim.calls.applied };
}

/** Runs a write with n8n's Retry On Fail while its first write meets a fault; answers what the vendor then holds. */
async function retried(tools, id, fault, settings) {
	const { before, after, applied: once } = await clean(tools, id);
	const world = await tools.world();
	const isWriting = ({ method }) => method !== 'GET';
	world.sim.faults.next({ match: { when: isWriting }, do: fault });
	await tools.sample(id, world, { ...RETRY, ...settings });
	const { applied } = world.sim.calls;
	// What a sync left undone, because nobody knew, the next run of the workflow does.
	if (tools.vendor.operations[id].kind === 'sync') await tools.sample(id, world);
	return {
		holds: tools.vendor.truth(world),
		before,
		after,
		applied: { clean: once, retried: applied },
	};
}

/** A write that may be doubled has happened once or not at all; every other one is complete. */
function expectNothingTwice(kind, { holds, before, after, applied }) {
	const isUndone = isDeepStrictEqual(holds, before) && (kind === 'once' || kind === 'upsert');
	expect(holds).toEqual(isUndone ? before : after);
	if (kind === 'once') expect(applied.retried).toBeLessThanOrEqual(applied.clean);
}

module.exports = {
	name: CHECK,
	what: {
		en: 'With n8n’s Retry On Fail, nothing that would double a punch or a person is sent twice, even if an answer was lost.',
		ja: 'n8n の Retry On Fail を使っても、応答が失われた場合でも、打刻や従業員が二重に登録されない。',
	},
	cases: (vendor) =>
		[
			['stop', {}],
			['error output', TO_ERROR],
			['regular output', GO_ON],
		].flatMap(([mode, settings]) =>
			eachOperation(vendor, CHECK, isWrite, async (tools, id, { kind }) => {
				for (const fault of ['answerLost', 'cutJson', 'html502']) {
					expectNothingTwice(kind, await retried(tools, id, fault, settings));
				}
			}).map((one) => ({ ...one, name: `${one.name}, ${mode}` })),
		),
};
