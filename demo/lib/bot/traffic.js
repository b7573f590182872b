/** What LINE sends when many people punch: deliveries of one to five events, some of them a second time. */

/** Sizes of the deliveries in turn: LINE puts what it has together, mostly little. */
const SIZES = [1, 1, 2, 1, 3, 1, 5, 2];
const SECOND_MS = 1000;
/**
 * Between the punches of one person: longer than the longest load lasts, or an early one of the next round and a late one of
 * this round would be of the same second.
 */
const BETWEEN_MS = 600_000;

/**
 * Punches of the people in turn, each made when it is sent first. A person's second punch and later ones lie ahead, as if
 * the clock had gone on.
 * @returns {{ couple: object, at: number | undefined, event: () => object }[]} `at`: when it was pressed, in milliseconds;
 *   undefined before it was sent
 */
function punchesOf(line, couples, count) {
	return Array.from({ length: count }, (_, index) => {
		const couple = couples[index % couples.length];
		const round = Math.floor(index / couples.length);
		const punch = { couple, at: undefined };
		let made;
		punch.event = () => {
			if (made) return made;
			punch.at = Math.floor(Date.now() / SECOND_MS) * SECOND_MS + round * BETWEEN_MS;
			made = line.user(couple.user.userId).says('打刻', { timestamp: punch.at });
			return made;
		};
		return punch;
	});
}

/** What the bot does not want: small talk, stickers, and what another module of the channel has (standby). */
function unwantedOf(line, couples, count) {
	const makers = [
		(user) => user.says('お疲れさまです'),
		(user) => user.sticker(),
		(user) => user.says('打刻', { mode: 'standby' }),
	];
	return Array.from({ length: count }, (_, index) =>
		makers[index % makers.length](line.user(couples[index % couples.length].user.userId)),
	);
}

/** A list of events as a list of deliveries. */
function inDeliveries(events) {
	const deliveries = [];
	for (let first = 0; first < events.length; ) {
		const size = SIZES[deliveries.length % SIZES.length];
		deliveries.push(events.slice(first, first + size));
		first += size;
	}
	return deliveries;
}

module.exports = { inDeliveries, punchesOf, unwantedOf };
