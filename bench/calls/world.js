/** One engine with the pack, a company in Jobcan, CrowdLog and kaonavi and a LINE account, for counting calls. */
const path = require('node:path');
const { jobcanCredential } = require('../../demo/lib/jobcan');
const { startCrowdLog } = require('../../test/simulators/crowdlog');
const { startKaonavi } = require('../../test/simulators/kaonavi');
const { startJobcan } = require('../../test/simulators/jobcan');
const { startLine } = require('../../test/simulators/line');
const { createEngine } = require('../../test/support/engine');
const { around, node } = require('../../test/support/workflow');

const ROOT = path.join(__dirname, '..', '..');
const PROJECTS = 200;
const NODES = {
	crowdlog: ['n8n-nodes-kintai.crowdLog', 'crowdLogApi'],
	jobcan: ['n8n-nodes-kintai.jobcan', 'jobcanApi'],
	jobcanTrigger: ['n8n-nodes-kintai.jobcanTrigger', 'jobcanApi'],
	kaonavi: ['n8n-nodes-kintai.kaonavi', 'kaonaviApi'],
	line: ['n8n-nodes-kintai.line', 'lineMessagingApi'],
};

/** @param {{ people: number }} options @returns {Promise<object>} `{ jobcan, kaonavi, line, crowdlog, run, poll, close }` */
async function startWorld({ people }) {
	const jobcan = await startJobcan({ employees: people });
	const line = await startLine({ users: people, quota: null, rateLimits: false });
	const kaonavi = await startKaonavi({ employees: people });
	const crowdlog = await startCrowdLog({ members: people, projects: PROJECTS });
	const credentials = {
		crowdLogApi: {
			type: 'crowdLogApi',
			data: { baseUrl: crowdlog.url, accessToken: crowdlog.token, callsPerMinute: 0 },
		},
		kaonaviApi: { type: 'kaonaviApi', data: { ...kaonavi.credential, accessToken: '' } },
		jobcanApi: { type: 'jobcanApi', data: jobcanCredential(jobcan, {}).data },
		lineMessagingApi: { type: 'lineMessagingApi', data: line.credential },
	};
	const engine = await createEngine({ packs: [ROOT], credentials });
	const nodeOf = (name, parameters) => {
		const [type, credential] = NODES[name];
		const chosen = { [credential]: { id: credential, name: credential } };
		return node(name, type, parameters, { credentials: chosen });
	};

	/** Runs one operation on these items. @throws {Error} if it does not succeed: calls of a failure are no result */
	async function run(name, parameters, items = [{}]) {
		const result = await engine.run(around(nodeOf(name, parameters)), { items });
		if (result.status !== 'success') throw new Error(result.error?.message ?? result.status);
		return result.items('Done');
	}
	return {
		...{ jobcan, kaonavi, line, crowdlog, run },
		poll: (parameters, staticData) =>
			engine.poll(nodeOf('jobcanTrigger', parameters), { staticData }),
		close: async () => {
			engine.close();
			await jobcan.close();
			await line.close();
			await kaonavi.close();
			await crowdlog.close();
		},
	};
}

module.exports = { startWorld };
