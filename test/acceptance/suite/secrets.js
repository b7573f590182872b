const { eachOperation } = require('../tools/operations');
const { GO_ON, TO_ERROR } = require('../tools');
const { listen } = require('../tools/logs');
const { startEcho } = require('../tools/echo');

const CHECK = 'secrets';
/** An operation that sends nothing is refused by its own settings. */
const asksNobody = ({ refusedBy }) => refusedBy !== undefined;
const asks = (operation) => !asksNobody(operation);

const STATUSES = [400, 401, 403, 404, 409, 500];

/** A planted value as it might come back: as it is, URL-encoded, in base64 of either alphabet. */
function formsOf(value) {
	const bytes = Buffer.from(value);
	return [
		value,
		encodeURIComponent(value),
		bytes.toString('base64'),
		bytes.toString('base64url'),
		JSON.stringify(value).slice(1, -1),
	];
}

function expectClean(text, planted, where) {
	for (const value of planted) {
		for (const form of formsOf(value)) {
			if (text.includes(form)) throw new Error(`${where} holds ${form}: ${text.slice(0, 2_000)}`);
		}
	}
}

/** What n8n keeps and shows of a failure: the exception without the workflow itself, and our part of error items. */
function failureOf(run) {
	const { node: _node, ...error } = run.error ?? {};
	const items = ['Done', 'Failed'].flatMap((name) => run.items(name));
	const told = items.filter((item) => item.error !== undefined || item.reason !== undefined);
	const ours = told.map(({ error: text, message, details, reason }) => {
		return { text, message, details, reason };
	});
	return JSON.stringify([error, error.stack, ours]);
}

/**
 * Every operation against a vendor that echoes what it was sent — header, address, body, each as it is, URL-encoded
 * and in base64 — in its refusals. `vendor.echo(words)`: a refusal of the vendor's own shape; `planted(id, world)`: the
 * secrets and the personal data that the sample sends.
 */
module.exports = {
	name: CHECK,
	what: {
		en: 'Planted secrets and personal data appear in no text, log or output of a failure: neither as they are nor in base64 or URL-encoded, even if the vendor echoes them.',
		ja: '秘密情報と個人情報は、ベンダーがそのまま返してきた場合でも、失敗時の文面・ログ・出力に（平文・base64・URLエンコードのいずれでも）現れない。',
	},
	cases: (vendor) => [
		...eachOperation(vendor, CHECK, asksNobody, async (tools, id, { refusedBy }) => {
			const world = await tools.world();
			for (const settings of [{}, TO_ERROR, GO_ON]) {
				const logs = listen();
				const run = await tools
					.sample(id, world, { parameters: refusedBy.parameters, ...settings })
					.finally(logs.stop);
				const planted = vendor.planted(id, world);
				expectClean(failureOf(run), planted, id);
				expectClean(logs.text(), planted, `the log of ${id}`);
			}
		}),
		...eachOperation(vendor, CHECK, asks, async (tools, id) => {
			for (const [index, status] of STATUSES.entries()) {
				for (const only of ['first', 'write']) {
					const world = await tools.world();
					const echo = await startEcho(world.sim, { status, only, echo: vendor.echo });
					const logs = listen();
					try {
						tools.use(world, { baseUrl: echo.url });
						const settings = [{}, TO_ERROR, GO_ON][index % 3];
						const run = await tools.sample(id, world, settings);
						const planted = vendor.planted(id, world);
						const where = `${id}, ${status} on the ${only}`;
						expectClean(failureOf(run), planted, where);
						expectClean(logs.text(), planted, `the log of ${where}`);
						if (only === 'first') expect(echo.echoed).toBeGreaterThan(0);
					} finally {
						logs.stop();
						await echo.close();
					}
				}
			}
		}),
	],
};
