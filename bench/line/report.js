/** The part of RESULTS.md about the bot under load; everything is reckoned from results.json of this folder. */
const { highest } = require('./measure');
const { count, table } = require('../table');

const NAMES = {
	recommended: 'recommended settings (sandbox when needed)',
	default: "n8n's default settings",
};
const rate = (perSecond) => (perSecond ? `${perSecond} /s` : '–');
const times = (step) => (step ? `${step.p50} / ${step.p95} / ${step.max} ms` : '–');

function row({ settings, steps }) {
	const [bare, bot] = ['bare', 'bot'].map((what) => highest(steps, what));
	const ratio = bare && bot ? (bot.perSecond / bare.perSecond).toFixed(2) : '–';
	return [
		NAMES[settings],
		...[rate(bare?.perSecond), times(bare?.bare)],
		...[rate(bot?.perSecond), times(bot?.bot)],
		ratio,
	];
}

const PLAYED = [
	...['rate', 'bare webhook', 'late', 'bot', 'late', 'again'],
	...['executions', 'punches', 'twice', 'lost', 'told'],
];
const played = (settings, { perSecond, bare, bot }) => [
	NAMES[settings],
	...[rate(perSecond), times(bare), count(bare.late), times(bot), count(bot.late)],
	count(bot.duplicates + bot.redelivered),
	count(bot.executions),
	`${count(bot.punches)} of ${count(bot.events)}`,
	...[bot.doublePunches, bot.lost, count(bot.told)],
];

/** When and where; `load` is missing where it was not noted. */
const measured = ({ settings, date, machine: { cores, cpu, load }, n8n }) =>
	`- ${NAMES[settings]}: ${date} · ${cores} cores (${cpu}) · n8n ${n8n}, whole, with SQLite${load === undefined ? '' : ` · load ${load}`}`;

function lineReport({ results }) {
	const rows = results.flatMap(({ settings, steps }) =>
		steps.map((step) => played(settings, step)),
	);
	const { deliveries } = results[0].steps[0].bot;
	return `## The LINE bot under load

\`npm run bench:line\`

${results.map(measured).join('\n')}

Deliveries a second, on the average, at which every one is answered within LINE's 2 s (median / 95 % / longest):

${table(['n8n', 'bare webhook', 'its answers', 'bot', 'its answers', 'ratio'], results.map(row))}

Every step: ${count(deliveries)} deliveries through the bot, then as many through the bare webhook:

${table(['n8n', ...PLAYED], rows)}

- Bursts of 20 deliveries at once, one to five events in each, shuffled, a fifth of the deliveries a second time, one event in eleven unwanted (small talk, stickers, standby). The clock sets the pace: a late answer does not slow the sender down. What is not answered within 2 s is redelivered (1.5 s later, then ever later): "again" counts those and the repeated ones, "told" the people who read 打刻しました!.
- The bare webhook is n8n's own node and an end, one event each. The bot is workflows/line-jobcan (reception.json, bot.json, inquiries.json) between simulated vendors that answer at once; a repeated punch would be a second one in the simulator.
- Sender and simulators run in one process beside n8n: it uses about a tenth of a core at 20 deliveries a second. n8n has a core of its own only on a machine with nothing else to do; another program's load shows first in the longest answers. A step that is not held is tried once more. Both meet the same machine, a shared one, whose speed may change twofold within minutes: the ratio says more than either rate.
`;
}

module.exports = { lineReport };
