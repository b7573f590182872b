const { startJobcan } = require('../../simulators/jobcan');
const { fetchSend } = require('../../support/send');
const { jobcan } = require('./built');

let executions = 0;

/** A session on the pure layers alone, without n8n, with a token that the simulator has issued. */
async function pureSession(sim, data = {}) {
	const { openSession } = jobcan('connect');
	const { readSettings } = jobcan('settings');
	const { clientId, clientSecret, apiUrl, authUrl } = sim.credential;
	const settings = readSettings({
		clientId,
		clientSecret,
		baseUrl: apiUrl,
		authHost: authUrl,
		...data,
	});
	const { url, headers, form } = settings.login;
	const { access_token: token } = await (
		await fetch(url, { method: 'POST', headers, body: form })
	).json();
	const send = fetchSend(apiUrl, { Authorization: `Bearer ${token}` });
	// What was sent once is remembered per execution: each session is one of its own.
	return openSession({ send, settings, execution: String(++executions) });
}

module.exports = { pureSession, startJobcan };
