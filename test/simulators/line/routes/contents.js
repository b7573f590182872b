const { ok } = require('../body');
const { refuse } = require('../refusals');

const TRANSCODED = ['video', 'audio'];
const PREVIEWED = ['image', 'video'];
const PREPARATION = { preparing: 'processing', ready: 'succeeded', failed: 'failed' };

/** What users sent, from the data host. */
module.exports = function contentRoutes({ contents }) {
	const binary = ({ contentType, bytes }) => ({
		status: 200,
		bytes,
		headers: { 'content-type': contentType },
	});

	function content({ params }) {
		const found = contents.get(params.messageId);
		const state = contents.ask(found);
		// A video that was never prepared answers as one that is not there (UNCERTAIN).
		if (state === 'failed') refuse('contentNotFound');
		return state === 'preparing' ? { status: 202, text: '' } : binary(found);
	}

	function preview({ params }) {
		const found = contents.get(params.messageId);
		if (!PREVIEWED.includes(found.type)) refuse('noPreview');
		if (contents.ask(found) === 'preparing') return { status: 202, text: '' };
		return binary({ contentType: 'image/jpeg', bytes: found.preview ?? found.bytes });
	}

	function transcoding({ params }) {
		const found = contents.get(params.messageId);
		if (!TRANSCODED.includes(found.type)) refuse('notTranscoded');
		return ok({ status: PREPARATION[contents.ask(found)] });
	}

	return {
		'GET /v2/bot/message/:messageId/content': content,
		'GET /v2/bot/message/:messageId/content/preview': preview,
		'GET /v2/bot/message/:messageId/content/transcoding': transcoding,
	};
};
