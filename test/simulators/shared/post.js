const http = require('node:http');
const https = require('node:https');

const createAgent = (module) => new module.Agent({ keepAlive: true });

/** Sends POST requests over connections that are kept open until `close`. */
function createPoster() {
	const agents = { 'http:': createAgent(http), 'https:': createAgent(https) };
	return {
		post: (url, request) => postOver(agents, url, request),
		close: () => Object.values(agents).forEach((agent) => agent.destroy()),
	};
}

/**
 * One POST with the bytes and header names exactly as given. Never throws: the result is
 * `{ ms, status, reason, text }`, `reason` in the words of LINE's console; `status` 0 without an answer.
 */
function postOver(agents, url, { body, headers, timeoutMs }) {
	const begin = process.hrtime.bigint();
	const ms = () => Number(process.hrtime.bigint() - begin) / 1e6;
	const { protocol } = new URL(url);
	const { request } = protocol === 'https:' ? https : http;
	return new Promise((resolve) => {
		const timer = setTimeout(() => finish({ status: 0, reason: 'request_timeout' }), timeoutMs);
		const outgoing = request(url, {
			agent: agents[protocol],
			method: 'POST',
			headers: { ...headers, 'content-length': body.length },
		});
		function finish(result) {
			clearTimeout(timer);
			resolve({ ms: ms(), text: '', ...result });
			if (result.status === 0) outgoing.destroy();
		}
		outgoing.on('error', () => finish({ status: 0, reason: 'could_not_connect' }));
		outgoing.on('response', (incoming) => {
			const chunks = [];
			incoming.on('data', (chunk) => chunks.push(chunk));
			incoming.on('error', () => finish({ status: 0, reason: 'unclassified' }));
			incoming.on('end', () => {
				const status = incoming.statusCode;
				const reason = status >= 200 && status < 300 ? 'ok' : 'error_status_code';
				finish({ status, reason, text: Buffer.concat(chunks).toString('utf8') });
			});
		});
		outgoing.end(body);
	});
}

module.exports = { createPoster };
