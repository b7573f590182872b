/** What makes a template readable and safe to import: checked on the files themselves. */
const { templates } = require('../../../dist');
const { readTemplate } = require('./support');

const STICKY = 'n8n-nodes-base.stickyNote';
const NODE_SIZE = 100;
const KNOWN_FIELDS = ['id', 'name', 'type', 'typeVersion', 'position', 'parameters'];
/** `disabled`: n8n publishes no workflow with a node whose credential is not chosen, used or not. */
const MAY_HAVE = ['onError', 'executeOnce', 'alwaysOutputData', 'webhookId', 'disabled'];

describe.each(templates)('%s', (file) => {
	const json = readTemplate(file);
	const notes = json.nodes.filter(({ type }) => type === STICKY);
	const nodes = json.nodes.filter(({ type }) => type !== STICKY);
	const names = json.nodes.map(({ name }) => name);
	const text = JSON.stringify(json);

	test('has one yellow note with the whole story, and every node lies on a note of its step', () => {
		const [story, ...more] = notes.filter(({ parameters }) => parameters.color === 1);
		expect(more).toEqual([]);
		expect(story.parameters.content).toMatch(/^# /);
		expect(story.parameters.content).toContain('はじめに設定すること');
		expect(story.parameters.content.length).toBeGreaterThan(300);
		const steps = notes.filter(({ parameters }) => parameters.color === 7);
		const isOn =
			([x, y]) =>
			(note) => {
				const [left, top] = note.position;
				const { width, height } = note.parameters;
				return (
					x >= left && y >= top && x + NODE_SIZE <= left + width && y + NODE_SIZE <= top + height
				);
			};
		expect(
			nodes.filter(({ position }) => !steps.some(isOn(position))).map(({ name }) => name),
		).toEqual([]);
	});

	test('no two nodes, and no two notes, cover each other', () => {
		const boxes = (list, sizeOf) =>
			list.map((node) => ({
				name: node.name,
				left: node.position[0],
				top: node.position[1],
				...sizeOf(node),
			}));
		const covered = (list) =>
			list.flatMap((a, i) =>
				list
					.slice(i + 1)
					.filter(
						(b) =>
							a.left < b.left + b.width &&
							b.left < a.left + a.width &&
							a.top < b.top + b.height &&
							b.top < a.top + a.height,
					)
					.map((b) => `${a.name} / ${b.name}`),
			);
		expect(covered(boxes(nodes, () => ({ width: NODE_SIZE, height: NODE_SIZE })))).toEqual([]);
		expect(covered(boxes(notes, ({ parameters }) => parameters))).toEqual([]);
	});

	test('every node has a Japanese name of its own, and nothing that belongs to one instance', () => {
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(json.nodes.map(({ id }) => id)).size).toBe(names.length);
		for (const node of json.nodes) {
			expect(node.name).toMatch(/[ぁ-んァ-ヶ一-龠]/);
			const unknown = Object.keys(node).filter(
				(key) => ![...KNOWN_FIELDS, ...MAY_HAVE].includes(key),
			);
			expect([node.name, unknown]).toEqual([node.name, []]);
		}
		expect(Object.keys(json).sort()).toEqual([
			'active',
			'connections',
			'id',
			'name',
			'nodes',
			'settings',
		]);
		expect(json.active).toBe(false);
	});

	test('every expression and connection names nodes that exist', () => {
		const referred = [...text.matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name);
		const connected = Object.values(json.connections).flatMap(({ main }) =>
			main.flat().map(({ node }) => node),
		);
		const all = [...referred, ...connected, ...Object.keys(json.connections)];
		expect(all.filter((name) => !names.includes(name))).toEqual([]);
		const reached = new Set(connected);
		const starts = nodes.filter(({ name }) => !reached.has(name));
		expect(starts.filter(({ type }) => !/Trigger$/.test(type)).map(({ name }) => name)).toEqual([]);
	});

	test('runs in any time zone of the instance: every time is asked for in Japan', () => {
		const times = [...text.matchAll(/\$now(?!\.setZone\('Asia\/Tokyo'\))|\$today|new Date\(/g)];
		expect(times.map(([found]) => found)).toEqual([]);
		const read = [
			...text.matchAll(
				/DateTime\.from\w+\((?:[^()]|\([^()]*\))*\)(?:\.setZone\('Asia\/Tokyo'\))?/g,
			),
		];
		for (const [call] of read) expect(call).toContain('Asia/Tokyo');
	});

	test('mails are plain text without a line of advertising, from whom the settings name', () => {
		const mails = nodes.filter(({ type }) => type === 'n8n-nodes-base.emailSend');
		// Who starts it by hand sees what becomes of it.
		const isByHand = nodes.some(({ type }) => type === 'n8n-nodes-base.manualTrigger');
		// One that hands everything on leaves the mails to that one, and its own failure to the error workflow.
		const handsOn = nodes.length === 2 && nodes[1].type === 'n8n-nodes-base.executeWorkflow';
		if (handsOn) expect(json.settings.errorWorkflow).toBe('kintai-error-mail');
		else if (!isByHand) expect(mails.length).toBeGreaterThan(0);
		// A sub-workflow without settings of its own gets them with what it is given.
		const given = nodes.find(({ type }) => type === 'n8n-nodes-base.executeWorkflowTrigger');
		const hasSettings = nodes.some(({ name }) => name === '設定');
		const settings = `$('${hasSettings ? '設定' : given?.name}')`;
		for (const { parameters } of mails) {
			expect(parameters).toMatchObject({
				emailFormat: 'text',
				options: { appendAttribution: false },
			});
			expect(parameters.fromEmail).toContain(settings);
			// To the administrator, or to the person of the item.
			const isKnown = parameters.toEmail.startsWith(`={{ ${settings}`);
			if (!isKnown) expect(parameters.toEmail).toMatch(/^=\{\{ \$.*\.email /);
		}
		const addresses = [...text.matchAll(/[\w.]+@([\w.]+)/g)].map(([, domain]) => domain);
		expect(addresses.filter((domain) => domain !== 'example.com')).toEqual([]);
	});

	test('what comes after a Wait stands above it, because a waiting run stops everything below', () => {
		for (const wait of nodes.filter(({ type }) => type === 'n8n-nodes-base.wait')) {
			const before = Object.entries(json.connections).filter(([, { main }]) =>
				main.flat().some(({ node }) => node === wait.name),
			);
			for (const [, { main }] of before) {
				const others = main
					.flat()
					.map(({ node }) => node)
					.filter((name) => name !== wait.name);
				for (const other of others) {
					const [, y] = nodes.find(({ name }) => name === other).position;
					if (!isBack(json, wait.name, other)) expect(y).toBeLessThan(wait.position[1]);
				}
			}
		}
	});
});

/** Whether a connection leads back to before the wait (a loop) rather than on. */
function isBack({ connections }, wait, name) {
	return (connections[wait]?.main ?? []).flat().some(({ node }) => node === name);
}
