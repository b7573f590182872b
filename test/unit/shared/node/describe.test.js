const { shared } = require('../dist');

const { describeResources } = shared('node/describe');
const { readSyncSettings, sourceShare, syncOptions } = shared('node/syncFields');

const field = (name, extra = {}) => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...extra,
});
const operation = (value, extra = {}) => ({
	name: value.toUpperCase(),
	value,
	action: `Do ${value}`,
	description: `Does ${value}`,
	fields: [],
	...extra,
});
const resources = [
	{
		name: 'Zebra',
		value: 'zebra',
		description: 'Zebras',
		operations: [
			operation('b', { fields: [field('stripes', { displayOptions: { show: { all: [true] } } })] }),
			operation('a', { openAlways: true }),
		],
	},
	{ name: 'Ant', value: 'ant', description: 'Ants', operations: [operation('c')] },
];
const properties = describeResources(resources, { closes: true });

test('resources and operations are sorted by name, and a new node begins with the first that is given', () => {
	const [resource, ofZebra] = properties;
	expect(resource.options.map(({ value }) => value)).toEqual(['ant', 'zebra']);
	expect(resource.default).toBe('zebra');
	expect(ofZebra.options.map(({ value }) => value)).toEqual(['a', 'b']);
	expect(ofZebra.default).toBe('b');
	expect(ofZebra.options[0]).toEqual({
		name: 'A',
		value: 'a',
		action: 'Do a',
		description: 'Does a',
	});
	expect([resource, ofZebra].every(({ noDataExpression }) => noDataExpression)).toBe(true);
});

test('every field is shown for its own operation only, besides its own conditions', () => {
	const [stripes] = properties.filter(({ name }) => name === 'stripes');
	expect(stripes.displayOptions).toEqual({
		show: { all: [true], resource: ['zebra'], operation: ['b'] },
	});
});

test('an operation that is open at all hours does not ask what to do in closed ones', () => {
	const shownFor = properties
		.filter(({ name }) => name === 'duringClosedHours')
		.map(({ displayOptions: { show } }) => `${show.resource} ${show.operation}`);
	expect(shownFor).toEqual(['zebra b', 'ant c']);
});

test('a vendor that never closes shows no such field', () => {
	const open = describeResources(resources, { closes: false });
	expect(open.some(({ name }) => name === 'duringClosedHours')).toBe(false);
});

test('shared fields are not changed by being shown', () => {
	expect(resources[0].operations[0].fields[0].displayOptions).toEqual({ show: { all: [true] } });
});

describe('options of a sync', () => {
	const byName = Object.fromEntries(syncOptions().options.map((one) => [one.name, one]));

	test('what is used before anybody touches them is what the editor shows', () => {
		const settings = readSyncSettings(false, {});
		expect(settings).toEqual({
			dryRun: false,
			concurrency: byName.concurrency.default,
			limits: {
				maxDeletions: byName.maxDeletions.default,
				maxDeletionShare: byName.maxDeletionShare.default,
				minSourceShare: sourceShare.default,
			},
		});
	});

	test('what the user set is used', () => {
		const limits = { maxDeletions: 0, maxDeletionShare: 100, minSourceShare: 70 };
		const options = { concurrency: 1, ...limits, other: 'x' };
		expect(readSyncSettings(true, options)).toEqual({
			dryRun: true,
			concurrency: 1,
			limits,
		});
	});

	test('own options stand among the common ones, by name', () => {
		const names = syncOptions([field('Late'), field('Big')]).options.map((o) => o.displayName);
		expect(names).toEqual([...names].sort());
		expect(names).toEqual(expect.arrayContaining(['Big', 'Late', 'Max Deletions']));
	});
});
