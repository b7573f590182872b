/** Rates: how many deliveries a second n8n answers in time, by the bare webhook and by the bot. */
const { BURST, drain, playPunches, truth } = require('../../demo/lib/bot/run');
const { executionCounter } = require('./workflows');

/** Deliveries a second, on the average; each step is tried until one is not held. */
const LADDER = [10, 15, 20, 25, 30, 40, 50, 60, 80, 100];
/** Of the bare webhook, to find its rate: about as many as the bot's search has. */
const BARE_DELIVERIES = 400;
/** Longer than LINE waits, to see how late the late ones are. */
const PATIENCE_MS = 20_000;

const rounded = ({ p50, p95, max, late, count }) => ({
	...{ count, late },
	p50: Math.round(p50),
	p95: Math.round(p95),
	max: Math.round(max),
});

/** The same bursts into n8n's own webhook, with an execution that does nothing. */
async function playBare({ world, client, bareUrl }, perSecond, count = BARE_DELIVERIES) {
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

/** Every step up to the first that is not held twice: a neighbour's noise does not count. */
async function climb(play, told) {
	const steps = [];
	for (const perSecond of LADDER) {
		let step = await play(perSecond);
		if (step.late > 0) step = await play(perSecond);
		told(step);
		steps.push(step);
		if (step.late > 0) break;
	}
	return steps;
}

/** The whole load at this rate, or at the next lower one at which all of it is answered in time. */
async function hold(play, from, told) {
	const steps = [];
	for (const perSecond of LADDER.filter((rate) => rate <= from).reverse()) {
		const step = await play(perSecond);
		told(step);
		steps.push(step);
		if (step.late === 0) break;
	}
	return steps;
}

const highest = (steps) => steps.filter(({ late }) => late === 0).at(-1)?.perSecond ?? 0;

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

module.exports = { LADDER, climb, highest, hold, playBare, playBot };
