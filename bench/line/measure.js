/** Rates: how many deliveries a second n8n answers in time, by the bare webhook and by the bot. */
const { BURST, drain, playPunches, truth } = require('../../demo/lib/bot/run');
const { executionCounter } = require('./workflows');

/** Deliveries a second, on the average; each step is tried until neither is held. */
const LADDER = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 120, 150];
/** Longer than LINE waits, to see how late the late ones are. */
const PATIENCE_MS = 20_000;

const rounded = ({ p50, p95, max, late, count }) => ({
	...{ count, late },
	p50: Math.round(p50),
	p95: Math.round(p95),
	max: Math.round(max),
});

/** The same bursts into n8n's own webhook, with an execution that does nothing. */
async function playBare({ world, client, bareUrl }, { count, perSecond }) {
	const { line, linked } = world;
	const deliveries = Array.from({ length: count }, (_, index) => [
		line.user(linked[index % linked.length].user.userId).says('打刻'),
	]);
	const { times } = await line.webhook.send(bareUrl, deliveries, {
		bursts: { size: BURST, perSecond },
		redeliver: false,
		timeoutMs: PATIENCE_MS,
	});
	await drain(client);
	return { perSecond, ...rounded(times) };
}

/** Once more if it was not held: a neighbour's noise does not count. */
async function twice(play) {
	const step = await play();
	return step.late === 0 ? step : await play();
}

/**
 * The whole load through both at each rate, one after the other: what else the machine does meets both alike, and a queue
 * that grows has the time to show. Ends above the rate that neither holds.
 */
async function sideBySide(stage, { events, from, told }) {
	const steps = [];
	for (const perSecond of LADDER.filter((rate) => rate >= from)) {
		const bot = await twice(() => playBot(stage, { events, perSecond }));
		const count = bot.deliveries;
		const bare = await twice(() => playBare(stage, { count, perSecond }));
		const step = { perSecond, bare, bot };
		told(step);
		steps.push(step);
		if (bare.late > 0 && bot.late > 0) break;
	}
	return steps;
}

/** The highest step up to which `what` held every one; undefined if none. */
function highest(steps, what) {
	const broken = steps.findIndex((step) => step[what].late > 0);
	return steps.slice(0, broken < 0 ? undefined : broken).at(-1);
}

/** How often anybody has read 打刻しました! since the stage was set. */
const toldIn = ({ line }) =>
	line.users
		.flatMap(({ userId }) => line.conversation(userId))
		.filter(({ from, text }) => from === 'bot' && text === '打刻しました!').length;

/** All punches at this rate: answers, executions, and what became of the punches. */
async function playBot(stage, { events, perSecond, onBurst }) {
	const { world, client, url } = stage;
	for (const days of world.jobcan.company.days.values()) days.clear();
	const count = executionCounter(client);
	await count();
	const toldBefore = toldIn(world);
	const played = await playPunches({
		...{ world, client, url, events, perSecond, onBurst },
		unwanted: Math.round(events / 10),
		seed: perSecond,
	});
	const { pressed, answers, drainMs, ...rest } = played;
	return {
		perSecond,
		...rounded(answers),
		...rest,
		drainMs: Math.round(drainMs),
		...truth(world, pressed),
		told: toldIn(world) - toldBefore,
		executions: await count(),
	};
}

module.exports = { LADDER, highest, playBare, playBot, sideBySide };
