/**
 * One case in a process of its own: loads the engine, warms up on a company of three, then runs the sync once and
 * prints `{ status, error, seconds, memoryBytes, keptBytes }`. Started by case.js with --expose-gc.
 */
const fs = require('node:fs');
const path = require('node:path');
const { setTimeout: pause } = require('node:timers/promises');
const { createEngine } = require('../test/support/engine');
const { tableOf, wantedOf } = require('./shifts');
const { TOOLS } = require('./tools');

const SETTLE_MS = 300;
const root = path.join(__dirname, '..');

async function main({ tool, people, days, change, simulator }) {
	const { workflow, credentials } = TOOLS[tool];
	const range = { start: days[0], end: days.at(-1) };
	const store = {};
	const engine = await createEngine({ packs: [root], credentials: store });
	const prepare = (target, size) => {
		const json = workflow({ url: target.url, range });
		const items = wantedOf(tableOf({ people: size, days, change }));
		return () => {
			Object.assign(store, credentials(target));
			return engine.run(json, { items });
		};
	};

	const warmUp = await prepare(simulator.warmUp, simulator.warmUp.people)();
	if (warmUp.status !== 'success')
		return { status: `warm-up: ${warmUp.status}`, error: warmUp.error?.message };
	const sync = prepare(simulator.main, people);
	const before = await settle();
	forgetPeak();
	const began = process.hrtime.bigint();
	const run = await sync();
	const seconds = Number(process.hrtime.bigint() - began) / 1e9;
	const memoryBytes = peakMemory() - before.rss;
	const after = await settle();
	engine.close();
	return {
		status: run.status,
		error: run.error?.message,
		seconds,
		memoryBytes,
		/** What the execution still holds when it has ended: the run data that n8n writes into its database. */
		keptBytes: after.heapUsed - before.heapUsed,
	};
}

/** Twice, with a pause: freed pages go back to the system a little later. */
async function settle() {
	globalThis.gc();
	await pause(SETTLE_MS);
	globalThis.gc();
	await pause(SETTLE_MS);
	return process.memoryUsage();
}

/** Loading takes more memory for a moment than a small sync: Linux can forget that peak. */
const PEAK_RESET = '/proc/self/clear_refs';

function forgetPeak() {
	if (fs.existsSync(PEAK_RESET)) fs.writeFileSync(PEAK_RESET, '5');
}

/** Highest resident memory since `forgetPeak`, in bytes; elsewhere than on Linux since the process began. */
function peakMemory() {
	if (!fs.existsSync(PEAK_RESET)) return process.resourceUsage().maxRSS * 1024;
	const [, kilobytes] = /^VmHWM:\s*(\d+) kB/m.exec(fs.readFileSync('/proc/self/status', 'utf8'));
	return Number(kilobytes) * 1024;
}

main(JSON.parse(process.argv[2])).then(
	(result) => {
		process.stdout.write(`${JSON.stringify(result)}\n`, () => process.exit(0));
	},
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
