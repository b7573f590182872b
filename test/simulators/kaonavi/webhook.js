const { createPoster } = require('../shared');
const { stampOf } = require('./views');

/** kaonavi's side of the webhooks: sends what happened, in order per webhook, and keeps what came back. */
function createWebhook({ options, clock, company }) {
	const poster = createPoster();
	const deliveries = [];
	/** Webhook id → the promise of its last delivery. */
	const last = new Map();

	/** Where a URL leads, through the tunnels. */
	function target(url) {
		const { origin } = new URL(url);
		const to = options.tunnels[origin];
		return to === undefined ? url : to + url.slice(origin.length);
	}

	async function attempt({ url, secret_token: token }, body, given) {
		return poster.post(target(url), {
			body: Buffer.from(JSON.stringify(body)),
			headers: {
				'content-type': 'application/json',
				'user-agent': 'Kaonavi-Webhook/1.0',
				'kaonavi-token': token,
				...given.headers,
			},
			timeoutMs: options.webhookTimeoutMs,
		});
	}

	async function deliver(webhook, body, given = {}) {
		const delivery = { webhookId: webhook.id, url: webhook.url, event: body.event, body };
		delivery.attempts = [];
		deliveries.push(delivery);
		for (let left = options.webhookRetries; left >= 0; left -= 1) {
			const { status, reason, ms } = await attempt(webhook, body, given);
			delivery.attempts.push({ status, reason, ms });
			Object.assign(delivery, { status, reason, ok: reason === 'ok' });
			if (delivery.ok) break;
		}
		return delivery;
	}

	const bodyOf = (event, codes) => ({
		event,
		event_time: stampOf(clock.now().getTime()),
		member_data: codes.map((code) => ({ code })),
	});

	/** Tells every webhook that wants the event, behind what it was told before. */
	function fire(event, codes) {
		const body = bodyOf(event, codes);
		for (const webhook of company.webhooks.values()) {
			if (!webhook.events.includes(event)) continue;
			const before = last.get(webhook.id) ?? Promise.resolve();
			last.set(
				webhook.id,
				before.then(() => deliver({ ...webhook }, body)),
			);
		}
	}

	/**
	 * Sends an event to any address, as a test wants it: `secretToken`, `headers` over the usual ones,
	 * `body` over the usual one. Returns the delivery.
	 */
	function send(url, { event, codes = [], secretToken, headers, body } = {}) {
		const webhook = { id: undefined, url, secret_token: secretToken ?? '' };
		return deliver(webhook, { ...bodyOf(event, codes), ...body }, { headers });
	}

	return {
		...{ deliveries, fire, send },
		/** Settles when nothing is under way. */
		settled: async () => {
			await Promise.all(last.values());
			return deliveries;
		},
		close: poster.close,
	};
}

module.exports = { createWebhook };
