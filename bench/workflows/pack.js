const { kingOfTime, node } = require('../../test/support/workflow');

const DEFAULT_CONCURRENCY = 5;

/** The sync as this pack does it: one node, all guards on. Max Deletions is raised for the largest case. */
function packWorkflow({ concurrency = DEFAULT_CONCURRENCY }) {
	const sync = kingOfTime('dailySchedule', 'sync', {
		deleteMissing: true,
		skipDaysWithActuals: true,
		options: { concurrency, maxDeletions: 1000 },
	});
	return {
		name: 'sync with the pack',
		nodes: [node('Start', 'manualTrigger'), sync],
		connections: { Start: { main: [[{ node: sync.name, type: 'main', index: 0 }]] } },
	};
}

const packCredentials = ({ url, token }) => ({
	kot: {
		type: 'kingOfTimeApi',
		data: { product: 'kingOfTime', accessToken: token, baseUrl: url, closedHours: 'none' },
	},
});

module.exports = { DEFAULT_CONCURRENCY, packCredentials, packWorkflow };
