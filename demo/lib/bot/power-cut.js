/**
 * After n8n ended without being asked: what it was doing stands in its list as crashed, with the events that the trigger
 * gave. It is run again as an administrator does it, by Retry; the bot looks for such late punches before it makes them.
 * @returns {Promise<number>} how many executions were run again
 */
async function retryCrashed(client, workflowIds) {
	const crashedOf = (workflowId) =>
		client.executions({ workflowId, status: ['crashed'], limit: 250 });
	// All are looked for first: what the run of one starts is not to be run again.
	const crashed = (await Promise.all(workflowIds.map(crashedOf))).flat();
	for (const { id } of crashed) await client.retry(id);
	return crashed.length;
}

module.exports = { retryCrashed };
