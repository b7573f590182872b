const { execFileSync } = require('node:child_process');
const { ROOT } = require('./rules/pack');

/** n8n's own gate for community packages, offline. An ES module: asked in a process of its own. */
const SCAN = `
	import { analyzePackage, SOURCE_FILE_PATTERNS } from '@n8n/scan-community-package/scanner/scanner.mjs';
	const result = await analyzePackage(process.cwd(), SOURCE_FILE_PATTERNS);
	console.log(JSON.stringify(result));
`;

test('n8n’s scanner of community packages finds nothing in the source', () => {
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', SCAN], {
		cwd: ROOT,
		// With NODE_ENV=test, as jest sets it, n8n's rules judge their own test files.
		env: { ...process.env, NODE_ENV: '' },
		encoding: 'utf8',
		maxBuffer: 16 * 1024 * 1024,
	});
	const result = JSON.parse(output.slice(output.indexOf('{')));
	expect(result).toEqual({ passed: true });
});
