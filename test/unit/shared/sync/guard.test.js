const { shared } = require('../dist');

const { guard } = shared('sync/guard');
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
