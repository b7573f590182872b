const { refuse } = require('./refusals');

/**
 * What users sent as binary. `state`: 'ready', 'preparing' (for `polls` more questions, then ready),
 * 'failed' (it will never be prepared), 'unsent' (410) or 'deleted' (404, as LINE does after an
 * undisclosed time).
 */
function createContents() {
	const contents = new Map();

	function put(messageId, { type, bytes, contentType, preview, state = 'ready', polls = 2 }) {
		contents.set(messageId, { type, bytes, contentType, preview, state, polls });
	}

	function get(messageId) {
		const content = contents.get(messageId);
		if (!content || content.state === 'deleted') refuse('contentNotFound');
		if (content.state === 'unsent') refuse('contentGone');
		return content;
	}

	/** The state after one more question. */
	function ask(content) {
		if (content.state !== 'preparing') return content.state;
		content.polls -= 1;
		if (content.polls >= 0) return 'preparing';
		content.state = 'ready';
		return 'ready';
	}

	return {
		...{ put, get, ask },
		set: (messageId, change) => Object.assign(contents.get(messageId), change),
		has: (messageId) => contents.has(messageId),
	};
}

module.exports = { createContents };
