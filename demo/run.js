#!/usr/bin/env node
/** `npm run demo`. Needs nothing installed: it installs what it needs, then shows a scenario in a real n8n. */
const { parseArguments, USAGE } = require('./lib/arguments');
const { createProgress } = require('./lib/progress');
const { prepareTools, preparePack } = require('./lib/prepare');

async function main() {
	const options = parseArguments(process.argv.slice(2));
	if (options.help) return void process.stdout.write(USAGE);
	const progress = createProgress();
	const installation = await prepareTools(progress);
	const pack = await preparePack(progress);
	// Only now: these need what was just installed.
	const { show } = require('./lib/show');
	process.exitCode = await show({ options, progress, installation, pack });
}

main().then(
	() => process.exit(),
	(error) => {
		process.stderr.write(`\n${process.env.KINTAI_DEBUG ? error.stack : error.message}\n`);
		process.exit(1);
	},
);

for (const [signal, status] of [
	['SIGINT', 130],
	['SIGTERM', 143],
	['SIGHUP', 129],
]) {
	// Everything started by us is ended on exit (instance/processes.js).
	process.on(signal, () => {
		process.stderr.write('\nStopping.\n');
		process.exit(status);
	});
}
