const { bodyOf } = require('../body');
const { refuse, refuseWith } = require('../refusals');
const { stampOf } = require('../views');
const { textOf } = require('../messages');

/** What a webhook may be told of [B]. */
const EVENTS = ['member_created', 'member_updated', 'member_deleted'];
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Webhook settings [B]: answered at once. */
module.exports = function webhookRoutes({ company, clock, options }) {
	const find = ({ params }) => company.webhooks.get(Number(params.webhookId)) ?? refuse('webhook');

	function isUrl(url) {
		if (typeof url !== 'string' || !URL.canParse(url)) return false;
		const { protocol, hostname } = new URL(url);
		if (protocol === 'https:') return true;
		const mayBePlain = options.plainWebhooks === 'loopback' && LOOPBACK.includes(hostname);
		return mayBePlain && protocol === 'http:';
	}
	const areEvents = (events) =>
		Array.isArray(events) &&
		events.length > 0 &&
		new Set(events).size === events.length &&
		events.every((event) => EVENTS.includes(event));
	const SHAPES = {
		url: isUrl,
		events: areEvents,
		secret_token: (value) => typeof value === 'string',
	};

	/** `needed`: the properties that must be sent; the .NET client repeats the id in the body [B]. */
	function checked(request, needed) {
		const { id: _id, ...body } = bodyOf(request);
		const issues = [];
		for (const [name, value] of Object.entries(body)) {
			if (SHAPES[name] === undefined) {
				if (options.unknownProperties === 'refuse') issues.push({ kind: 'property', field: name });
			} else if (!SHAPES[name](value)) issues.push({ kind: 'shape', field: name });
		}
		for (const name of needed) {
			if (body[name] === undefined) issues.push({ kind: 'required', field: name });
		}
		if (issues.length > 0) refuseWith(issues.map(textOf));
		return body;
	}

	const view = ({ id, url, events, secret_token, updatedAt, createdAt }) => ({
		...{ id, url, events, secret_token },
		...{ updated_at: stampOf(updatedAt), created_at: stampOf(createdAt) },
	});
	const now = () => clock.now().getTime();

	function post(request) {
		const body = checked(request, ['url', 'events', 'secret_token']);
		if (company.webhooks.size >= (options.mostWebhooks ?? Infinity)) {
			refuseWith([textOf({ kind: 'count', field: 'Webhook', max: options.mostWebhooks })]);
		}
		company.lastIds.webhook += 1;
		const id = company.lastIds.webhook;
		const webhook = { ...body, id, createdAt: now(), updatedAt: now() };
		company.webhooks.set(id, webhook);
		return { status: 200, json: view(webhook) };
	}
	function patch(request) {
		const webhook = find(request);
		Object.assign(webhook, checked(request, []), { updatedAt: now() });
		return { status: 200, json: view(webhook) };
	}
	function remove(request) {
		company.webhooks.delete(find(request).id);
		return { status: 204 };
	}

	return {
		'GET /webhook': () => ({
			status: 200,
			json: { webhook_data: [...company.webhooks.values()].map(view) },
		}),
		'POST /webhook': post,
		'PATCH /webhook/:webhookId': patch,
		'DELETE /webhook/:webhookId': remove,
	};
};
