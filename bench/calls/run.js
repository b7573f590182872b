/** `npm run bench:calls`: counts the calls of Jobcan, LINE and kaonavi operations; writes results.json and ../RESULTS.md. */
const fs = require('node:fs');
const path = require('node:path');
const { CASES } = require('./cases');
const { startWorld } = require('./world');

const FILE = path.join(__dirname, 'results.json');

/** Calls of a simulator without the log-ins. */
const isLogin = ({ path: called }) => called.includes('oauth') || called.endsWith('/token');
const callsOf = (sim) => sim.log.filter((entry) => !isLogin(entry)).length;

async function countCase({ name, people, prepare = () => ({}), run, items, least, why }) {
	const world = await startWorld({ people });
	try {
		const prepared = prepare(world);
		const made = await run(world);
		const wanted = items?.(people, prepared);
		if (wanted !== undefined && made.length !== wanted)
			throw new Error(`'${name}' gave ${made.length} items instead of ${wanted}`);
		const calls = callsOf(world.jobcan) + callsOf(world.line) + callsOf(world.kaonavi);
		return { name, people, calls, least: least(people, prepared), why };
	} finally {
		await world.close();
	}
}

async function main() {
	const results = [];
	for (const one of CASES) {
		const counted = await countCase(one);
		process.stderr.write(
			`${counted.name}, ${counted.people}: ${counted.calls} / ${counted.least}\n`,
		);
		results.push(counted);
	}
	fs.writeFileSync(FILE, `${JSON.stringify(results, null, '\t')}\n`);
	await require('../write').writeReport();
}

main().then(
	() => process.exit(),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
