const DAY = 86_400_000;
const MOST_SHORT_LIVED = 30;

/**
 * Channel access tokens: stateless ones (15 minutes, not revocable), short-lived ones (30 days, the
 * 31st revokes the oldest) and the single long-lived one.
 */
function createTokens({ clock, ids, options }) {
	const live = new Map();
	let longLived;

	const put = (kind, seconds) => {
		const token = `${kind === 'stateless' ? 'ey' : ''}${ids.token(kind)}${ids.token(kind)}`;
		live.set(token, { kind, expiresAt: clock.now().getTime() + seconds * 1000 });
		return token;
	};
	const get = (token) => {
		const known = live.get(token);
		return known && known.expiresAt > clock.now().getTime() ? known : undefined;
	};

	function issueStateless() {
		return { token: put('stateless', options.statelessSeconds), seconds: options.statelessSeconds };
	}
	function issueShortLived() {
		const held = [...live].filter(([token, { kind }]) => kind === 'shortLived' && get(token));
		if (held.length >= MOST_SHORT_LIVED) live.delete(held[0][0]);
		const seconds = (30 * DAY) / 1000;
		return { token: put('shortLived', seconds), seconds };
	}
	/** A new long-lived token; the old one dies. */
	function reissueLongLived() {
		live.delete(longLived);
		longLived = put('longLived', 3_138_007_490);
		return longLived;
	}
	reissueLongLived();

	return {
		...{ get, issueStateless, issueShortLived, reissueLongLived },
		isLive: (token) => get(token) !== undefined,
		/** Revokes what can be revoked; a stateless token cannot. */
		revoke: (token) => {
			if (live.get(token)?.kind !== 'stateless') live.delete(token);
		},
		/** Ends every stateless token at once, as time would. */
		expireStateless: () => {
			for (const [token, { kind }] of live) if (kind === 'stateless') live.delete(token);
		},
		get longLived() {
			return longLived;
		},
	};
}

module.exports = { createTokens };
