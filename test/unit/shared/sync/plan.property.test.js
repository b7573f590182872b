const fc = require('fast-check');
const { shared } = require('../dist');

const { plan } = shared('sync/plan');
const { guard, SHARE_COUNTS_FROM } = shared('sync/guard');
const { reasonTable } = shared('reasons/reason');

const text = { en: { message: 'So.', hint: '' }, ja: { message: 'はい。', hint: '' } };
const { locked } = reasonTable({ locked: text });

const FIELDS = [{ name: 'start' }, { name: 'end' }];
const key = fc.constantFrom(...'abcdefgh');
const record = fc.record(
	{ start: fc.integer({ min: 0, max: 3 }), end: fc.integer({ min: 0, max: 3 }) },
	{ requiredKeys: ['start'] },
);
/** A target, a source that may name keys twice, blocked keys, and what may be deleted. */
const situation = fc.record({
	current: fc
		.dictionary(key, record, { noNullPrototype: true })
		.map((o) => new Map(Object.entries(o))),
	rows: fc.array(fc.tuple(key, record), { maxLength: 10 }),
	blocked: fc.uniqueArray(key).map((keys) => new Map(keys.map((one) => [one, locked()]))),
	deletable: fc.uniqueArray(key),
});

const wantedOf = (rows) =>
	rows.map(([name, one], item) => ({ item, key: name, record: one, label: name }));
const planOf = ({ current, rows, blocked, deletable }) =>
	plan(wantedOf(rows), current, {
		fields: FIELDS,
		blocked,
		deletable: (name) => deletable.includes(name),
	});

/** What a target that takes everything holds after the plan. */
function applied(current, steps) {
	const after = new Map(current);
	for (const { key: name, action, record: one } of steps) {
		if (action === 'create' || action === 'update') after.set(name, { ...after.get(name), ...one });
		if (action === 'delete') after.delete(name);
	}
	return after;
}
const holdsFor = (check) => fc.assert(fc.property(situation, check), { numRuns: 300 });

test('property: after the plan the target holds every wanted record that is not blocked or doubled', () => {
	holdsFor((given) => {
		const after = applied(given.current, planOf(given));
		const names = given.rows.map(([name]) => name);
		for (const [name, one] of given.rows) {
			if (given.blocked.has(name) || names.indexOf(name) !== names.lastIndexOf(name)) continue;
			expect(after.get(name)).toMatchObject(one);
		}
	});
});

test('property: a second plan writes nothing', () => {
	holdsFor((given) => {
		const current = applied(given.current, planOf(given));
		const again = planOf({ ...given, current }).filter(({ action }) =>
			['create', 'update', 'delete'].includes(action),
		);
		expect(again).toEqual([]);
	});
});

test('property: a key that the source names is never deleted, and only what may be deleted is', () => {
	holdsFor((given) => {
		const named = given.rows.map(([name]) => name);
		for (const { key: name, action } of planOf(given)) {
			if (action !== 'delete') continue;
			expect(named).not.toContain(name);
			expect(given.deletable).toContain(name);
			expect(given.blocked.has(name)).toBe(false);
		}
	});
});

test('property: every row of the source has exactly one step, in its order', () => {
	holdsFor((given) => {
		const items = planOf(given)
			.map(({ item }) => item)
			.filter((item) => item !== undefined);
		expect(items).toEqual(given.rows.map((_, item) => item));
	});
});

test('property: every step that is no plain success carries its reason', () => {
	holdsFor((given) => {
		for (const { action, reason } of planOf(given))
			if (action === 'skip' || action === 'failed') expect(reason).toBeDefined();
	});
});

test('property: the guard lets through at most the limit and at most the share', () => {
	const numbers = fc.tuple(
		fc.integer({ min: 0, max: 60 }),
		fc.integer({ min: 0, max: 60 }),
		fc.integer({ min: 0, max: 60 }),
		fc.integer({ min: 0, max: 100 }),
	);
	fc.assert(
		fc.property(numbers, ([deletions, kept, maxDeletions, maxDeletionShare]) => {
			const steps = Array.from({ length: deletions }, () => ({ action: 'delete' }));
			const current = deletions + kept;
			const reason = guard(steps, current, { maxDeletions, maxDeletionShare });
			const tooMany = deletions > maxDeletions;
			const tooLarge =
				deletions >= SHARE_COUNTS_FROM && deletions * 100 > maxDeletionShare * current;
			expect(reason === undefined).toBe(!tooMany && !tooLarge);
		}),
	);
});
