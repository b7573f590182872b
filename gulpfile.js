const fs = require('node:fs');
const path = require('node:path');
const { Transform } = require('node:stream');
const { dest, parallel, series, src } = require('gulp');

/** What tsc does not carry into dist/: codex files, icons and templates, each checked on its way. */

/** Passes every file on, after `check(content, file)` has had its say. */
function checked(check) {
	return new Transform({
		objectMode: true,
		transform(file, _encoding, done) {
			try {
				check(JSON.parse(file.contents.toString()), file);
				done(null, file);
			} catch (error) {
				done(new Error(`${file.relative}: ${error.message}`));
			}
		},
	});
}

function codex() {
	return src('nodes/**/*.node.json', { base: '.' })
		.pipe(
			checked(({ node, categories, alias }, file) => {
				if (node !== 'n8n-nodes-kintai') throw new Error('"node" must be the package name');
				if (!categories?.length || !alias?.length)
					throw new Error('categories and alias are needed');
				if (!fs.existsSync(file.path.replace(/\.json$/, '.ts')))
					throw new Error('there is no such node');
			}),
		)
		.pipe(dest('dist'));
}

/** As bytes: gulp would otherwise read a picture as text. */
function icons() {
	return src('nodes/**/*.svg', { base: '.', encoding: false }).pipe(dest('dist'));
}

/** One flat folder, because `n8n import:workflow --separate` does not look into subfolders. */
function templates() {
	const seen = new Map();
	return src('workflows/**/*.json')
		.pipe(
			checked(({ id, name, nodes, active }, file) => {
				if (!/^[\w-]{1,21}$/.test(id ?? ''))
					throw new Error('"id" of at most 21 characters is needed');
				if (!name || !nodes?.length || active)
					throw new Error('name, nodes and "active": false are needed');
				const folder = path.basename(path.dirname(file.path));
				const flat = `${folder}--${path.basename(file.path)}`;
				for (const key of [id, flat]) {
					if (seen.has(key)) throw new Error(`"${key}" is taken by ${seen.get(key)}`);
					seen.set(key, file.relative);
				}
				file.path = path.join(file.base, flat);
			}),
		)
		.pipe(dest('dist/workflows'));
}

/** What belongs into the package. `n8n-node build` copies every picture of the folder tree, docs and demo included. */
const SHIPPED = ['nodes', 'credentials', 'workflows', 'index.js', 'index.js.map', 'index.d.ts'];

async function prune() {
	for (const name of fs.readdirSync('dist')) {
		if (!SHIPPED.includes(name)) fs.rmSync(path.join('dist', name), { recursive: true });
	}
}

/** Marks the build as complete; test/prepare.js looks at its age. Outside dist/, which is shipped. */
async function stamp() {
	fs.mkdirSync('.cache', { recursive: true });
	fs.writeFileSync('.cache/built', `${new Date().toISOString()}\n`);
}

exports.default = series(prune, parallel(codex, icons, templates), stamp);
