const fs = require('node:fs');
const path = require('node:path');
const { lintTemplate } = require('./rules/templates');
const { nodesOfPack, ROOT } = require('./rules/pack');

const own = Object.fromEntries(
	nodesOfPack().map(({ description: { name, version } }) => [name, version]),
);
const workflows = path.join(ROOT, 'workflows');
const files = fs
	.readdirSync(workflows, { recursive: true })
	.filter((file) => file.endsWith('.json'))
	.sort();
const read = (file) => JSON.parse(fs.readFileSync(path.join(workflows, file), 'utf8'));

test('index.ts lists the templates that are there', () => {
	const { templates } = require(path.join(ROOT, 'dist'));
	expect([...templates].sort()).toEqual(files);
});

test.each(files)('%s is fit to be shipped', (file) => {
	expect(lintTemplate(read(file), own)).toEqual([]);
});

test.each(files)('%s leads failures to an error workflow that is shipped, too', (file) => {
	const ids = files.map((one) => read(one).id);
	const { settings, nodes } = read(file);
	const isErrorWorkflow = nodes.some(({ type }) => type === 'n8n-nodes-base.errorTrigger');
	if (isErrorWorkflow) expect(settings.errorWorkflow).toBeUndefined();
	else expect(ids).toContain(settings.errorWorkflow);
});

test.each(files)('%s calls only sub-workflows that are shipped and can be called', (file) => {
	const called = read(file)
		.nodes.filter(({ type }) => type === 'n8n-nodes-base.executeWorkflow')
		.map(({ parameters }) => parameters.workflowId.value);
	const callable = files
		.map(read)
		.filter(({ nodes }) => nodes.some(({ type }) => type.endsWith('.executeWorkflowTrigger')))
		.map(({ id }) => id);
	expect(callable).toEqual(expect.arrayContaining(called));
});

test.each([...new Set(files.map((file) => path.dirname(file)))])('%s has a README', (folder) => {
	expect(fs.existsSync(path.join(workflows, folder, 'README.md'))).toBe(true);
});

describe('the linter bites', () => {
	const note = {
		name: 'メモ',
		type: 'n8n-nodes-base.stickyNote',
		typeVersion: 1,
		parameters: { content: 'これは説明です。' },
	};
	const start = { name: '開始', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1 };
	const step = { name: '設定', type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: {} };
	const good = () => ({
		id: 'kintai-x',
		name: '例',
		active: false,
		nodes: [start, note, step].map((node) => ({ ...node })),
		connections: { 開始: { main: [[{ node: '設定' }]] } },
		settings: { executionOrder: 'v1', timezone: 'Asia/Tokyo' },
	});
	const change = (edit) => {
		const workflow = good();
		edit(workflow);
		return lintTemplate(workflow, own);
	};

	test('but not on a good one', () => {
		expect(lintTemplate(good(), own)).toEqual([]);
	});

	test.each([
		['a Code node', (w) => (w.nodes[2].type = 'n8n-nodes-base.code'), 'safe nodes'],
		['a node that does not exist', (w) => (w.nodes[2].type = 'n8n-nodes-base.sett'), 'there is no'],
		['a strange pack', (w) => (w.nodes[2].type = 'n8n-nodes-other.x'), 'there is no'],
		['a version too new', (w) => (w.nodes[2].typeVersion = 3.5), 'above the safe 3.4'],
		['a credential id', (w) => (w.nodes[2].credentials = { smtp: { id: '7' } }), 'credential'],
		['a webhook id', (w) => (w.nodes[2].webhookId = '5f1c0f5e-7a'), 'webhookId'],
		['$env', (w) => (w.nodes[2].parameters.x = '={{ $env.HOME }}'), '$env'],
		['a mail address', (w) => (w.nodes[2].parameters.x = 'taro@kaisha.co.jp'), 'mail address'],
		['pinned data', (w) => (w.pinData = {}), 'pinData'],
		['the instance’s id', (w) => (w.meta = { instanceId: 'x' }), 'the n8n it came from'],
		['no execution order', (w) => (w.settings = { timezone: 'Asia/Tokyo' }), 'executionOrder'],
		['no time zone', (w) => (w.settings = { executionOrder: 'v1' }), 'time zone'],
		['no notes', (w) => w.nodes.splice(1, 1), '0 yellow notes'],
		['an English note', (w) => (w.nodes[1].parameters = { content: 'Hello' }), 'not Japanese'],
		['a long id', (w) => (w.id = 'x'.repeat(22)), '21 characters'],
		['an unreachable step', (w) => (w.connections = {}), 'never reached'],
		['a connection to nowhere', (w) => (w.connections.なし = { main: [] }), 'does not exist'],
		['an active one', (w) => (w.active = true), 'active'],
	])('%s', (_, edit, word) => {
		expect(change(edit).join('\n')).toContain(word);
	});
});
