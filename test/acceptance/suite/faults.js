const { eachOperation, isRead } = require('../tools/operations');
const { textsOf } = require('../tools');

const CHECK = 'a vendor that falters, reading';
/** What a second call mends. */
const PASSING = [
	'429',
	'500',
	'html502',
	'html503',
	'html200',
	'bare429',
	'cutJson',
	'emptyBody',
	'reset',
	'answerLost',
];
/** Sent at most so often: the first time and three repetitions. */
const MOST = 4;
/** JavaScript's own words are no text for people. */
const OWN_WORDS = /undefined|cannot read|is not a|\[object|NaN|JSON at position|ECONN(?!\w)/i;

module.exports = {
	name: CHECK,
	what: {
		en: '429, 5xx, HTML in place of JSON, cut JSON, an empty body, a reset and a lost answer are mended by repeating, a few times at most; a refused credential is not asked again.',
		ja: '429・5xx・HTML・途中で切れたJSON・空の応答・切断は数回までの再送で回復し、認証の拒否は再送しない。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, CHECK, isRead, async (tools, id) => {
			const clean = await tools.world();
			const expected = (await tools.sample(id, clean)).items('Done');
			const calls = clean.sim.calls.total;
			for (const fault of PASSING) {
				for (const nth of new Set([1, calls])) {
					const world = await tools.world();
					world.sim.faults.next({ match: { nth }, do: fault });
					const run = await tools.sample(id, world);
					expect([fault, nth, run.error?.message, run.items('Done')]).toEqual([
						fault,
						nth,
						undefined,
						expected,
					]);
				}
			}
		}).map((one) => ({ ...one, name: `${one.name}, once` })),
		...eachOperation(vendor, CHECK, isRead, async (tools, id) => {
			for (const fault of PASSING) {
				const world = await tools.world();
				world.sim.faults.next({ do: fault, times: Infinity });
				const run = await tools.sample(id, world);
				expect([fault, run.status]).toEqual([fault, 'error']);
				expect(world.sim.calls.total).toBe(MOST);
				expect(run.error.description).toMatch(/\S/);
				for (const text of textsOf(run)) expect(text).not.toMatch(OWN_WORDS);
			}
		}).map((one) => ({ ...one, name: `${one.name}, for ever` })),
		...eachOperation(vendor, CHECK, isRead, async (tools, id) => {
			const world = await tools.world();
			world.sim.faults.next({ do: '401', times: Infinity });
			const run = await tools.sample(id, world);
			expect(run.status).toBe('error');
			expect(world.sim.calls.total).toBe(vendor.callsOn401 ?? 1);
		}).map((one) => ({ ...one, name: `${one.name}, 401` })),
	],
};
