const { shared } = require('../dist');

const { guard, sourceGuard } = shared('sync/guard');
const { carryOut } = shared('sync/carryOut');
const { wording } = shared('reasons/reason');

const deletions = (count) => Array.from({ length: count }, () => ({ action: 'delete' }));
const LIMITS = { maxDeletions: 200, maxDeletionShare: 20 };

test.each([
	['one of three', 1, 3, true],
	['five of five', 5, 5, true],
	['six of thirty: exactly a fifth', 6, 30, true],
	['six of twenty-nine: more than a fifth', 6, 29, false],
	['two hundred of a thousand', 200, 1_000, true],
	['two hundred and one of ten thousand', 201, 10_000, false],
])('%s may be deleted: %#', (_, count, current, allowed) => {
	expect(guard(deletions(count), current, LIMITS) === undefined).toBe(allowed);
});

test('other steps do not count', () => {
	const steps = [...deletions(5), { action: 'create' }, { action: 'update' }, { action: 'skip' }];
	expect(guard(steps, 5, LIMITS)).toBeUndefined();
});

test('the text names the numbers and the parameter, in both languages', () => {
	const share = guard(deletions(8), 20, LIMITS);
	expect(wording(share, 'en').message).toContain("8 of 20 records (40%); 'Max Deletion Share'");
	expect(wording(share, 'ja').message).toContain('20件中8件（40%）');
	const count = guard(deletions(3), 20, { maxDeletions: 2, maxDeletionShare: 100 });
	expect(wording(count, 'en').message).toContain("3 of 20 records; 'Max Deletions' allows 2");
});

test('a limit of 0 lets nothing be deleted', () => {
	expect(guard(deletions(1), 100, { maxDeletions: 0, maxDeletionShare: 100 })).toBeDefined();
});

describe('a source that is too small', () => {
	test.each([
		['all are named', 5_000, 5_000, 70, true],
		['exactly the share', 70, 100, 70, true],
		['one fewer', 69, 100, 70, false],
		['half the company', 2_500, 5_000, 70, false],
		['nobody', 0, 5_000, 1, false],
		['nobody, and the share is 0', 0, 5_000, 0, true],
		['an empty target: everybody is new', 0, 0, 70, true],
	])('%s: %i of %i with %i%%', (_, named, current, minSourceShare, allowed) => {
		expect(sourceGuard(named, current, { minSourceShare }) === undefined).toBe(allowed);
	});

	test('the text names the numbers and the parameter, in both languages', () => {
		const reason = sourceGuard(2_499, 5_000, { minSourceShare: 70 });
		expect(wording(reason, 'en').message).toContain('names 2499 of the 5000 records');
		expect(wording(reason, 'en').message).toContain("(50%); 'Min Source Share' asks for 70%");
		expect(wording(reason, 'ja').message).toContain(
			'5000件のうち、元データにあるのは2499件（50%）',
		);
	});

	test('nothing is written, but a dry run shows the plan', async () => {
		const write = jest.fn();
		const steps = [{ key: '1', item: 0, action: 'update', record: {} }];
		const job = { steps, currentCount: 10, namedCount: 1, write };
		const limits = { ...LIMITS, minSourceShare: 50 };
		await expect(carryOut(job, { limits, dryRun: false, concurrency: 1 })).rejects.toMatchObject({
			kind: 'guard',
			reason: { code: 'sourceTooSmall' },
		});
		const { report } = await carryOut(job, { limits, dryRun: true, concurrency: 1 });
		expect(report).toEqual(steps);
		expect(write).not.toHaveBeenCalled();
		await carryOut(job, { limits: LIMITS, dryRun: false, concurrency: 1 });
		expect(write).toHaveBeenCalledTimes(1);
	});
});
