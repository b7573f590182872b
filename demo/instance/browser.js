/** A headless Chromium of the system, for looking at the editor as a person does. */
const fs = require('node:fs');

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Nothing but the editor: no updates, no accounts, and it runs as root in a container too. */
const FLAGS = [
	...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** @returns {string} @throws {Error} that says what to install when there is none */
function chromiumPath(wanted = process.env.CHROMIUM_PATH) {
	const found = [wanted, ...PLACES].find((file) => file && fs.existsSync(file));
	if (found) return found;
	throw new Error(
		"No Chromium was found. Install one (Debian: 'apt-get install chromium') or name yours in CHROMIUM_PATH.",
	);
}

/**
 * Opens a browser that is closed when `use(context)` is done.
 * @param {{ width?: number, height?: number }} [size]
 */
async function withBrowser(use, { width = 1600, height = 1000 } = {}) {
	const { chromium } = require('playwright-core');
	const browser = await chromium.launch({ executablePath: chromiumPath(), args: FLAGS });
	try {
		return await use(
			await browser.newContext({
				viewport: { width, height },
				locale: 'ja-JP',
				timezoneId: 'Asia/Tokyo',
			}),
		);
	} finally {
		await browser.close();
	}
}

module.exports = { withBrowser, chromiumPath };
