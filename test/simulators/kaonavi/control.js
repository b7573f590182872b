const { checkWindows, commonControl } = require('../shared');

/**
 * Routes below /__control: what the demo and the tests of a whole n8n ask of a simulator in another
 * process.
 */
function controlRoutes(world, simulator) {
	const { clock, company, options, tasks, tokens, webhook } = world;
	const ok = (json = {}) => ({ status: 200, json });
	const counted = (map) => map.size;

	return {
		...commonControl({ clock, simulator }),
		'GET /state': () =>
			ok({
				now: clock.now().toISOString(),
				closedWindows: options.closedWindows,
				members: counted(company.members),
				records: Object.fromEntries(
					[...company.sheets].map(([id, { records }]) => [id, counted(records)]),
				),
				webhooks: counted(company.webhooks),
				tasksPending: tasks.pending,
				tokensIssued: tokens.issued,
			}),
		/** The truth, as the API shows it. */
		'GET /members': () => ok(simulator().members()),
		'GET /sheet': ({ query }) => ok(simulator().sheet(Number(query.id))),
		'GET /deliveries': async () => ok(await webhook.settled()),
		/** Somebody at the screen: `{ code, … }` as sim.addMember, `{ code, changes }`, `{ code }`. */
		'POST /members/add': ({ body }) => {
			simulator().addMember(body);
			return ok();
		},
		'POST /members/change': ({ body }) => {
			simulator().changeMember(body.code, body.changes);
			return ok();
		},
		'POST /members/delete': ({ body }) => {
			simulator().deleteMember(body.code);
			return ok();
		},
		/** `{ code, text? }`, as sim.refuseMember takes them. */
		'POST /members/refuse': ({ body }) => {
			simulator().refuseMember(body.code, body.text);
			return ok();
		},
		/** `{ off: [operation], on: [operation] }` */
		'POST /switches': ({ body }) => {
			simulator().switchOff(...(body?.off ?? []));
			simulator().switchOn(...(body?.on ?? []));
			return ok();
		},
		'POST /closed': ({ body }) => {
			options.closedWindows = checkWindows(body?.windows ?? []);
			return ok({ windows: options.closedWindows });
		},
		'POST /tokens/expire': () => {
			tokens.expireAll();
			return ok();
		},
		'POST /tasks/finish': () => {
			tasks.finishAll();
			return ok();
		},
		/** `{ status, messages?, route?, applied? }`, as sim.forceTask takes it. */
		'POST /tasks/force': ({ body }) => {
			tasks.force(body);
			return ok();
		},
	};
}

module.exports = { controlRoutes };
