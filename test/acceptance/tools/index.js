const path = require('node:path');
const { createEngine } = require('../../support/engine');
const { setClock } = require('../../support/clock');
const { around, node } = require('../../support/workflow');
const { built, descriptionOf } = require('./description');

const ROOT = path.join(__dirname, '..', '..', '..');
const NODE_NAME = 'Tested';

/**
 * What every check gets: n8n's engine with the built pack, and fresh worlds. A world is what the vendor's description
 * starts: its simulator with people and records in it. It is closed when the case is over.
 */
async function createTools(vendor) {
	const credentials = {};
	const engine = await createEngine({ packs: [ROOT], credentials });
	const open = [];

	/** A fresh world, clock set to a moment at which the vendor is open. */
	async function world(options) {
		setClock(vendor.now);
		const started = await vendor.start(options);
		open.push(started);
		use(started);
		started.sim?.resetCalls?.();
		return started;
	}

	/** Points the credential at a world; `extra` replaces single fields of it. */
	function use(started, extra) {
		if (!vendor.credential) return;
		const data = { ...started.credential, ...extra };
		credentials.tested = { type: vendor.credential.type, data };
	}

	/**
	 * Runs an operation (`resource:operation`) on items. `settings` are the node's: onError, retryOnFail … Answers the
	 * engine's run; `run.items('Done' | 'Deferred' | 'Failed')`.
	 */
	function run(id, { parameters = {}, items = [{}], ...settings } = {}) {
		const [resource, operation] = id.split(':');
		const key = vendor.credential && {
			credentials: { [vendor.credential.type]: { id: 'tested', name: 'Tested' } },
		};
		const all = { resource, operation, ...parameters };
		const tested = node(NODE_NAME, vendor.node.type, all, { ...key, ...settings });
		return engine.run(around(tested), { items });
	}

	/** Runs the vendor's sample of an operation in a world. */
	const sample = (id, started, { count, items, parameters, ...rest } = {}) => {
		const { parameters: own = {} } = vendor.operations[id];
		return run(id, {
			items: items ?? itemsOf(id, started, count),
			parameters: { ...resolve(own, started), ...parameters },
			...rest,
		});
	};
	/** The sample's input: `count` different records. The same ones for a world's whole life: a second run must be one. */
	const given = new WeakMap();
	const itemsOf = (id, started, count = 1) => {
		const { items = blank } = vendor.operations[id];
		if (!given.has(started)) given.set(started, new Map());
		const known = given.get(started);
		const key = `${id} ${count}`;
		if (!known.has(key)) known.set(key, items(started, count));
		return known.get(key);
	};

	/** The node's own credential test, in the context that n8n gives it. */
	async function testCredential(started, extra) {
		const { CredentialTestContext } = require('n8n-core');
		const test = built(vendor.node.file).methods.credentialTest[vendor.credential.test];
		const data = { ...started.credential, ...extra };
		const decrypted = { id: 'tested', name: 'Tested', type: vendor.credential.type, data };
		return await test.call(new CredentialTestContext({}), decrypted);
	}

	return {
		vendor,
		engine,
		world,
		use,
		run,
		sample,
		itemsOf,
		testCredential,
		setClock,
		description: descriptionOf(vendor),
		async closeWorlds() {
			jest.useRealTimers();
			for (const { sim } of open.splice(0)) await sim?.close();
		},
		close: () => engine.close(),
	};
}

/** Input for operations that need none. */
const blank = (_world, count) => Array.from({ length: count }, () => ({}));

const resolve = (parameters, started) =>
	typeof parameters === 'function' ? parameters(started) : parameters;

/** The index of the input that each item of the node is paired with, by output. */
function pairsOf(run, output = 0) {
	const items = run.data.resultData.runData[NODE_NAME].at(-1).data?.main?.[output] ?? [];
	return items.map(({ pairedItem }) => [pairedItem].flat().map((pair) => pair?.item ?? pair));
}

/** Everything that a run says went wrong: the exception's text and hint, and those of error items. */
function textsOf(run) {
	const items = ['Done', 'Failed'].flatMap((name) => run.items(name));
	const told = items.filter(({ error }) => error !== undefined);
	const stop = run.error ? [run.error.message, run.error.description] : [];
	return [...stop, ...told.flatMap(({ error, message }) => [error, message])].filter(Boolean);
}

/** Codes of the reasons with which items were refused. */
const reasonCodesOf = (run) =>
	['Done', 'Failed']
		.flatMap((name) => run.items(name))
		.map(({ details, reasonCode }) => details?.reasonCode ?? reasonCode)
		.filter(Boolean);

const TO_ERROR = { onError: 'continueErrorOutput' };
const GO_ON = { onError: 'continueRegularOutput' };

module.exports = { createTools, GO_ON, pairsOf, reasonCodesOf, textsOf, TO_ERROR };
