/**
 * Routes below /__control that every simulator has: what the demo and the tests of a whole n8n ask
 * of a simulator in another process. `simulator` is a function, for the routes are made before it.
 */
function commonControl({ clock, simulator }) {
	const ok = (json) => ({ status: 200, json });
	return {
		'GET /calls': () => ok(simulator().calls),
		'POST /calls/reset': () => {
			simulator().resetCalls();
			return ok(simulator().calls);
		},
		/** `{ now: ISO text | null }`: a clock that stands still, or the machine's. */
		'POST /now': ({ body }) => {
			clock.set(body?.now);
			return ok({ now: clock.now().toISOString() });
		},
		/** A rule as `sim.faults.next` takes it, the path as text. */
		'POST /faults': ({ body }) => {
			simulator().faults.next(body);
			return ok({ pending: simulator().faults.pending });
		},
		'GET /log': () => ok(simulator().log),
	};
}

module.exports = { commonControl };
