/** Plays traffic against a bot in n8n, and waits until n8n has done everything. */
const { performance } = require('node:perf_hooks');
const { until } = require('../../instance/until');
const { shuffled } = require('../../../test/simulators/shared');
const { inDeliveries, punchesOf, unwantedOf } = require('./traffic');
const { compare } = require('./truth');

/** Bursts of deliveries at once, as LINE sends them. */
const BURST = 20;
/** LINE redelivers what was not answered 2xx within two seconds; when and how often is not published. */
const REDELIVERY = { times: 12, delayMs: 1500, factor: 1.5 };
/** Deliveries that come a second time although they were answered. */
const REPEATED = 0.2;

/** Until no execution runs. @returns {Promise<number>} milliseconds */
async function drain(client, { timeoutMs = 180_000 } = {}) {
	const began = performance.now();
	// An n8n that is being restarted is not quiet.
	const isQuiet = () =>
		client.executions({ status: ['new', 'running'], limit: 1 }).then(
			(running) => running.length === 0,
			() => false,
		);
	await until(isQuiet, { timeoutMs, what: 'The end of all executions' });
	return performance.now() - began;
}

/**
 * Punches of many people at an average rate.
 * @param {{ world: object, client: object, url: string, events: number, perSecond: number, unwanted?: number,
 *   seed?: number, onBurst?: (index: number, all: number) => void }} of `perSecond`: deliveries
 * @returns {Promise<object>} `{ deliveries, duplicates, redelivered, events, answers: { p50, p95, max, late, … }, ok, drainMs,
 *   pressed }`; `truth(world, pressed)` tells what became of them
 */
async function playPunches({
	world,
	client,
	url,
	events,
	perSecond,
	unwanted = 0,
	seed = 1,
	onBurst,
}) {
	const { line, linked } = world;
	const pressed = punchesOf(line, linked, events);
	const others = unwantedOf(line, linked, unwanted);
	const all = shuffled([...pressed.map(({ event }) => event), ...others], seed);
	const deliveries = inDeliveries(all);
	const bursts = Math.ceil(Math.round(deliveries.length * (1 + REPEATED)) / BURST);
	const result = await line.webhook.send(url, deliveries, {
		bursts: { size: BURST, perSecond },
		repeat: { share: REPEATED, seed },
		shuffle: seed,
		redeliver: REDELIVERY,
		onBurst: onBurst && ((index) => onBurst(index, bursts)),
	});
	return {
		deliveries: result.deliveries.length,
		duplicates: result.deliveries.length - deliveries.length,
		redelivered: result.redelivered,
		events,
		answers: result.times,
		ok: result.ok,
		drainMs: await drain(client),
		pressed,
	};
}

/** What Jobcan holds of the punches, and how many people were told so. */
function truth({ line, jobcan }, pressed) {
	const users = new Set(pressed.map(({ couple }) => couple.user.userId));
	const told = [...users]
		.flatMap((userId) => line.conversation(userId))
		.filter(({ from, text }) => from === 'bot' && text === '打刻しました!').length;
	return { ...compare(jobcan, pressed), told };
}

module.exports = { BURST, drain, playPunches, truth };
