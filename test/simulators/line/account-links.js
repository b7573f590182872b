const TEN_MINUTES = 600_000;

/** Link tokens: for one user, once, for ten minutes. */
function createAccountLinks({ clock, ids }) {
	const known = new Map();
	const now = () => clock.now().getTime();
	return {
		issue: (userId) => {
			const token = ids.token('link').slice(0, 32);
			known.set(token, { userId, until: now() + TEN_MINUTES });
			return token;
		},
		/** Whether the token is good for this user: 'ok', 'failed' (another user's) or 'expired'. */
		take: (token, userId) => {
			const found = known.get(token);
			known.delete(token);
			if (!found || now() > found.until) return 'expired';
			return found.userId === userId ? 'ok' : 'failed';
		},
	};
}

module.exports = { createAccountLinks };
