const { commonControl } = require('../shared');

/**
 * Routes below /__control: what the demo and the tests of a whole n8n ask of a simulator in another
 * process.
 */
function controlRoutes(world, simulator) {
	const { clock, directory, quota, webhook } = world;
	const ok = (json) => ({ status: 200, json: json ?? {} });

	/**
	 * `{ userId, do, with, url? }`: a user does something (`do` names a function of sim.user, `with`
	 * its arguments) and the event goes to `url` or to the registered webhook.
	 */
	async function act({ body }) {
		const event = simulator()
			.user(body.userId)
			[body.do](...(body.with ?? []));
		const sent = body.url
			? await webhook.send(body.url, [event], body.options)
			: await webhook.deliver([event], body.options);
		return ok({ event, delivery: sent ?? null });
	}

	/**
	 * `{ url?, events, eventsPerDelivery?, concurrency?, … }`: so many punches (postbacks) of the users
	 * in turn, as sim.webhook.send takes the rest.
	 */
	async function burst({ body }) {
		const {
			url = webhook.state.endpoint,
			events: count,
			data = 'v=1&a=punch&t=in',
			...rest
		} = body;
		const users = [...directory.users.keys()];
		const events = Array.from({ length: count }, (_, index) =>
			simulator()
				.user(users[index % users.length])
				.postback(data),
		);
		const { deliveries, ...summary } = await webhook.send(url, events, rest);
		return ok({ ...summary, deliveries: deliveries.length });
	}

	return {
		...commonControl({ clock, simulator }),
		'GET /state': () =>
			ok({
				now: clock.now().toISOString(),
				bot: directory.bot,
				users: directory.users.size,
				groups: directory.groups.size,
				sent: simulator().sent.length,
				quota: { limit: quota.limit, usage: quota.usage() },
				webhook: { url: webhook.state.endpoint ?? null, active: webhook.state.isActive },
			}),
		'GET /sent': () => ok(simulator().sent),
		'GET /users': () => ok(simulator().users),
		'GET /groups': () => ok(simulator().groups),
		'GET /conversation': ({ query }) => ok(simulator().conversation(query.id)),
		'POST /act': act,
		'POST /burst': burst,
		/** `{ url?, active?, tunnels? }`: the console's webhook settings. */
		'POST /webhook': ({ body }) => {
			if (body.url !== undefined) webhook.register(body.url ?? undefined);
			if (body.active !== undefined) webhook.use(body.active);
			for (const [from, to] of Object.entries(body.tunnels ?? {})) webhook.tunnel(from, to);
			return ok(webhook.state);
		},
		'POST /quota': ({ body }) => {
			quota.set(body.limit);
			return ok({ limit: quota.limit, usage: quota.usage() });
		},
	};
}

module.exports = { controlRoutes };
