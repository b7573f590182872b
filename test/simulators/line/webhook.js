const { setTimeout: pause } = require('node:timers/promises');
const { createPoster, shuffled } = require('../shared');
const { inBursts, inParallel } = require('./pace');
const { refuse } = require('./refusals');
const { signatureOf } = require('./signature');

const isMany = (events) => Array.isArray(events[0]);

/** [[e, e], [e]] as it is; [e, e, e] in deliveries of at most `size`; [] is one, the ping. */
function inDeliveries(events, size) {
	if (events.length === 0) return [[]];
	if (isMany(events)) return events;
	const step = Math.min(size, events.length);
	const starts = Array.from(
		{ length: Math.ceil(events.length / step) },
		(_, index) => index * step,
	);
	return starts.map((start) => events.slice(start, start + step));
}

/** Every delivery, and this share of them once more: networks repeat what was answered, too. */
function withRepeats(lists, { share, seed = 1 }) {
	const count = Math.round(lists.length * share);
	return [...lists, ...shuffled(lists, seed).slice(0, count)];
}

const percentile = (sorted, share) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];

/** Answer times in milliseconds over all attempts. */
function timesOf(attempts, deadline) {
	const sorted = attempts.map(({ ms }) => ms).sort((left, right) => left - right);
	return {
		count: sorted.length,
		p50: percentile(sorted, 0.5),
		p95: percentile(sorted, 0.95),
		p99: percentile(sorted, 0.99),
		max: sorted.at(-1),
		late: sorted.filter((ms) => ms > deadline).length,
	};
}

/** LINE's side of the webhook: the registered URL, signing, sending, sending again. */
function createWebhook(world) {
	const { options, clock, directory, replyTokens } = world;
	const poster = createPoster();
	const state = { endpoint: options.webhookUrl, isActive: options.useWebhook };

	/** Where a URL leads, through the tunnels. */
	function target(url) {
		const { origin } = new URL(url);
		return options.tunnels[origin] ? options.tunnels[origin] + url.slice(origin.length) : url;
	}

	/** Refuses what LINE does not take as a webhook URL. */
	function checkUrl(url) {
		const isShort = typeof url === 'string' && url.length <= 500 && URL.canParse(url);
		const protocol = isShort ? new URL(url).protocol : '';
		const isPlain = protocol === 'http:' && options.plainWebhooks === 'accept';
		if (protocol !== 'https:' && !isPlain) refuse('webhookUrl');
	}

	/**
	 * Sends bytes. `signWith`: another secret, or null for no signature; `headers`: more of them;
	 * `mutate({ url, body, headers })` returns what really goes out, after signing.
	 */
	async function sendRaw(url, bytes, given = {}) {
		const { signWith = options.channelSecret, headers = {}, mutate = (whole) => whole } = given;
		const body = Buffer.from(bytes);
		const signature = signWith === null ? {} : { 'x-line-signature': signatureOf(signWith, body) };
		const whole = mutate({
			url: target(url),
			body,
			headers: {
				'content-type': 'application/json; charset=utf-8',
				'user-agent': 'LineBotWebhook2.0',
				...signature,
				...headers,
			},
		});
		const timeoutMs = given.timeoutMs ?? options.webhookTimeoutMs;
		return poster.post(whole.url, { ...whole, body: Buffer.from(whole.body), timeoutMs });
	}

	function redeliveryOf(given) {
		if (given === undefined) return options.redelivery.enabled ? options.redelivery : { times: 0 };
		if (given === false) return { times: 0 };
		return { ...options.redelivery, ...(given === true ? {} : given) };
	}

	async function deliverOne(url, list, given) {
		const events = list.map((event) => (typeof event === 'function' ? event() : event));
		const { times, delayMs, factor = 1 } = redeliveryOf(given.redeliver);
		const serialize = given.serialize ?? JSON.stringify;
		const attempts = [];
		for (let index = 0; index <= times; index += 1) {
			if (index > 0) await pause(delayMs * factor ** (index - 1));
			const isRedelivery = index > 0;
			const going = events.map((event) => ({ ...event, deliveryContext: { isRedelivery } }));
			for (const event of going) replyTokens.deliver(event);
			const payload = { destination: directory.bot.userId, events: isRedelivery ? going : events };
			const at = clock.now().toISOString();
			const answer = await sendRaw(url, serialize(payload), given);
			attempts.push({ at, isRedelivery, ...answer });
			if (answer.reason === 'ok') break;
		}
		const { status, reason } = attempts.at(-1);
		return { events, attempts, status, reason, ok: reason === 'ok' };
	}

	/**
	 * Sends events, or functions that make them at the moment of sending: a list is one delivery or, with `eventsPerDelivery`, several; a list of lists is
	 * one delivery each. Further options: `concurrency` (20 at once) or `bursts` (`{ size, perSecond }`:
	 * so many at once, at this average rate, whether or not the earlier ones are answered), `redeliver`
	 * (true or `{ times, delayMs, factor }`: again until it is answered 2xx in time, each pause `factor`
	 * times the one before), `twice` (every delivery a
	 * second time, as networks do, not marked as redelivery) or `repeat` (`{ share, seed }`: so many of
	 * them), `shuffle` (a seed: in another order), `onBurst(index)` (before each),
	 * `serialize(payload)` (other bytes for the same JSON), `timeoutMs`, and those of sendRaw.
	 */
	async function send(url, events, given = {}) {
		const { eventsPerDelivery = Infinity, concurrency = 20, bursts, shuffle } = given;
		const { twice = false, repeat } = given;
		let lists = inDeliveries(events, eventsPerDelivery);
		if (twice) lists = lists.flatMap((list) => [list, list]);
		if (repeat) lists = withRepeats(lists, repeat);
		if (shuffle !== undefined) lists = shuffled(lists, shuffle);
		const tasks = lists.map((list) => () => deliverOne(url, list, given));
		const deliveries = bursts
			? await inBursts(tasks, { ...bursts, onBurst: given.onBurst })
			: await inParallel(tasks, concurrency);
		const attempts = deliveries.flatMap((delivery) => delivery.attempts);
		return {
			deliveries,
			ok: deliveries.every((delivery) => delivery.ok),
			failed: deliveries.filter((delivery) => !delivery.ok).length,
			redelivered: attempts.filter(({ isRedelivery }) => isRedelivery).length,
			times: timesOf(attempts, options.webhookTimeoutMs),
		};
	}

	/** To the registered URL, if there is one and the console's switch is on. */
	async function deliver(events, given) {
		if (state.endpoint === undefined || !state.isActive) return undefined;
		return send(state.endpoint, Array.isArray(events) ? events : [events], given);
	}

	return {
		...{ checkUrl, deliver, send, sendRaw, state },
		close: poster.close,
		/** The delivery without events, as the Verify button sends it. */
		ping: (url = state.endpoint, given) => send(url, [], given),
		use: (isActive) => {
			state.isActive = isActive;
		},
		register: (url) => {
			state.endpoint = url;
		},
		tunnel: (from, to) => {
			options.tunnels[from] = to;
		},
	};
}

module.exports = { createWebhook };
