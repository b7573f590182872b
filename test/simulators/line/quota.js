const { calendar } = require('../shared');
const { refuse } = require('./refusals');

/**
 * The messages of the month (JST), counted by people and not by message objects. A narrowcast
 * reserves its whole reach until it is done.
 */
function createQuota({ options, clock }) {
	let limit = options.quota;
	const used = new Map();
	let reserved = 0;
	const month = () => calendar.today(clock.now()).slice(0, 7);
	const usage = () => used.get(month()) ?? 0;
	const remaining = () => (limit === null ? Infinity : limit - usage() - reserved);

	return {
		usage,
		remaining,
		/** Refuses what the month no longer holds, before anything is sent. */
		check: (people) => {
			if (people > remaining()) refuse('monthly');
		},
		count: (people) => used.set(month(), usage() + people),
		reserve: (people) => {
			reserved += people;
		},
		release: (people) => {
			reserved -= people;
		},
		set: (value) => {
			limit = value;
		},
		get limit() {
			return limit;
		},
	};
}

module.exports = { createQuota };
