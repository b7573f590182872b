/** `npm run bench:calls`: counts the calls of Jobcan, CrowdLog, LINE and kaonavi operations; writes results.json and ../RESULTS.md. */
const fs = require('node:fs');
const path = require('node:path');
const { CASES } = require('./cases');
const { startWorld } = require('./world');

const FILE = path.join(__dirname, 'results.json');

/** More calls than this share of the least are a defect. */
const MOST_OF_LEAST = 1.2;

/** Calls of a simulator without the log-ins. */
const isLogin = ({ path: called }) => called.includes('oauth') || called.endsWith('/token');
const callsOf = (sim) => sim.log.filter((entry) => !isLogin(entry)).length;

async function countCase({ name, people, prepare = () => ({}), run, items, least, why }) {
	const world = await startWorld({ people });
	try {
		const prepared = prepare(world);
		const made = await run(world, prepared);
		const wanted = items?.(people, prepared);
		if (wanted !== undefined && made.length !== wanted)
			throw new Error(`'${name}' gave ${made.length} items instead of ${wanted}`);
		const { jobcan, line, kaonavi, crowdlog } = world;
		const calls = [jobcan, line, kaonavi, crowdlog].reduce((sum, sim) => sum + callsOf(sim), 0);
		const bound = least(people, prepared);
		// One call more than two is a third more; a share says something of lists only.
		if (calls > Math.max(bound * MOST_OF_LEAST, bound + 1)) {
			throw new Error(`'${name}' made ${calls} calls, the least is ${bound}`);
		}
		return { name, people, calls, least: bound, why };
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
