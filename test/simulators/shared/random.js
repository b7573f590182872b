const { createHash } = require('node:crypto');

/**
 * A deterministic source of chance (mulberry32): the same seed gives the same company on every
 * machine, so a test that fails can be repeated.
 */
function createRandom(seed = 1) {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	/** A whole number from `low` to `high`, both included. */
	const between = (low, high) => low + Math.floor(next() * (high - low + 1));
	const pick = (list) => list[between(0, list.length - 1)];
	return { next, between, pick };
}

/** The same list in another order, the same one for the same seed. */
function shuffled(list, seed) {
	const random = createRandom(seed);
	return list
		.map((item) => [random.next(), item])
		.sort(([left], [right]) => left - right)
		.map(([, item]) => item);
}

/**
 * 64 hexadecimal characters that depend on nothing but the parts: an opaque key as vendors use
 * them.
 */
function stableKey(...parts) {
	return createHash('sha256').update(parts.join('\u0000')).digest('hex');
}

module.exports = { createRandom, shuffled, stableKey };
