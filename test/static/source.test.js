const fs = require('node:fs');
const path = require('node:path');
const ts = require('typescript');
const { filesBelow, ROOT } = require('./rules/pack');

const FILES = [...filesBelow('nodes', '.ts'), ...filesBelow('credentials', '.ts')];
const text = (file) => fs.readFileSync(path.join(ROOT, file), 'utf8');
const parse = (file) => ts.createSourceFile(file, text(file), ts.ScriptTarget.ES2022, true);

/** Every node of a syntax tree that passes. */
function find(node, passes, found = []) {
	if (passes(node)) found.push(node);
	node.forEachChild((child) => void find(child, passes, found));
	return found;
}

test('nothing is of type any', () => {
	const isAny = ({ kind }) => kind === ts.SyntaxKind.AnyKeyword;
	expect(FILES.filter((file) => find(parse(file), isAny).length > 0)).toEqual([]);
});

test('no rule of the linter is switched off', () => {
	expect(FILES.filter((file) => /eslint-disable|@ts-ignore|@ts-nocheck/.test(text(file)))).toEqual(
		[],
	);
});

test('at run time only n8n-workflow, luxon, crypto and the pack itself are imported', () => {
	const ALLOWED = /^(n8n-workflow|luxon|crypto|\.{1,2}\/.*)$/;
	const imported = FILES.flatMap((file) =>
		find(parse(file), ts.isImportDeclaration).map(({ moduleSpecifier }) => moduleSpecifier.text),
	);
	expect([...new Set(imported)].filter((name) => !ALLOWED.test(name))).toEqual([]);
	const calls = FILES.filter((file) => /\b(require|import)\(/.test(text(file)));
	expect(calls).toEqual([]);
});

test('nothing that n8n forbids to community nodes is used', () => {
	const FORBIDDEN =
		/\b(setTimeout|setInterval|setImmediate|globalThis|process|__dirname|console)\b/;
	const uses = FILES.filter((file) =>
		find(parse(file), ts.isIdentifier).some(
			({ text: name, parent }) => FORBIDDEN.test(name) && !ts.isPropertyAssignment(parent),
		),
	);
	expect(uses).toEqual([]);
});

test('files are small: one thought each', () => {
	const LONGEST = 300;
	const long = FILES.map((file) => [file, text(file).split('\n').length]).filter(
		([, lines]) => lines > LONGEST,
	);
	expect(long).toEqual([]);
});

test('public functions of the shared core say what they do', () => {
	const isExported = (node) =>
		ts.isFunctionDeclaration(node) &&
		node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
	const bare = FILES.filter((file) => file.startsWith('nodes/shared/')).flatMap((file) =>
		find(parse(file), isExported)
			.filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
			.map((node) => `${file}: ${node.name.text}`),
	);
	expect(bare).toEqual([]);
});
