/**
 * n8n-workflow whose `sleep` does not sleep but moves the pinned clock on. For test files that provoke
 * pauses: `jest.mock('n8n-workflow', () => require('../../support/quick-sleep'))`.
 */
const actual = jest.requireActual('n8n-workflow');

const slept = [];

module.exports = {
	...actual,
	sleep: async (ms) => {
		slept.push(ms);
		jest.setSystemTime(Date.now() + ms);
		// A turn of the event loop: whatever waits for the socket goes on.
		await new Promise(setImmediate);
	},
	/** Every pause so far, in milliseconds. */
	slept,
};
