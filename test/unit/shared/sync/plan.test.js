const { shared } = require('../dist');

const { plan } = shared('sync/plan');
const { reasonTable } = shared('reasons/reason');

const text = { en: { message: 'So.', hint: '' }, ja: { message: 'はい。', hint: '' } };
const { locked, odd } = reasonTable({ locked: text, odd: text });

const rules = (own = {}) => ({
	fields: [{ name: 'start' }, { name: 'end' }],
	blocked: new Map(),
	deletable: () => true,
	...own,
});
const row = (key, record, extra = {}) => ({ item: 0, key, record, label: key, ...extra });
const held = (entries) => new Map(Object.entries(entries));
const brief = (steps) => steps.map(({ key, action }) => `${key} ${action}`);

test('what is not there is created, with what it holds', () => {
	expect(plan([row('a', { start: 9, end: 18, note: 'x' })], held({}), rules())).toEqual([
		{
			key: 'a',
			item: 0,
			action: 'create',
			record: { start: 9, end: 18, note: 'x' },
			changes: { start: { to: 9 }, end: { to: 18 } },
		},
	]);
});

test('what differs is updated, and the report says from what to what', () => {
	const [step] = plan(
		[row('a', { start: 9, end: 18 })],
		held({ a: { start: 9, end: 17 } }),
		rules(),
	);
	expect(step).toMatchObject({ action: 'update', changes: { end: { from: 17, to: 18 } } });
});

test('what is equal is left alone', () => {
	const [step] = plan([row('a', { start: 9 })], held({ a: { start: 9 } }), rules());
	expect(step.action).toBe('unchanged');
});

test('a field that the source does not have leaves the target’s as it is', () => {
	const [step] = plan([row('a', { start: 9 })], held({ a: { start: 9, end: 17 } }), rules());
	expect(step.action).toBe('unchanged');
});

test('fields that no rule names are not compared', () => {
	const [step] = plan([row('a', { start: 9, note: 'x' })], held({ a: { start: 9 } }), rules());
	expect(step.action).toBe('unchanged');
});

test('a field may have its own idea of equal', () => {
	const same = (a, b) => String(a) === String(b);
	const fields = [{ name: 'start', same }];
	const [step] = plan([row('a', { start: '9' })], held({ a: { start: 9 } }), rules({ fields }));
	expect(step.action).toBe('unchanged');
});

test('what the source does not name is deleted only if it may be', () => {
	const current = held({ c: { start: 1 }, b: { start: 1 }, a: { start: 1 } });
	expect(brief(plan([row('b', { start: 1 })], current, rules()))).toEqual([
		'b unchanged',
		'a delete',
		'c delete',
	]);
	const deletable = (key) => key === 'c';
	expect(brief(plan([], current, rules({ deletable })))).toEqual(['c delete']);
});

test('a deletion reports the record that the target holds', () => {
	const [step] = plan([], held({ a: { start: 1 } }), rules());
	expect(step).toEqual({ key: 'a', action: 'delete', record: { start: 1 }, reason: undefined });
});

test('a blocked key is skipped with its reason, whatever was to be done', () => {
	const blocked = new Map(['a', 'b', 'c'].map((key) => [key, locked()]));
	const current = held({ b: { start: 1 }, c: { start: 1 } });
	const steps = plan([row('a', { start: 9 }), row('b', { start: 9 })], current, rules({ blocked }));
	expect(brief(steps)).toEqual(['a skip', 'b skip', 'c skip']);
	expect(steps.every(({ reason }) => reason.code === 'locked')).toBe(true);
});

test('a blocked key that needs no change is simply unchanged', () => {
	const blocked = new Map([['a', locked()]]);
	const [step] = plan([row('a', { start: 1 })], held({ a: { start: 1 } }), rules({ blocked }));
	expect(step.action).toBe('unchanged');
});

test.each(['skip', 'failed'])(
	'a row that is decided (%s) keeps its verdict and protects its key',
	(action) => {
		const verdict = { action, reason: odd() };
		const steps = plan([row('a', {}, { verdict })], held({ a: { start: 1 } }), rules());
		expect(brief(steps)).toEqual([`a ${action}`]);
		expect(steps[0].reason.code).toBe('odd');
	},
);

test('two rows for one key fail together, even if one of them is decided', () => {
	const verdict = { action: 'skip', reason: odd() };
	const wanted = [
		row('a', { start: 9 }),
		row('a', {}, { verdict, item: 1 }),
		row('b', { start: 9 }),
	];
	const steps = plan(wanted, held({}), rules());
	expect(brief(steps)).toEqual(['a failed', 'a skip', 'b create']);
	expect(steps[0].reason).toMatchObject({ code: 'duplicate', values: { count: 2 } });
});

test('the plan keeps the order of the source and changes neither source nor target', () => {
	const wanted = Object.freeze([row('z', Object.freeze({ start: 1 })), row('y', { start: 1 })]);
	const current = held({ x: Object.freeze({ start: 1 }) });
	expect(brief(plan(wanted, current, rules()))).toEqual(['z create', 'y create', 'x delete']);
	expect([...current]).toEqual([['x', { start: 1 }]]);
});
