const { stableKey } = require('../shared');

const HOUR = 3_600_000;

/** The company's key and the tokens issued for it. Times come from the simulator's clock. */
function createTokens({ options, clock }) {
	const tokens = new Map();
	let key = { key: options.consumerKey, secret: options.consumerSecret };
	let issues = [];
	let number = 0;

	/** 8-4-4-4-12 hexadecimal digits, as the vendor's sample. */
	function fresh() {
		number += 1;
		const digits = stableKey('token', options.seed, number);
		return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)]
			.concat(digits.slice(20, 32))
			.join('-');
	}

	/** A token without asking for the cap, which is for requests. */
	function issue() {
		if (options.newTokenStopsOld) tokens.clear();
		const token = fresh();
		tokens.set(token, clock.now().getTime() + options.tokenLifeSeconds * 1000);
		return token;
	}

	/** Whether the hour still has a token to give; if so, one of them is used. */
	function takeIssue() {
		const now = clock.now().getTime();
		issues = issues.filter((time) => time > now - HOUR);
		if (issues.length >= (options.tokensPerHour ?? Infinity)) return false;
		issues.push(now);
		return true;
	}

	return {
		issue,
		takeIssue,
		fits: (given, secret) => key !== undefined && given === key.key && secret === key.secret,
		/** 'live', 'expired' or 'unknown'. */
		stateOf: (token) => {
			const end = tokens.get(token);
			if (end === undefined) return 'unknown';
			return clock.now().getTime() < end ? 'live' : 'expired';
		},
		/** Ends every token at once; the key still works. */
		expireAll: () => tokens.clear(),
		/** The administrator takes the key back: no token of it works, and none is issued. */
		revoke: () => {
			key = undefined;
			tokens.clear();
		},
		get issued() {
			return number;
		},
	};
}

module.exports = { createTokens };
