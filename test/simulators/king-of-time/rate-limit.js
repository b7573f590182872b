const { Refusal, createRateLimit } = require('../shared');
const { tooManyRequests } = require('./refusals');

/**
 * No number is published (UNCERTAIN), so the limit is off unless a test asks. Every third refusal
 * carries the second code, 308.
 */
function createKingOfTimeRateLimit({ sendRetryAfter, ...window }) {
	return createRateLimit({
		...window,
		refuse: ({ retryAfter, refused }) => {
			const code = refused % 3 === 0 ? '308' : '303';
			throw new Refusal(
				tooManyRequests({ code, retryAfter: sendRetryAfter ? retryAfter : undefined }),
			);
		},
	});
}

module.exports = { createKingOfTimeRateLimit };
