/**
 * `npm run bench:line [-- --events 2000 --settings recommended|default --from 10]`: the bot under load in a whole n8n.
 * Plays all punches through the bot and as many deliveries through n8n's own webhook, at one rate after the other (from
 * `--from` deliveries a second), until neither is answered in time, and writes results.json and ../RESULTS.md. `--quick`
 * prints only. Leave the machine alone meanwhile.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { SETTINGS } = require('../../demo/lib/bot/settings');
const { setStage } = require('./stage');
const { LADDER, playBare, playBot, sideBySide } = require('./measure');

const PEOPLE = 500;
const WARM_UP = 200;
/** Settings of n8n, and the rate from which on they are tried. */
const CHOICES = {
	recommended: { env: SETTINGS, from: 40 },
	default: { env: {}, from: 10 },
};
const FILE = path.join(__dirname, 'results.json');

const { values } = parseArgs({
	options: {
		events: { type: 'string', default: '2000' },
		settings: { type: 'string', default: 'recommended,default' },
		from: { type: 'string' },
		quick: { type: 'boolean' },
	},
});

const say = (step) => process.stderr.write(`${JSON.stringify(step)}\n`);

function whenAndWhere() {
	const [cpu] = os.cpus();
	return {
		date: new Date().toISOString().slice(0, 10),
		machine: {
			cores: os.cpus().length,
			cpu: cpu?.model.trim() || 'unknown',
			load: Number(os.loadavg()[1].toFixed(1)),
		},
	};
}

async function measure(name, events) {
	const { env, from } = CHOICES[name];
	const stage = await setStage({ people: PEOPLE, env });
	try {
		// The first run of everything compiles: it does not count.
		await playBare(stage, { count: WARM_UP, perSecond: LADDER[0] });
		await playBot(stage, { events: WARM_UP, perSecond: LADDER[0] });
		const first = Number(values.from ?? from);
		const steps = await sideBySide(stage, { events, from: first, told: say });
		return { settings: name, ...whenAndWhere(), n8n: stage.version, steps };
	} finally {
		await stage.close();
	}
}

async function main() {
	const results = [];
	for (const name of values.settings.split(',')) {
		process.stderr.write(`Settings of n8n: ${name}\n`);
		results.push(await measure(name, Number(values.events)));
	}
	if (values.quick) return;
	const { results: kept } = JSON.parse(fs.readFileSync(FILE, 'utf8'));
	// Settings that were not measured this time stay as they were.
	const all = Object.keys(CHOICES).flatMap(
		(name) => [...results, ...kept].find(({ settings }) => settings === name) ?? [],
	);
	fs.writeFileSync(FILE, `${JSON.stringify({ results: all }, null, '\t')}\n`);
	const { writeReport } = require('../write');
	await writeReport();
}

main().then(
	() => process.exit(),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
