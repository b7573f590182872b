const KEPT_ENTRIES = 200_000;

/**
 * What the simulator was asked: a log of requests and a counter of calls. `mask(path)` takes
 * secrets out of a path before it is written down; the values of `secretFields` in a query or at
 * the top of a body are written as ***.
 */
function createJournal({ mask = (path) => path, secretFields = [] } = {}) {
	const log = [];
	const calls = {};

	function resetCalls() {
		Object.assign(calls, { total: 0, reads: 0, writes: 0, applied: 0, refused: 0, dropped: 0 });
		calls.byRoute = {};
	}
	resetCalls();

	/** Opens the entry of a request; `settle` completes it with what became of it. */
	function open({ at, method, path, query, queryAll = {}, body, ip, route }) {
		calls.total += 1;
		calls[method === 'GET' || method === 'HEAD' ? 'reads' : 'writes'] += 1;
		calls.byRoute[route] = (calls.byRoute[route] ?? 0) + 1;
		const shown = (fields) => withoutSecrets(fields, secretFields);
		const entry = {
			at,
			method,
			path: mask(path),
			query: shown(repeated(query, queryAll)),
			status: undefined,
			ip,
		};
		if (body !== undefined) entry.body = shown(body);
		log.push(entry);
		// A demo runs for days: the older half is dropped at once, which costs nothing per request.
		if (log.length > KEPT_ENTRIES) log.splice(0, KEPT_ENTRIES / 2);
		return entry;
	}

	/** `answered`: the simulator worked on the request; `delivered`: its answer left the machine. */
	function settle(entry, { status, code, answered = true, delivered = true, fault }) {
		entry.status = delivered ? status : 0;
		if (code !== undefined) entry.code = code;
		if (fault !== undefined) entry.fault = fault;
		if (delivered && status >= 400) calls.refused += 1;
		if (!delivered) calls.dropped += 1;
		const isWrite = entry.method !== 'GET' && entry.method !== 'HEAD';
		if (isWrite && answered && status < 300) calls.applied += 1;
	}

	return { log, calls, resetCalls, open, settle };
}

/** The query with a list where a key came several times. */
function repeated(query, queryAll) {
	const several = Object.entries(queryAll).filter(([, values]) => values.length > 1);
	return several.length === 0 ? query : { ...query, ...Object.fromEntries(several) };
}

function withoutSecrets(fields, secretFields) {
	const isObject = fields !== null && typeof fields === 'object' && !Array.isArray(fields);
	const present = isObject ? secretFields.filter((name) => Object.hasOwn(fields, name)) : [];
	if (present.length === 0) return fields;
	return { ...fields, ...Object.fromEntries(present.map((name) => [name, '***'])) };
}

module.exports = { createJournal };
