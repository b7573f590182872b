/**
 * Writes the pages of docs/ that are made from data: acceptance.md (the suite's checks, each vendor's description, and
 * the results of the last run) and evidence.md (each vendor's table of calls). `npm test` first, then `npm run docs`.
 */
const fs = require('node:fs');
const path = require('node:path');
const { acceptancePage, isComplete } = require('./pages/acceptance');
const { evidencePage } = require('./pages/evidence');

const LANGUAGES = ['en', 'ja'];
const PAGES = { 'acceptance.md': acceptancePage, 'evidence.md': evidencePage };

/** `{ 'docs/en/acceptance.md': text, … }` */
function pages() {
	return Object.fromEntries(
		LANGUAGES.flatMap((language) =>
			Object.entries(PAGES).map(([name, page]) => [`docs/${language}/${name}`, page(language)]),
		),
	);
}

if (require.main === module) {
	for (const [file, text] of Object.entries(pages())) {
		if (file.endsWith('/acceptance.md') && !isComplete()) {
			console.log(`${file}: left as it is; run test/acceptance first`);
			continue;
		}
		fs.writeFileSync(path.join(__dirname, '..', file), text);
		console.log(file);
	}
}

module.exports = { pages };
