#!/usr/bin/env node
/**
 * Pictures of the editor: `node demo/instance/screenshot.js <url> <workflow id> <file.png> [node name]`.
 * With a node's name its panel is opened. The owner is the demo's.
 */
const { withBrowser } = require('./browser');
const { OWNER } = require('./environment');
const { BROWSER_ID, createClient } = require('./rest');

const TIMEOUT_MS = 60_000;
/** Fonts and the canvas's fit-to-view animation. */
const SETTLE_MS = 1500;

const byTestId = (id) => `[data-test-id="${id}"]`;

/** Signs the browser in with a session of the REST interface: the editor checks that both have the same browser id. */
async function signIn(context, url, owner) {
	const client = createClient(url);
	await client.login(owner);
	await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url })));
	await context.addInitScript((id) => localStorage.setItem('n8n-browserId', id), BROWSER_ID);
}

/**
 * Logs in, opens a workflow, waits until its nodes are drawn, and saves a PNG.
 * @param {{ url: string, workflowId: string, file: string, nodeName?: string, owner?: object }} of
 * @returns {Promise<{ nodes: string[], messages: string[] }>} the names drawn, and what the page wrote to its error console
 */
async function screenshot({ url, workflowId, file, nodeName, owner = OWNER }) {
	return await withBrowser(async (context) => {
		await signIn(context, url, owner);
		const page = await context.newPage();
		const messages = [];
		page.on('pageerror', (error) => messages.push(error.message));
		await page.goto(`${url}/workflow/${workflowId}`, { timeout: TIMEOUT_MS });
		const nodes = page.locator(byTestId('canvas-node'));
		await nodes.first().waitFor({ timeout: TIMEOUT_MS });
		if (nodeName) {
			await page.locator(`${byTestId('canvas-node')}[data-node-name="${nodeName}"]`).dblclick();
			await page.locator(byTestId('ndv')).first().waitFor({ timeout: TIMEOUT_MS });
		}
		await page.waitForTimeout(SETTLE_MS);
		await page.screenshot({ path: file });
		return {
			nodes: await nodes.evaluateAll((all) => all.map((node) => node.dataset.nodeName)),
			messages,
		};
	});
}

async function main([url, workflowId, file, nodeName]) {
	if (!file)
		throw new Error(
			'Usage: node demo/instance/screenshot.js <url> <workflow id> <file.png> [node name]',
		);
	const { nodes } = await screenshot({ url, workflowId, file, nodeName });
	console.log(`${file}: ${nodes.length} nodes`);
}

if (require.main === module) {
	main(process.argv.slice(2)).catch((error) => {
		console.error(error.message);
		process.exitCode = 1;
	});
}

module.exports = { screenshot };
