/**
 * What n8n's recovery does not find (2.40): what was begun a moment before the end, and what was stored and not begun. It
 * stands as running or queued until somebody presses Stop.
 * @param {number} endedAt when n8n ended, in epoch milliseconds
 */
async function stopOrphans(client, endedAt) {
	const underWay = await client.executions({ status: ['new', 'running'] });
	const orphans = underWay.filter(({ createdAt }) => Date.parse(createdAt) < endedAt);
	for (const { id } of orphans) await client.stop(id);
}

/**
 * After n8n ended without being asked: what it was doing stands in its list as crashed (or was stopped), with the events
 * that the trigger gave. It is run again as an administrator does it, by Retry; the bot looks for such late punches before
 * it makes them.
 * @returns {Promise<number>} how many executions were run again
 */
async function retryInterrupted(client, workflowIds) {
	const interruptedOf = (workflowId) =>
		client.executions({ workflowId, status: ['crashed', 'canceled'], limit: 250 });
	// All are looked for first: what the run of one starts is not to be run again.
	const interrupted = (await Promise.all(workflowIds.map(interruptedOf))).flat();
	for (const { id } of interrupted) await client.retry(id);
	return interrupted.length;
}

module.exports = { retryInterrupted, stopOrphans };
