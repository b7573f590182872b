const fs = require('node:fs');
const path = require('node:path');
const { pages } = require('../../docs/generate');
const { vendors } = require('../../docs/pages/evidence');
const { nodesOfPack, ROOT } = require('./rules/pack');

const committed = (file) => fs.readFileSync(path.join(ROOT, file), 'utf8');
/** Results belong to the last run, not to the source. */
const withoutResults = (text) => text.replace(/(✓|✗) [\d/]+|not run|未実行/g, 'result');

test.each(Object.entries(pages()))('%s says what the source says (npm run docs)', (file, text) => {
	expect(withoutResults(committed(file))).toBe(withoutResults(text));
});

test.each(['docs/en/acceptance.md', 'docs/ja/acceptance.md'])(
	'%s was written after a run in which everything passed',
	(file) => {
		expect(committed(file)).not.toMatch(/✗|not run|未実行/);
	},
);

test('every node that is no trigger has its description in the acceptance suite, and is run', () => {
	const folder = path.join(ROOT, 'test', 'acceptance');
	const described = fs.readdirSync(path.join(folder, 'vendors')).map((name) => {
		expect(fs.existsSync(path.join(folder, `${name}.test.js`))).toBe(true);
		return require(path.join(folder, 'vendors', name)).node.type;
	});
	const nodes = nodesOfPack()
		.map(({ description }) => description)
		.filter(({ group }) => !group.includes('trigger'));
	expect(described.sort()).toEqual(nodes.map(({ name }) => `n8n-nodes-kintai.${name}`).sort());
});

const plain = (text) => text.replace(/\s*\([^)]*\)/g, '');

/** `Shift: Get Many (Schedule), Set; trigger` -> `['Shift: Get Many', 'Shift: Set']` */
function operationsIn(text) {
	let resource;
	return plain(text)
		.split(/[,;]\s*/)
		.filter((part) => !['trigger', 'Credential'].includes(part))
		.map((part) => {
			const [, noun, verb] = /^(?:(.+): )?(.+)$/.exec(part);
			resource = noun ?? resource;
			return `${resource}: ${verb}`;
		});
}

/** `Resource: Operation`, as the built node shows them. */
function operationsOf(folder) {
	const { [folder]: Node } = require(path.join(ROOT, 'dist/nodes', folder, `${folder}.node.js`));
	const { properties } = new Node().description;
	const [resources] = properties.filter(({ name }) => name === 'resource');
	const nameOf = (value) => resources.options.find((option) => option.value === value).name;
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) =>
			options.map(({ name }) => plain(`${nameOf(displayOptions.show.resource[0])}: ${name}`)),
		);
}

test.each(vendors().map(({ folder, EVIDENCE }) => [folder, EVIDENCE]))(
	'%s: every operation says how sure its calls are, and nothing else is listed',
	(folder, evidence) => {
		const listed = new Set(evidence.flatMap(({ operations }) => operationsIn(operations)));
		expect([...listed].sort()).toEqual(operationsOf(folder).sort());
	},
);
