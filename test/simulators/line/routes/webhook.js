const { json, ok } = require('../body');
const { checkBody, refuse } = require('../refusals');
const { object, optional, text } = require('../validation/schema');

const DETAILS = {
	could_not_connect: () => 'Failure to connect',
	request_timeout: () => 'Request timeout',
	unclassified: () => 'N/A',
	ok: ({ status }) => String(status),
	error_status_code: ({ status }) => String(status),
};

/** The URL of the webhook: look, set, test. There is no call to delete it. */
module.exports = function webhookRoutes({ clock, webhook }) {
	const { state } = webhook;

	/** A delivery without events, to the URL named or to the one that is set. */
	async function test({ body }) {
		checkBody(object({ endpoint: optional(text()) }), body);
		const url = body.endpoint ?? state.endpoint ?? refuse('webhookUnset');
		webhook.checkUrl(url);
		const timestamp = clock.now().toISOString();
		const { deliveries } = await webhook.ping(url, { redeliver: false });
		const { status, reason, ok: success } = deliveries[0];
		const detail = DETAILS[reason]({ status });
		return ok({ success, timestamp, statusCode: status, reason: reason.toUpperCase(), detail });
	}

	return {
		'GET /v2/bot/channel/webhook/endpoint': () => {
			if (state.endpoint === undefined) refuse('webhookUnset');
			return ok({ endpoint: state.endpoint, active: state.isActive });
		},
		'PUT /v2/bot/channel/webhook/endpoint': json(({ body }) => {
			checkBody(object({ endpoint: text() }), body);
			webhook.checkUrl(body.endpoint);
			state.endpoint = body.endpoint;
			return ok();
		}),
		'POST /v2/bot/channel/webhook/test': json(test),
	};
};
