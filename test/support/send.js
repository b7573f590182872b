/** A `Send` over fetch, for the layers that know no n8n: tests of clients and sessions against a simulator. */
function fetchSend(baseUrl, headers = {}) {
	return async ({ method, path, query = {}, body, headers: own }) => {
		const url = new URL(`${baseUrl}${path}`);
		for (const [name, value] of Object.entries(query)) {
			for (const one of [value].flat())
				if (one !== undefined) url.searchParams.append(name, String(one));
		}
		try {
			const answer = await fetch(url, {
				method,
				headers: { 'content-type': 'application/json', ...headers, ...own },
				body: body === undefined ? undefined : JSON.stringify(body),
			});
			return {
				status: answer.status,
				headers: Object.fromEntries(answer.headers),
				text: await answer.text(),
			};
		} catch (error) {
			return { unanswered: error.cause?.code ?? 'no answer', sent: true };
		}
	};
}

module.exports = { fetchSend };
