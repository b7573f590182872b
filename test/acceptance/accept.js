const { checks } = require('./suite');
const { createTools } = require('./tools');
const { operationIdsOf } = require('./tools/description');
const { createResults } = require('./tools/results');

/**
 * Registers the whole suite for one vendor with jest. A check is left out only if the vendor's description says why
 * (`skips: { '<check>': { en, ja } }`), a single operation only if its sample does (`except`, in the same form).
 */
function accept(vendor) {
	const results = createResults(vendor.id);
	let tools;
	beforeAll(async () => {
		tools = await createTools(vendor);
	});
	afterEach(() => tools.closeWorlds());
	afterAll(() => {
		results.save();
		tools.close();
	});

	test('every operation of the built node has a sample, and every sample an operation', () => {
		expect(Object.keys(vendor.operations).sort()).toEqual(operationIdsOf(vendor).sort());
	});
	test('what is left out is a check of this suite, and has its reason in both languages', () => {
		const names = checks.map(({ name }) => name);
		const lists = [vendor.skips, ...Object.values(vendor.operations).map(({ except }) => except)];
		const reasons = lists.flatMap((list) => Object.entries(list ?? {}));
		const causes = Object.values(vendor.credential.cases).filter(({ skip }) => skip);
		for (const [name, reason] of [...reasons, ...causes.map(({ skip }) => ['credential', skip])]) {
			expect(names).toContain(name);
			expect(reason).toEqual({
				en: expect.stringMatching(/.{20,}\.$/),
				ja: expect.stringMatching(/.{10,}。$/),
			});
		}
	});

	for (const { name: check, cases } of checks) {
		if (vendor.skips[check]) continue;
		describe(check, () => {
			const all = cases(vendor);
			test('there is something to check', () => {
				expect(all.filter(({ skip }) => !skip).length).toBeGreaterThan(0);
			});
			for (const { name, skip, run } of all) {
				if (skip) continue;
				test(name, async () => {
					let outcome = 'failed';
					try {
						await run(tools);
						outcome = 'passed';
					} finally {
						results.add(check, outcome);
					}
				});
			}
		});
	}
}

module.exports = { accept };
