const { line } = require('./dist');

const { resources } = line('resources');
const { lineReasons } = line('reasons');
const { Line } = line('Line.node');
const { LineTrigger } = line('LineTrigger.node');

const operations = resources.flatMap(({ value, operations: own }) =>
	own.map((operation) => [`${value} ${operation.value}`, operation]),
);
const PLACEHOLDER = /\{\w+\}/g;

describe('texts', () => {
	test.each(Object.keys(lineReasons))('%s says the same in both languages', (code) => {
		const { en, ja } = lineReasons[code]().texts;
		const names = ({ message, hint }) =>
			[...new Set(`${message}${hint}`.match(PLACEHOLDER) ?? [])].filter(
				(name) => name !== '{vendor}',
			);
		expect(names(ja).filter((name) => !names(en).includes(name))).toEqual([]);
		for (const { message, hint } of [en, ja]) {
			expect(message).toMatch(/[.。]$/);
			expect(hint).toMatch(/^$|[.。]$/);
			expect(`${message}${hint}`).not.toMatch(/\b(errors?|problems?|failures?|mistakes?)\b/i);
		}
	});

	test.each(operations)('%s is described', (_, { name, action, description }) => {
		expect(name).toMatch(/^[A-Z]/);
		expect(action).toMatch(/^[A-Z][^A-Z]*$/);
		expect(description.length).toBeGreaterThan(20);
	});

	test('actions are told apart', () => {
		const actions = operations.map(([, { action }]) => action);
		expect(new Set(actions).size).toBe(actions.length);
	});

	test('fields have a description or are a notice', () => {
		const fields = [new Line(), new LineTrigger()].flatMap(
			({ description }) => description.properties,
		);
		const bare = fields.filter(
			({ type, description, hint, name }) =>
				!description &&
				!hint &&
				type !== 'notice' &&
				!['resource', 'operation', 'options'].includes(name),
		);
		expect(bare.map(({ name }) => name)).toEqual([]);
	});
});

describe('the trigger', () => {
	const { description, webhookMethods } = new LineTrigger();

	test('answers at once, by POST, without waiting for the workflow', () => {
		expect(description.webhooks).toEqual([
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		]);
	});

	test('is entered by hand unless somebody says otherwise', () => {
		const registration = description.properties.find(({ name }) => name === 'registration');
		expect(registration.default).toBe('manual');
		expect(Object.keys(webhookMethods.default)).toEqual(['checkExists', 'create', 'delete']);
	});

	test('hears every event by default', () => {
		expect(description.properties.find(({ name }) => name === 'event').default).toEqual(['*']);
	});
});
