/** Waiting for executions and reading what their nodes gave. */
const { until } = require('./until');

const ENDED = ['success', 'error', 'crashed', 'canceled'];

/**
 * Waits for an execution to reach one of `status` (default: any end).
 * @returns the whole execution, with its data
 * @throws {Error} with n8n's own message when it ends in another status, or when the time is over
 */
async function waitForExecution(client, id, { status = ENDED, timeoutMs = 60_000 } = {}) {
	const execution = await until(
		async () => {
			const found = await client.execution(id);
			return [...status, ...ENDED].includes(found.status) && found;
		},
		{ timeoutMs, what: `Execution ${id} reaching ${status.join(' or ')}` },
	);
	if (status.includes(execution.status)) return execution;
	const said = execution.data?.resultData?.error;
	throw new Error(
		`Execution ${id} ended with '${execution.status}': ${said?.message ?? ''} ${said?.description ?? ''}`.trim(),
	);
}

/**
 * The first execution of a workflow that is newer than `after` (an execution id; 0 = any), whatever its status.
 * @returns {Promise<string>} its id
 */
async function nextExecution(client, workflowId, { after = 0, timeoutMs = 30_000 } = {}) {
	const found = await until(
		async () => {
			const all = await client.executions({ workflowId });
			return all.filter(({ id }) => Number(id) > Number(after)).pop();
		},
		{ timeoutMs, what: `An execution of workflow '${workflowId}'` },
	);
	return found.id;
}

/** The newest execution's id of a workflow, 0 if it never ran: what `nextExecution` takes as `after`. */
async function lastExecution(client, workflowId) {
	const [newest] = await client.executions({ workflowId, limit: 1 });
	return Number(newest?.id ?? 0);
}

/** Every item's json that a node gave on `output`, over all its runs (a loop runs a node several times). */
function outputOf(execution, nodeName, output = 0) {
	const runs = execution.data.resultData.runData[nodeName] ?? [];
	return runs.flatMap((run) => run.data?.main?.[output] ?? []).map(({ json }) => json);
}

module.exports = { waitForExecution, nextExecution, lastExecution, outputOf };
