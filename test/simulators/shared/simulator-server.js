const { setTimeout: pause } = require('node:timers/promises');
const { createFaults } = require('./faults');
const { createJournal } = require('./journal');
const { createRouter } = require('./router');
const { listen } = require('./http-server');
const { Refusal } = require('./refusal');

const CONTROL = '/__control';

/**
 * The part that every vendor's simulator shares: routing, refusals, faults, latency, log and
 * counters.
 *
 * @param options.basePath   what comes before the routes, e.g. '/v1.0' ('' for none)
 * @param options.hosts      names of a vendor's hosts where it has several (default: one). Each gets a
 *   port of its own, from `port` on upwards, and `request.host` tells on which one a request came
 * @param options.routes     `{ 'GET /path/:name': (request) => ({ status, json, headers? }) }`; a
 *   handler may be async
 * @param options.guard      `(request) => void`, called before the handler, also where no route
 *   matches; throws a Refusal
 * @param options.notFound   the answer where no route matches
 * @param options.faultAnswer `(name, rule) => answer`, the vendor's own refusals by name
 * @param options.codeOf     `(json) => code`, the vendor's code in an answer, for the log
 * @param options.mask       `(path) => path` without secrets, for the log
 * @param options.secretFields names of fields whose values the log must not hold
 * @param options.decorate   `(json, request) => json`, the last touch on an answer that is no
 *   refusal
 * @param options.finish     `(answer, request) => answer`, the last touch on every answer of the
 *   vendor, refusals included
 * @param options.control    routes below /__control, neither counted nor guarded nor disturbed by
 *   faults
 * @returns `{ origin, url, origins, faults, log, calls, resetCalls, ask, close }`; `origin` is that of the
 *   first host, `origins` has all of them by name; `ask({ method, path, headers, body })` is a request to it
 *   without the network, `path` below the base path: the answer, or an error if it is a refusal
 */
async function startSimulatorServer(options) {
	const { basePath = '', clock, latencyMs = 0, codeOf = () => undefined } = options;
	const { hosts = ['api'], port = 0 } = options;
	const match = createRouter(options.routes);
	const matchControl = createRouter(options.control ?? {});
	const faults = createFaults(options.faultAnswer);
	const journal = createJournal(options);

	async function respond(raw) {
		if (options.control && raw.path.startsWith(`${CONTROL}/`)) return control(raw);
		const request = withRoute(raw);
		const entry = journal.open({ at: clock.now().toISOString(), ...request });
		const fault = faults.take(request);
		if (latencyMs > 0) await pause(latencyMs);
		if (fault.before) await pause(fault.before.ms ?? 0);
		if (fault.instead) return disturb(fault.instead, entry);

		const worked = await workOn(request);
		const answer = options.finish ? options.finish(worked, request) : worked;
		const code = answer.status >= 400 ? codeOf(answer.json) : undefined;
		const delivered = fault.after?.do !== 'answerLost';
		journal.settle(entry, { status: answer.status, code, delivered, fault: fault.after?.do });
		return delivered ? spoil(answer, fault.after?.do) : { destroy: true };
	}

	function disturb(rule, entry) {
		const note = { answered: false, fault: rule.do };
		if (rule.do === 'reset' || rule.do === 'hang') {
			journal.settle(entry, { ...note, delivered: false });
			return rule.do === 'reset' ? { destroy: true } : { hang: true };
		}
		const answer = faults.answer(rule);
		journal.settle(entry, { ...note, status: answer.status, code: codeOf(answer.json) });
		return answer;
	}

	function withRoute(raw) {
		const path = raw.path.startsWith(basePath) ? raw.path.slice(basePath.length) : raw.path;
		const found = raw.path.startsWith(basePath) ? match(raw.method, path) : undefined;
		return {
			...raw,
			path,
			...bodyOf(raw),
			params: found?.params ?? {},
			route: found?.label ?? `${raw.method} (no such route)`,
			handler: found?.handler ?? (() => options.notFound),
		};
	}

	async function workOn(request) {
		try {
			await options.guard?.(request);
			const answer = await request.handler(request);
			const plain = answer.status >= 400 || answer.json === undefined;
			if (plain || !options.decorate) return answer;
			return { ...answer, json: options.decorate(answer.json, request) };
		} catch (thrown) {
			if (thrown instanceof Refusal) return thrown.answer;
			throw thrown;
		}
	}

	async function control(raw) {
		const found = matchControl(raw.method, raw.path.slice(CONTROL.length));
		if (!found) return { status: 404, json: { message: 'no such control' } };
		return found.handler({ ...raw, ...bodyOf(raw), params: found.params });
	}

	async function ask({ method, path, headers = {}, body }) {
		const isPlain = body === undefined || Buffer.isBuffer(body);
		const rawBody = isPlain ? (body ?? Buffer.alloc(0)) : Buffer.from(JSON.stringify(body));
		const address = { host: hosts[0], ip: '127.0.0.1', query: {}, queryAll: {} };
		const type = isPlain ? {} : { 'content-type': 'application/json' };
		const named = { method, path: `${basePath}${path}`, headers: { ...type, ...headers } };
		const answer = await respond({ ...named, ...address, rawBody });
		if (answer.status < 400) return answer;
		throw new Error(`${method} ${path}: ${JSON.stringify(answer.json)}`);
	}

	const servers = await Promise.all(
		hosts.map((host, index) =>
			listen({
				host: options.host,
				port: port === 0 ? 0 : port + index,
				respond: (raw) => respond({ ...raw, host }),
			}),
		),
	);
	const [{ origin }] = servers;
	return {
		origin,
		url: `${origin}${basePath}`,
		origins: Object.fromEntries(hosts.map((host, index) => [host, servers[index].origin])),
		faults: faults.public,
		log: journal.log,
		calls: journal.calls,
		resetCalls: journal.resetCalls,
		ask,
		close: async () => {
			await Promise.all(servers.map((server) => server.close()));
		},
	};
}

/** `body` as the content type says; `bodyBroken` when JSON was promised and not sent. */
function bodyOf({ rawBody, headers }) {
	if (rawBody.length === 0) return { body: undefined, bodyBroken: false };
	const type = headers['content-type'] ?? '';
	if (type.startsWith('application/x-www-form-urlencoded')) {
		const form = new URLSearchParams(rawBody.toString('utf8'));
		return { body: Object.fromEntries(form), bodyBroken: false };
	}
	if (type.startsWith('multipart/')) return { body: undefined, bodyBroken: false };
	try {
		return { body: JSON.parse(rawBody.toString('utf8')), bodyBroken: false };
	} catch {
		return { body: undefined, bodyBroken: true };
	}
}

/** What a bad network does to an answer that the simulator meant well. */
function spoil(answer, how) {
	const bare = { ...answer, json: undefined, bytes: undefined };
	if (how === 'emptyBody') return { ...bare, text: '' };
	if (how !== 'cutJson') return answer;
	const whole = answer.bytes ?? Buffer.from(JSON.stringify(answer.json ?? {}));
	const type = answer.bytes ? {} : { 'content-type': 'application/json; charset=utf-8' };
	const half = whole.subarray(0, Math.floor(whole.length / 2));
	return { ...bare, bytes: half, headers: { ...type, ...answer.headers } };
}

module.exports = { startSimulatorServer };
