const { credentialsOfPack, nodesOfPack } = require('./rules/pack');

/** Words that stay small in a title. */
const SMALL = /^(a|an|and|as|at|by|for|from|in|into|of|on|or|per|the|to|with)$/;

/** Brand names and Japanese are written as they are; every other word begins with a capital letter. */
function isTitleCase(title) {
	return title
		.replace(/\(.*?\)/g, '')
		.split(/[\s/-]+/)
		.filter((word) => /^[a-z]/.test(word))
		.every((word) => SMALL.test(word) || /[A-Z]/.test(word));
}

/** All fields of a description, those inside collections included; not the columns of tables. */
function fieldsIn(properties) {
	return properties.flatMap((field) => [
		field,
		...(field.type === 'collection' ? fieldsIn(field.options) : []),
	]);
}

const nodes = nodesOfPack().map(({ description }) => description);
const things = [...nodes, ...credentialsOfPack()].map((one) => [one.name, one]);
const operationsOf = ({ properties }) =>
	properties.filter(({ name }) => name === 'operation').flatMap(({ options }) => options);

/** The choice of what to do, a heading, or a container of fields. */
const needsNoWords = ({ type, name }) =>
	['collection', 'notice', 'hidden'].includes(type) ||
	['resource', 'operation', 'event'].includes(name);

/** By itself, by an example, or by what each of its choices says. */
const isExplained = ({ description, hint, placeholder, options = [] }) =>
	Boolean(description || hint || placeholder) ||
	(options.length > 0 && options.every((option) => option.description));

describe.each(things)('%s', (_, thing) => {
	const fields = fieldsIn(thing.properties);

	test('labels are in Title Case', () => {
		const labels = fields.filter(({ type }) => type !== 'notice').map((field) => field.displayName);
		expect([thing.displayName, ...labels].filter((label) => !isTitleCase(label))).toEqual([]);
	});

	test('every field is explained', () => {
		const bare = fields.filter((field) => !needsNoWords(field) && !isExplained(field));
		expect(bare.map(({ name }) => name)).toEqual([]);
	});

	test('choices are in alphabetical order', () => {
		const unsorted = fields
			.filter(({ type }) => ['options', 'multiOptions'].includes(type))
			.filter(({ options = [] }) => options.length > 4)
			.filter(({ options }) => {
				const names = options.map(({ name }) => name);
				return names.join() !== [...names].sort((a, b) => a.localeCompare(b)).join();
			});
		expect(unsorted.map(({ name }) => name)).toEqual([]);
	});

	test('booleans say what they decide', () => {
		const vague = fields.filter(
			({ type, description }) => type === 'boolean' && !/^Whether /.test(description),
		);
		expect(vague.map(({ name }) => name)).toEqual([]);
	});

	test('texts say error, problem, failure and mistake nowhere', () => {
		const texts = fields.flatMap(({ description = '', hint = '' }) => [description, hint]);
		expect(texts.filter((text) => /\b(error|problem|failure|mistake)s?\b/i.test(text))).toEqual([]);
	});
});

describe.each(nodes.map((node) => [node.name, node]))('node %s', (_, node) => {
	test('actions are plain verb sentences in sentence case', () => {
		const actions = operationsOf(node).map(({ action }) => action);
		const PLAIN = /^[A-Z][a-z]+( [a-z0-9][\w()-]*)*( \([^)]*\))?$/;
		expect(actions.filter((action) => !PLAIN.test(action))).toEqual([]);
		expect(new Set(actions).size).toBe(actions.length);
	});

	test('every operation is described', () => {
		expect(operationsOf(node).filter(({ description }) => !description)).toEqual([]);
	});

	test('it has two icons, and what an AI may use says so', () => {
		expect(node.icon.light).not.toBe(node.icon.dark);
		const isTrigger = node.group.includes('trigger');
		expect(node.usableAsTool).toBe(isTrigger ? undefined : true);
	});

	test('the choice for closed hours takes no expression: it decides the outputs', () => {
		const choices = node.properties.filter(({ name }) => name === 'duringClosedHours');
		expect(choices.filter(({ noDataExpression }) => !noDataExpression)).toEqual([]);
	});
});
