/** One person with LINE on the phone: says something, and waits for what the bot answers. */
const { until } = require('../../instance');

const PATIENCE_MS = 30_000;
const SECOND_MS = 1000;

/** @param {{ line: object, url: string, couple: object }} of `url`: where LINE delivers; `couple`: user and employee */
function personOf({ line, url, couple }) {
	const { userId } = couple.user;
	const user = line.user(userId);
	const fromBot = () => line.conversation(userId).filter(({ from }) => from === 'bot');
	const pressed = [];
	const results = [];

	async function deliver(event, options) {
		const { deliveries, times } = await line.webhook.send(url, [event], options);
		results.push({ deliveries, times });
	}

	/** Delivers an event. @returns {Promise<string>} the texts that come back, joined */
	async function sends(event) {
		const before = fromBot().length;
		await deliver(event);
		await until(() => fromBot().length > before, {
			timeoutMs: PATIENCE_MS,
			what: 'An answer of the bot',
		});
		return fromBot()
			.slice(before)
			.map(({ text, altText, type }) => text ?? altText ?? `[${type}]`)
			.join('\n');
	}

	return {
		...{ user, pressed, results, sends },
		says: (words) => sends(user.says(words)),
		taps: (label) => sends(user.taps(label)),
		/** 打刻, `hoursLater` than now; @returns the event too, so that it can be delivered again */
		async punches({ hoursLater = 0 } = {}) {
			const at = Math.floor(Date.now() / SECOND_MS) * SECOND_MS + hoursLater * 3600 * SECOND_MS;
			const event = user.says('打刻', { timestamp: at });
			pressed.push({ couple, at });
			return { event, answer: await sends(event) };
		},
		/** The same event once more, as LINE marks it. */
		again: (event) => deliver({ ...event, deliveryContext: { isRedelivery: true } }),
		conversation: () => line.conversation(userId),
	};
}

module.exports = { personOf };
