/**
 * `npm run bench:line [-- --events 2000 --settings recommended|default]`: the bot under load in a whole n8n. Finds the
 * highest rates at which n8n's own webhook and the bot answer in time, plays all punches at the bot's rate and at the bare
 * webhook's, and writes results.json and ../RESULTS.md. `--quick` prints only.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');
const { SETTINGS } = require('../../demo/lib/bot/settings');
const { setStage } = require('./stage');
const { LADDER, climb, highest, hold, playBare, playBot } = require('./measure');

const PEOPLE = 500;
/** To find the bot's rate; all events are played at the rate that is found. */
const SEARCH_EVENTS = 600;
const CHOICES = { recommended: SETTINGS, default: {} };
const FILE = path.join(__dirname, 'results.json');

const { values } = parseArgs({
	options: {
		events: { type: 'string', default: '2000' },
		settings: { type: 'string', default: 'recommended,default' },
		quick: { type: 'boolean' },
	},
});

const say = (what, step) => process.stderr.write(`${what}: ${JSON.stringify(step)}\n`);

async function measure(name, events) {
	const stage = await setStage({ people: PEOPLE, env: CHOICES[name] });
	try {
		// The first run of everything compiles: it does not count.
		await playBare(stage, LADDER[0]);
		await playBot(stage, { events: Math.min(200, events), perSecond: LADDER[0] });
		const bare = await climb(
			(perSecond) => playBare(stage, perSecond),
			(step) => say('bare webhook', step),
		);
		const bot = await climb(
			(perSecond) => playBot(stage, { events: Math.min(SEARCH_EVENTS, events), perSecond }),
			(step) => say('bot', step),
		);
		const all = await hold(
			(perSecond) => playBot(stage, { events, perSecond }),
			highest(bot),
			(step) => say('bot, all events', step),
		);
		// As many deliveries as the bot had: a short play forgives a queue that grows.
		const bareAll = await hold(
			(perSecond) => playBare(stage, perSecond, all.at(-1)?.deliveries),
			highest(bare),
			(step) => say('bare webhook, as many', step),
		);
		// What becomes of it where n8n cannot keep up: late answers, redeliveries, and still nothing lost or doubled.
		const [held, bareHeld] = [highest(all), highest(bareAll)];
		const beyond = held < bareHeld && (await playBot(stage, { events, perSecond: bareHeld }));
		say('bot, beyond its rate', beyond);
		return {
			settings: name,
			n8n: stage.version,
			bare,
			bot,
			all,
			bareAll,
			...(beyond && { beyond }),
		};
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
	const [cpu] = os.cpus();
	const whole = {
		date: new Date().toISOString().slice(0, 10),
		machine: {
			cores: os.cpus().length,
			cpu: cpu?.model.trim() || 'unknown',
			load: Number(os.loadavg()[1].toFixed(1)),
		},
		results,
	};
	if (!values.quick) {
		fs.writeFileSync(FILE, `${JSON.stringify(whole, null, '\t')}\n`);
		const { writeReport } = require('../write');
		await writeReport();
	}
}

main().then(
	() => process.exit(),
	(error) => {
		console.error(error);
		process.exit(1);
	},
);
