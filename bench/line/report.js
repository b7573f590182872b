/** The part of RESULTS.md about the bot under load; everything is reckoned from results.json of this folder. */
const { highest } = require('./measure');
const { count, table } = require('../table');

const NAMES = {
	recommended: 'recommended settings (sandbox when needed)',
	default: "n8n's default settings",
};
const rate = (perSecond) => (perSecond > 0 ? `${perSecond} /s` : 'below 10 /s');
const at = (steps, perSecond) =>
	steps.find((step) => step.perSecond === perSecond && step.late === 0);
const times = (step) => (step ? `${step.p50} / ${step.p95} / ${step.max} ms` : '–');

function row({ settings, bare, bot }) {
	const [bareRate, botRate] = [highest(bare), highest(bot)];
	const ratio = bareRate > 0 && botRate > 0 ? (botRate / bareRate).toFixed(2) : '–';
	return [
		NAMES[settings],
		rate(bareRate),
		times(at(bare, bareRate)),
		rate(botRate),
		times(at(bot, botRate)),
		ratio,
	];
}

const PLAYED = [
	'rate',
	'deliveries',
	'again',
	'answers',
	'late',
	'executions',
	'punches',
	'twice',
	'lost',
	'told',
];
const played = (settings, what, step) => [
	`${NAMES[settings]}, ${what}`,
	rate(step.perSecond),
	count(step.deliveries),
	count(step.duplicates + step.redelivered),
	times(step),
	count(step.late),
	count(step.executions),
	`${count(step.punches)} of ${count(step.events)}`,
	step.doublePunches,
	step.lost,
	count(step.told),
];

function lineReport({ date, machine, results }) {
	const rows = results.flatMap(({ settings, all, beyond }) => [
		...all.slice(-1).map((step) => played(settings, "the bot's rate", step)),
		...(beyond ? [played(settings, "the bare webhook's rate", beyond)] : []),
	]);
	return `## The LINE bot under load

\`npm run bench:line\` · ${date} · ${machine.cores} cores (${machine.cpu}) · n8n ${results[0].n8n}, whole, with SQLite · load ${machine.load}

Deliveries a second, on the average, at which every one is answered within LINE's 2 s (median / 95 % / longest):

${table(['n8n', 'bare webhook', 'its answers', 'bot', 'its answers', 'ratio'], results.map(row))}

All events, sent at these rates:

${table(['n8n', ...PLAYED], rows)}

- Bursts of 20 deliveries at once, one to five events in each, shuffled, a fifth of the deliveries a second time, one event in eleven unwanted (small talk, stickers, standby). The clock sets the pace: a late answer does not slow the sender down. What is not answered within 2 s is redelivered (1.5 s later, then ever later): "again" counts those and the repeated ones, "told" the people who read 打刻しました!.
- The bare webhook is n8n's own node and an end, one event each. The bot is workflows/line-jobcan/bot.json (with inquiries.json) between simulated vendors that answer at once; a repeated punch would be a second one in the simulator.
- Sender and simulators run in one process beside n8n: it uses about a tenth of a core at 20 deliveries a second. n8n has a core of its own only on a machine with nothing else to do; another program's load shows first in the longest answers. A step that is not held is tried once more.
`;
}

module.exports = { lineReport };
