/** What the tests of the template share: the template, its time, whom it mails, and both vendors' credentials. */
const { credentialFor } = require('../../jobcan/company');

const FILE = 'jobcan-to-crowdlog/attendance-sync.json';
/** When the template runs by itself; Thursday. */
const NOW = '2026-11-26T05:00:00+09:00';
/** A day of the past weeks; Tuesday. */
const D = '2026-11-24';
const ADDRESSES = { メールの送信元: 'from@example.com', メールの送信先: 'to@example.com' };

function useJobcan(n8n, sim) {
	n8n.useCredential('jobcan', 'jobcanApi', credentialFor(sim));
}

function useCrowdLog(n8n, { token, url }) {
	const data = { accessToken: token, baseUrl: url, callsPerMinute: 0 };
	n8n.useCredential('crowdlog', 'crowdLogApi', data);
}

module.exports = { ADDRESSES, D, FILE, NOW, useCrowdLog, useJobcan };
