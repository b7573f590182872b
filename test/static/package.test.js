const { execFileSync } = require('node:child_process');
const path = require('node:path');
const { filesBelow, manifest, ROOT } = require('./rules/pack');

test('nothing is needed at run time but n8n itself', () => {
	expect(manifest.dependencies ?? {}).toEqual({});
	expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	expect(manifest.peerDependenciesMeta['n8n-workflow'].optional).toBe(true);
	for (const key of ['optionalDependencies', 'bundledDependencies', 'overrides', 'resolutions']) {
		expect(manifest).not.toHaveProperty(key);
	}
});

test('no script runs on installation', () => {
	const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish', 'preprepare'];
	expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
});

test('it is found as a community node, and says under which licence', () => {
	expect(manifest.keywords).toContain('n8n-community-node-package');
	expect(manifest.name).toMatch(/^n8n-nodes-/);
	expect(manifest.license).toBe('MIT');
	expect(manifest.n8n).toMatchObject({ n8nNodesApiVersion: 1, strict: true });
});

test.each([
	['nodes', '.node.ts'],
	['credentials', '.credentials.ts'],
])('package.json and index.ts name the %s that are there, and no others', (folder, ending) => {
	const onDisk = filesBelow(folder, ending).map((file) => `dist/${file.replace(/\.ts$/, '.js')}`);
	expect([...manifest.n8n[folder]].sort()).toEqual(onDisk);
	const exported = Object.keys(require(path.join(ROOT, 'dist')));
	const classes = onDisk.map((file) => path.basename(file).split('.')[0]);
	expect(exported).toEqual(expect.arrayContaining(classes));
});

test('every node has its codex file, with Japanese words to search by', () => {
	for (const node of manifest.n8n.nodes) {
		const codex = require(path.join(ROOT, node.replace(/\.js$/, '.json')));
		expect(codex.alias.join(' ')).toMatch(/[\u3041-\u9fff]/);
	}
});

test('what is published is the build, the words to it, and nothing else', () => {
	const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: ROOT,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [{ files }] = JSON.parse(output.slice(output.indexOf('[')));
	const names = files.map(({ path: name }) => name);
	const ALLOWED = /^(dist\/.+|README(\.\w+)?\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
	expect(names.filter((name) => !ALLOWED.test(name))).toEqual([]);
	expect(names).toEqual(
		expect.arrayContaining([...manifest.n8n.nodes, ...manifest.n8n.credentials]),
	);
	expect(names.filter((name) => /\.svg$/.test(name)).length).toBeGreaterThan(0);
	expect(names.some((name) => /(^|\/)(test|fixtures|simulators)\/|\.env/.test(name))).toBe(false);
});
