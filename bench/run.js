/**
 * `npm run bench [-- --quick | --full]`: measures every case, each in a process of its own, prints the tables and
 * writes RESULTS.md and results.json (a quick run prints only).
 */
const { parseArgs } = require('node:util');
const { measureCase } = require('./case');
const { casesOf } = require('./cases');
const { environment } = require('./environment');
const { report } = require('./report');
const { CHANGES, comingDays } = require('./shifts');
const { TOOLS } = require('./tools');
const { write, writeReport } = require('./write');

/** A short case is repeated, and the median counts; a long one carries its own average. */
const REPETITIONS = 3;
const REPEATED_BELOW_SECONDS = 20;

const { values } = parseArgs({
	options: { quick: { type: 'boolean' }, full: { type: 'boolean' } },
});
const size = values.quick ? 'quick' : values.full ? 'full' : 'usual';

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

async function measureRepeatedly(wanted) {
	const runs = [await measureCase(wanted)];
	const [first] = runs;
	if (first.stopped) return first;
	while (first.seconds < REPEATED_BELOW_SECONDS && runs.length < REPETITIONS)
		runs.push(await measureCase(wanted));
	return {
		...first,
		seconds: median(runs.map(({ seconds }) => seconds)),
		memoryBytes: median(runs.map(({ memoryBytes }) => memoryBytes)),
		keptBytes: median(runs.map(({ keptBytes }) => keptBytes)),
		runs: runs.length,
	};
}

async function main() {
	const surroundings = environment();
	const days = comingDays();
	const results = [];
	for (const wanted of casesOf(size)) {
		const { tool, people, change } = wanted;
		process.stderr.write(`${people} people, ${CHANGES[change].label}, ${TOOLS[tool].label}: `);
		const measured = await measureRepeatedly({ ...wanted, days });
		const told = measured.stopped
			? `stopped after ${measured.stopped} s`
			: `${measured.seconds.toFixed(1)} s, ${measured.calls} calls`;
		process.stderr.write(`${told}\n`);
		results.push({ ...wanted, ...measured });
	}
	const whole = { size, ...surroundings, results };
	// A quick look does not replace the results that the README quotes.
	const keep = size === 'quick';
	await write('results.json', JSON.stringify(whole), { keep });
	process.stdout.write(await write('RESULTS.md', report(whole), { keep }));
	if (!keep) await writeReport();
}

main().catch((error) => {
	console.error(error);
	process.exit(1);
});
