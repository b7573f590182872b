const http = require('node:http');

/**
 * A plain HTTP server. `respond(request)` gets `{ method, path, query, queryAll, headers, rawBody,
 * ip }` (`query` has the last value of a key, `queryAll` every value in a list) and returns
 * `{ status, json | text | bytes, headers? }`, or `{ destroy: true }` (the connection is
 * cut), or `{ hang: true }` (no answer).
 */
async function listen({ host = '127.0.0.1', port = 0, respond }) {
	const server = http.createServer((incoming, outgoing) => {
		serve(respond, incoming, outgoing).catch((thrown) => {
			// A slip in the simulator itself must be seen, not mistaken for the vendor's 500.
			console.error(thrown);
			if (!outgoing.headersSent) outgoing.writeHead(599).end(`simulator: ${thrown.message}`);
		});
	});
	// Clients keep connections; a server that closes idle ones early makes resets that no test asked
	// for.
	server.keepAliveTimeout = 120_000;
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, resolve);
	});
	const close = async () => {
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	};
	return { origin: `http://${host}:${server.address().port}`, close };
}

async function serve(respond, incoming, outgoing) {
	const chunks = [];
	try {
		for await (const chunk of incoming) chunks.push(chunk);
	} catch {
		return; // The client went away while it was still sending.
	}
	const answer = await respond(requestOf(incoming, Buffer.concat(chunks)));
	if (answer.hang) return;
	if (answer.destroy) {
		incoming.socket.destroy();
		return;
	}
	send(outgoing, answer);
}

function requestOf(incoming, rawBody) {
	const [path, search = ''] = incoming.url.split('?');
	const query = new URLSearchParams(search);
	return {
		method: incoming.method,
		path,
		query: Object.fromEntries(query),
		queryAll: Object.fromEntries([...query.keys()].map((key) => [key, query.getAll(key)])),
		headers: incoming.headers,
		rawBody,
		// An IPv4 caller of a dual-stack socket comes as ::ffff:127.0.0.1.
		ip: (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
	};
}

function send(outgoing, { status, json, text, bytes, headers = {} }) {
	const payload = bytes ?? text ?? (json === undefined ? '' : JSON.stringify(json));
	const type = json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
	const length = status === 204 ? {} : { 'content-length': Buffer.byteLength(payload) };
	outgoing.writeHead(status, { ...type, ...length, ...headers });
	outgoing.end(status === 204 ? undefined : payload);
}

module.exports = { listen };
