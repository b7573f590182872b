/** What the demo and the instance tests know of the pack's KING OF TIME parts, in one place. */

const CREDENTIAL_TYPE = 'kingOfTimeApi';
const NODE_TYPES = ['n8n-nodes-kintai.kingOfTime', 'n8n-nodes-kintai.kingOfTimeTrigger'];

/** [{ from: '08:30', to: '10:00' }] -> '08:30-10:00', as the credential takes it; no windows at all -> 'none'. */
const closedHoursText = (windows) =>
	windows.map(({ from, to }) => `${from}-${to}`).join(', ') || 'none';

/**
 * @param {object} sim a running simulator
 * @param {{ id: string, name: string, closedWindows: object[], accessToken?: string }} options
 * @returns a credential as the instance library takes it
 */
function kingOfTimeCredential(sim, { id, name, closedWindows, accessToken = sim.token }) {
	return {
		id,
		name,
		type: CREDENTIAL_TYPE,
		nodes: NODE_TYPES,
		data: {
			product: sim.product,
			accessToken,
			baseUrl: sim.url,
			closedHours: closedHoursText(closedWindows),
		},
	};
}

module.exports = { CREDENTIAL_TYPE, NODE_TYPES, closedHoursText, kingOfTimeCredential };
