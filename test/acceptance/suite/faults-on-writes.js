const { eachOperation, isSync } = require('../tools/operations');
const { reasonCodesOf, textsOf, TO_ERROR } = require('../tools');

const CHECK = 'a vendor that falters, writing';
/** The vendor did the work, and nobody heard of it. */
const LOST = ['answerLost', 'cutJson'];
/** The vendor did not do the work, but that cannot be known. */
const UNDONE = ['html502', 'html503', 'html200', '500', 'reset'];
/** The vendor certainly did not do the work. */
const TURNED_AWAY = ['429', 'bare429'];
const ALL = [...LOST, ...UNDONE, ...TURNED_AWAY, 'emptyBody'];
/** JavaScript's own words are no text for people. */
const OWN_WORDS = /undefined|cannot read|destructure|is not a|\[object|NaN|JSON at position/i;

const isWriting = ({ method }) => method !== 'GET';
const isRepeatable = ({ kind }) => kind === 'write';
const isOnce = ({ kind }) => kind === 'once' || kind === 'upsert';

/** What a write does where nothing goes wrong: `{ before, after, calls }`. */
async function undisturbed(tools, id) {
	const world = await tools.world();
	const before = tools.vendor.truth(world);
	await tools.sample(id, world);
	return { before, after: tools.vendor.truth(world), calls: world.sim.calls };
}

/** One write in a world of its own, with a fault on its first writing request. */
async function faulty(tools, id, fault) {
	const world = await tools.world();
	world.sim.faults.next({ match: { when: isWriting }, do: fault });
	const run = await tools.sample(id, world, TO_ERROR);
	for (const text of textsOf(run)) expect(text).not.toMatch(OWN_WORDS);
	return { run, world };
}

/** Sent once, whatever happened; then `held` is what the vendor has, and the text says that nobody knows. */
async function expectAmbiguous(tools, id, fault, { calls, held }) {
	const { run, world } = await faulty(tools, id, fault);
	// A call for the whole input fails every item of it, with one reason.
	expect([fault, [...new Set(reasonCodesOf(run))]]).toEqual([fault, ['ambiguous']]);
	expect(tools.vendor.truth(world)).toEqual(held);
	expect(world.sim.calls.writes).toBe(calls.writes);
}

async function expectDone(tools, id, fault, { after }) {
	const { run, world } = await faulty(tools, id, fault);
	expect([fault, run.items('Failed')]).toEqual([fault, []]);
	expect(tools.vendor.truth(world)).toEqual(after);
}

module.exports = {
	name: CHECK,
	what: {
		en: 'The same on writes: what may be repeated reaches its end; a punch or a new person is never sent twice, and the text says that nobody knows.',
		ja: '書き込みでも同じ。再送してよいものは最後まで届き、打刻や従業員登録は二度と送らず、確認が必要なことを文面で伝える。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, CHECK, isRepeatable, async (tools, id) => {
			const clean = await undisturbed(tools, id);
			for (const fault of ALL) await expectDone(tools, id, fault, clean);
		}),
		...eachOperation(vendor, CHECK, isOnce, async (tools, id, { answersNothing }) => {
			const lost = answersNothing ? ['answerLost'] : LOST;
			const { before, after, calls } = await undisturbed(tools, id);
			for (const fault of lost) await expectAmbiguous(tools, id, fault, { calls, held: after });
			for (const fault of UNDONE) await expectAmbiguous(tools, id, fault, { calls, held: before });
			for (const fault of TURNED_AWAY) await expectDone(tools, id, fault, { after });
			// An empty answer of success: the work is done, whether or not there is anything to show for it.
			const { world } = await faulty(tools, id, 'emptyBody');
			expect(tools.vendor.truth(world)).toEqual(after);
			expect(world.sim.calls.writes).toBe(calls.writes);
		}),
		...eachOperation(vendor, CHECK, isSync, async (tools, id) => {
			const { after } = await undisturbed(tools, id);
			for (const fault of ALL) {
				const { run, world } = await faulty(tools, id, fault);
				for (const code of reasonCodesOf(run)) expect([fault, code]).toEqual([fault, 'ambiguous']);
				await tools.sample(id, world);
				expect(tools.vendor.truth(world)).toEqual(after);
			}
		}),
	],
};
