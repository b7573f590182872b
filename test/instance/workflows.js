/** Small workflows of n8n's own nodes for the tests of the equipment. */

const settings = {
	executionOrder: 'v1',
	timezone: 'Asia/Tokyo',
	callerPolicy: 'workflowsFromSameOwner',
};
const node = (name, type, typeVersion, parameters, position) => ({
	id: name,
	name,
	type: `n8n-nodes-base.${type}`,
	typeVersion,
	position: [position * 220, 0],
	parameters,
});

/** Nodes in a row, each connected to the next. */
function line(id, name, nodes, more = {}) {
	const connections = Object.fromEntries(
		nodes
			.slice(1)
			.map((next, i) => [nodes[i].name, { main: [[{ node: next.name, type: 'main', index: 0 }]] }]),
	);
	return { id, name, active: false, nodes, connections, settings: { ...settings, ...more } };
}

const formWorkflow = line('bareForm', 'Rows of a form', [
	node(
		'Form',
		'formTrigger',
		2.2,
		{
			formTitle: 'Rows',
			formFields: {
				values: [
					{ fieldLabel: 'シフト表', fieldType: 'file', multipleFiles: false },
					{ fieldLabel: '月' },
				],
			},
			options: { path: 'rows' },
		},
		0,
	),
	node(
		'Rows',
		'extractFromFile',
		1,
		{ operation: 'csv', binaryPropertyName: '={{ Object.keys($binary)[0] }}', options: {} },
		1,
	),
]);

const waitWorkflow = line('bareWait', 'Waits', [
	node(
		'Form',
		'formTrigger',
		2.2,
		{
			formTitle: 'Wait',
			formFields: { values: [{ fieldLabel: 'Resume At' }] },
			options: { path: 'waits' },
		},
		0,
	),
	node('Wait', 'wait', 1.1, { resume: 'specificTime', dateTime: "={{ $json['Resume At'] }}" }, 1),
	node('After', 'noOp', 1, {}, 2),
]);

const mailOnFailure = line('bareError', 'Mails what stopped', [
	node('Error Trigger', 'errorTrigger', 1, {}, 0),
	node(
		'Mail',
		'emailSend',
		2.1,
		{
			fromEmail: 'n8n@example.com',
			toEmail: 'office@example.com',
			subject: '={{ $json.workflow.name }}',
			emailFormat: 'text',
			text: '={{ $json.execution.error.message }}',
			options: { appendAttribution: false },
		},
		1,
	),
]);

const scheduledFailure = line(
	'bareFails',
	'Stops every few seconds',
	[
		node(
			'Every 5 Seconds',
			'scheduleTrigger',
			1.2,
			{ rule: { interval: [{ field: 'seconds', secondsInterval: 5 }] } },
			0,
		),
		node('Stop', 'stopAndError', 1, { errorMessage: 'The day has no plan' }, 1),
	],
	{ errorWorkflow: 'bareError' },
);

module.exports = { node, line, formWorkflow, waitWorkflow, mailOnFailure, scheduledFailure };
