const { spawn } = require('node:child_process');
const path = require('node:path');
const readline = require('node:readline');
const { bound } = require('./bound');
const { changedOf, differences, tableOf } = require('./shifts');

const LATENCY_MS = 20;
/** A case that takes longer is stopped and reported as stopped. */
const LONGEST_CASE_MS = 600_000;

/** Starts a script of this folder; answers the process and the first line it prints, as JSON. */
function startScript(name, args, nodeArgs = []) {
	const child = spawn(process.execPath, [...nodeArgs, path.join(__dirname, name), ...args], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const firstLine = new Promise((resolve, reject) => {
		readline.createInterface({ input: child.stdout }).once('line', (line) => {
			resolve(JSON.parse(line));
		});
		child.once('exit', (code, signal) =>
			reject(new Error(`${name} ended (${signal ?? code}) without a word`)),
		);
	});
	return { child, firstLine };
}

const ask = async (origin, route) => (await fetch(`${origin}/__control${route}`)).json();

/**
 * Measures one case: `{ tool, people, days, change }` -> `{ seconds, memoryBytes, keptBytes, calls, bound, shifts, changed }`, or
 * `{ stopped: seconds }` if it took too long. Throws if the target does not hold what the source says afterwards.
 */
async function measureCase({ tool, people, days, change }) {
	const world = { people, days, change, latencyMs: LATENCY_MS };
	const rows = tableOf(world);
	const simulator = startScript('simulator.js', ['--case', JSON.stringify(world)]);
	try {
		const target = await simulator.firstLine;
		const measured = await runTool({ tool, ...world, simulator: target });
		if (measured.stopped) return measured;
		const calls = await ask(target.main.origin, '/calls');
		check(measured, calls, differences(rows, await ask(target.main.origin, '/schedules')));
		const changed = changedOf(rows);
		return {
			seconds: measured.seconds,
			memoryBytes: measured.memoryBytes,
			keptBytes: measured.keptBytes,
			calls: calls.total,
			bound: bound({ start: days[0], end: days.at(-1), changed }).total,
			shifts: rows.length,
			changed,
		};
	} finally {
		simulator.child.kill();
	}
}

async function runTool(settings) {
	const { child, firstLine } = startScript(
		'measure.js',
		[JSON.stringify(settings)],
		['--expose-gc'],
	);
	let stopped = false;
	const timer = setTimeout(() => {
		stopped = true;
		child.kill('SIGKILL');
	}, LONGEST_CASE_MS);
	try {
		return await firstLine;
	} catch (error) {
		if (stopped) return { stopped: LONGEST_CASE_MS / 1000 };
		throw error;
	} finally {
		clearTimeout(timer);
	}
}

/** A fast sync that is not right would be no result. */
function check({ status, error }, { refused, dropped }, wrongDays) {
	if (status !== 'success') throw new Error(`The run ended '${status}': ${error}`);
	if (refused + dropped > 0) throw new Error(`The simulator refused ${refused + dropped} calls`);
	if (wrongDays > 0) throw new Error(`${wrongDays} days are not as the source says`);
}

module.exports = { LATENCY_MS, LONGEST_CASE_MS, measureCase };
