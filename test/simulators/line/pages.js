const { refuse } = require('./refusals');

const DAY = 86_400_000;

/** Lists by continuation token, which is good for 24 hours and only for its own list. */
function createPages({ clock, ids }) {
	const tokens = new Map();
	const now = () => clock.now().getTime();

	/** `{ items, next: { next? } }` of the list with this name. */
	function of(name, list, { limit, start }) {
		const token = start === undefined ? { name, from: 0, until: Infinity } : tokens.get(start);
		if (token?.name !== name || now() > token.until) refuse('start');
		const to = token.from + limit;
		const items = list.slice(token.from, to);
		if (to >= list.length) return { items, next: {} };
		const next = ids.token('page').slice(0, 20);
		tokens.set(next, { name, from: to, until: now() + DAY });
		return { items, next: { next } };
	}

	return { of };
}

module.exports = { createPages };
