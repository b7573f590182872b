/**
 * The pages say what the built nodes do: links lead somewhere, and every operation, field and text of a node is on
 * its vendor's page, in both languages. A node names its page in its codex (primaryDocumentation).
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..', '..');
const pack = require(path.join(root, 'dist'));
const { n8n } = require(path.join(root, 'package.json'));

const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const LANGUAGES = ['en', 'ja'];

/** Every markdown file below a folder, relative to the root. */
function pagesBelow(folder) {
	const absolute = path.join(root, folder);
	if (!fs.existsSync(absolute)) return [];
	return fs
		.readdirSync(absolute, { recursive: true })
		.filter((file) => file.endsWith('.md'))
		.map((file) => path.join(folder, file));
}

const TOP = fs
	.readdirSync(root)
	.filter((file) => /^(README.*|CONTRIBUTING|CHANGELOG)\.md$/.test(file));
const PAGES = [...TOP, ...pagesBelow('docs'), ...pagesBelow('workflows')];

/** Text without code, in which brackets and parentheses are no links. */
const prose = (text) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The targets of all links and pictures that stay in the repository. */
function linksIn(text) {
	const targets = [...prose(text).matchAll(/\]\(\s*([^()\s]+)[^()]*\)/g)].map(([, to]) => to);
	return targets.filter((to) => !/^[a-z][\w+.-]*:/i.test(to));
}

/** The anchors of a page: those written as `<a id>`, and what GitHub makes of its headings. */
function anchorsIn(text) {
	const written = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id]) => id);
	const headings = [...prose(text).matchAll(/^#{1,6} +(.+)$/gm)].map(([, title]) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
			.replace(/ /g, '-'),
	);
	return new Set([...written, ...headings]);
}

/** Why a link of a page leads nowhere, or undefined. */
function deadLink(page, link) {
	const [file, anchor] = decodeURI(link).split('#');
	const target = file === '' ? page : path.join(path.dirname(page), file);
	if (!fs.existsSync(path.join(root, target))) return `${page}: ${link} does not exist`;
	if (anchor === undefined || !target.endsWith('.md')) return undefined;
	return anchorsIn(read(target)).has(anchor) ? undefined : `${page}: ${link} has no such anchor`;
}

describe('links', () => {
	test.each(PAGES)('of %s lead somewhere', (page) => {
		const dead = linksIn(read(page)).map((link) => deadLink(page, link));
		expect(dead.filter((reason) => reason !== undefined)).toEqual([]);
	});

	test('from n8n into the pages lead somewhere', () => {
		const codex = n8n.nodes.flatMap((file) =>
			Object.values(JSON.parse(read(file.replace(/\.js$/, '.json'))).resources).flat(),
		);
		const credentials = n8n.credentials.map((file) => ({
			url: new (Object.values(require(path.join(root, file)))[0])().documentationUrl,
		}));
		const dead = [...codex, ...credentials].map(({ url }) =>
			deadLink('README.md', url.replace(/^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/main\//, '')),
		);
		expect(dead.filter((reason) => reason !== undefined)).toEqual([]);
	});
});

describe('both languages', () => {
	const names = (language) => pagesBelow(`docs/${language}`).map((file) => path.basename(file));

	test('have the same pages, but for the one for developers', () => {
		const english = names('en').filter((name) => name !== 'architecture.md');
		expect(names('ja').sort()).toEqual(english.sort());
	});

	test.each(names('en').filter((name) => names('ja').includes(name)))(
		'%s has the same anchors and examples',
		(name) => {
			const [en, ja] = LANGUAGES.map((language) => read(`docs/${language}/${name}`));
			const written = (text) => [...text.matchAll(/<a id="([^"]+)"/g)].map(([, id]) => id);
			expect(written(ja)).toEqual(written(en));
			expect(examplesIn(ja).length).toBe(examplesIn(en).length);
		},
	);
});

/** The JSON blocks of a page. */
function examplesIn(text) {
	return [...text.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json]) => json);
}

describe('examples', () => {
	const examples = PAGES.flatMap((page) => examplesIn(read(page)).map((json) => ({ page, json })));

	test('are JSON', () => {
		for (const { json } of examples) expect(() => JSON.parse(json)).not.toThrow();
	});

	test('that are workflows name operations that exist, and connect nodes that exist', () => {
		const workflows = examples.map(({ json }) => JSON.parse(json)).filter(({ nodes }) => nodes);
		expect(workflows.length).toBeGreaterThan(0);
		for (const { nodes, connections } of workflows) {
			for (const { type, parameters } of nodes) {
				const { description } = NODES.find(({ name }) => type === `n8n-nodes-kintai.${name}`) ?? {};
				if (!description) continue;
				const known = operationsOf(description).map(({ values }) => values);
				const { resource, operation } = parameters;
				expect(known).toContainEqual({ resource, operation });
			}
			const names = nodes.map(({ name }) => name);
			const ends = Object.values(connections).flatMap(({ main }) =>
				main.flat().map(({ node }) => node),
			);
			expect(names).toEqual(expect.arrayContaining([...Object.keys(connections), ...ends]));
		}
	});
});

