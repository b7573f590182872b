const { parseArgs } = require('node:util');

/**
 * Runs a simulator from the command line: prints one JSON line when it is ready and closes on
 * SIGTERM and SIGINT.
 *
 * @param options  the `options` table of node:util parseArgs
 * @param start    `(values) => Promise<simulator>`
 * @param describe `(simulator) => object`, the line to print
 */
async function runCommandLine({ options, start, describe }) {
	const { values } = parseArgs({ options });
	const simulator = await start(values);
	const stop = async () => {
		await simulator.close();
		process.exit(0);
	};
	process.once('SIGTERM', stop);
	process.once('SIGINT', stop);
	process.stdout.write(`${JSON.stringify(describe(simulator))}\n`);
}

module.exports = { runCommandLine };
