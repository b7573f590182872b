/** The settings of n8n that the bot is measured and shown with are the ones that the pages recommend. */
const fs = require('node:fs');
const path = require('node:path');
const { SETTINGS } = require('../../demo/lib/bot/settings');

test.each(['en', 'ja'])('docs/%s/operations.md shows each setting with its value', (language) => {
	const page = fs.readFileSync(
		path.join(__dirname, '../../docs', language, 'operations.md'),
		'utf8',
	);
	const shown = [...page.matchAll(/^\| `(N8N_\w+)` \| `(\w+)` \|/gm)].map(([, name, value]) => [
		name,
		value,
	]);
	expect(Object.fromEntries(shown)).toEqual(SETTINGS);
});