const NODES = n8n.nodes.map((file) => {
	const className = path.basename(file).split('.')[0];
	const { description } = new pack[className]();
	const { resources } = JSON.parse(read(file.replace(/\.js$/, '.json')));
	const [, page] = /\/docs\/en\/([^#]+)/.exec(resources.primaryDocumentation[0].url);
	return {
		name: description.name,
		description,
		page,
		folder: path.join(root, path.dirname(file)),
	};
});

/** `Resource: Operation` of a node with the values behind it; for a trigger, its events. */
function operationsOf({ properties }) {
	const resource = properties.find(({ name }) => name === 'resource');
	if (!resource) {
		const event = properties.find(({ name }) => ['event', 'events'].includes(name));
		return (event?.options ?? []).map(({ name, value }) => ({ name, values: { event: value } }));
	}
	return resource.options.flatMap((noun) =>
		properties
			.filter(
				({ name, displayOptions }) =>
					name === 'operation' && displayOptions.show.resource.includes(noun.value),
			)
			.flatMap(({ options }) => options)
			.map((verb) => ({
				name: `${noun.name}: ${verb.name}`,
				values: { resource: noun.value, operation: verb.value },
			})),
	);
}

/** The labels of all fields, inside collections too; not of notices and rows of tables. */
function labelsOf(properties) {
	return properties.flatMap(({ displayName, name, type, options = [], values }) => {
		if (values) return labelsOf(values);
		if (type === 'notice' || ['resource', 'operation'].includes(name)) return [];
		const nested = /ollection$/.test(type) ? labelsOf(options) : [];
		return [displayName, ...nested];
	});
}

/** Whether an operation has a row of its own in a table: `| Employee: Get |`, `| Event → Missing Punch |`. */
function hasRow(text, name) {
	const literal = name.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
	return new RegExp(`^\\| (Event → )?${literal}( ◯)? \\|`, 'm').test(text);
}

/** The rows of all reason tables (exports that end in `Reasons`) of the built files of a folder. */
function reasonsBelow(folder) {
	const rows = new Map();
	for (const file of fs.readdirSync(folder, { recursive: true })) {
		if (!file.endsWith('.js')) continue;
		for (const [name, table] of Object.entries(require(path.join(folder, file)))) {
			if (!name.endsWith('Reasons')) continue;
			for (const [code, reason] of Object.entries(table)) {
				rows.set(`${name}.${code}`, { code, texts: reason().texts });
			}
		}
	}
	return [...rows.values()];
}

/** A row of a table of texts, as the pages write it. */
const rowFor = ({ code, texts }, language) => {
	const { message, hint } = texts[language];
	return `| \`${code}\` | ${message} | ${hint === '' ? '–' : hint} |`;
};

const missingRows = (reasons, page, language) => {
	const text = read(page);
	return reasons.map((reason) => rowFor(reason, language)).filter((row) => !text.includes(row));
};

describe.each(LANGUAGES)('docs/%s', (language) => {
	const pageOf = ({ page }) => `docs/${language}/${page}`;

	test.each(NODES)('has a row for every operation of $name', (node) => {
		const text = read(pageOf(node));
		const names = operationsOf(node.description).map(({ name }) => name);
		expect(names.length).toBeGreaterThan(0);
		expect(names.filter((name) => !hasRow(text, name))).toEqual([]);
	});

	test.each(NODES)('names every field of $name', (node) => {
		const text = read(pageOf(node));
		const labels = [...new Set(labelsOf(node.description.properties))];
		expect(labels.filter((label) => !text.includes(label))).toEqual([]);
	});

	// What stands in the answer is the row to put in.
	test.each(NODES)('tells every text of the folder of $name, word for word', (node) => {
		const reasons = reasonsBelow(node.folder);
		expect(reasons.length).toBeGreaterThan(0);
		expect(missingRows(reasons, pageOf(node), language)).toEqual([]);
	});

	test('tells every text that all nodes share, word for word', () => {
		const reasons = reasonsBelow(path.join(root, 'dist', 'nodes', 'shared'));
		expect(reasons.length).toBeGreaterThan(0);
		expect(missingRows(reasons, `docs/${language}/operations.md`, language)).toEqual([]);
	});
});
