/** What the demo, the bench and the instance tests know of the pack's Jobcan parts, in one place. */

const NODE_TYPES = ['n8n-nodes-kintai.jobcan', 'n8n-nodes-kintai.jobcanTrigger'];

/** @param {object} sim a running simulator @returns a credential as the instance library takes it */
function jobcanCredential(
	{ credential: { clientId, clientSecret, apiUrl, authUrl } },
	{ id, name },
) {
	return {
		...{ id, name },
		type: 'jobcanApi',
		nodes: NODE_TYPES,
		data: {
			...{ clientId, clientSecret },
			environment: 'production',
			baseUrl: apiUrl,
			authHost: authUrl,
		},
	};
}

module.exports = { jobcanCredential };
