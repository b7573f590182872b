/** Small workflows for tests, written as the editor would save them. */

const node = (name, type, parameters = {}, extra = {}) => ({
	id: name,
	name,
	type: type.includes('.') ? type : `n8n-nodes-base.${type}`,
	typeVersion: 1,
	position: [0, 0],
	parameters,
	...extra,
});

/**
 * Trigger → node under test, with a No Operation node on every output, named after it:
 * 'Done', 'Deferred' (if the node defers) and 'Failed' (if it has an error output).
 */
function around(tested) {
	const outputs = ['Done'];
	if (tested.parameters.duringClosedHours === 'defer') outputs.push('Deferred');
	if (tested.onError === 'continueErrorOutput') outputs.push('Failed');
	return {
		name: `around ${tested.name}`,
		nodes: [node('Start', 'manualTrigger'), tested, ...outputs.map((name) => node(name, 'noOp'))],
		connections: {
			Start: { main: [[{ node: tested.name, type: 'main', index: 0 }]] },
			[tested.name]: { main: outputs.map((name) => [{ node: name, type: 'main', index: 0 }]) },
		},
	};
}

/** A node of the pack with its credential, as `creds` in the engine under test names it. */
const kingOfTime = (resource, operation, parameters = {}, extra = {}) =>
	node(
		'KING OF TIME',
		'n8n-nodes-kintai.kingOfTime',
		{ resource, operation, ...parameters },
		{
			credentials: { kingOfTimeApi: { id: 'kot', name: 'KING OF TIME' } },
			...extra,
		},
	);

module.exports = { around, kingOfTime, node };
