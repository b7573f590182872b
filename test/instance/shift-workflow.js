/** A small workflow around the pack's sync: rows of a CSV form in, closed hours waited for. */
const { node, line } = require('./workflows');

const FORM_FIELD = 'Shifts';

const sync = {
	...node(
		'Sync',
		'',
		1,
		{
			resource: 'dailySchedule',
			operation: 'sync',
			duringClosedHours: 'defer',
		},
		2,
	),
	type: 'n8n-nodes-kintai.kingOfTime',
	credentials: { kingOfTimeApi: { id: null, name: '' } },
	onError: 'continueErrorOutput',
};
const done = node('Done', 'noOp', 1, {}, 3);
const wait = node(
	'Wait',
	'wait',
	1.1,
	{ resume: 'specificTime', dateTime: '={{ $json.resumeAt }}' },
	4,
);
const refused = node('Refused', 'noOp', 1, {}, 5);

const front = line('packShifts', 'Shifts of a CSV file', [
	node(
		'Form',
		'formTrigger',
		2.2,
		{
			formTitle: 'Shifts',
			formFields: { values: [{ fieldLabel: FORM_FIELD, fieldType: 'file', multipleFiles: false }] },
			options: { path: 'pack-shifts' },
		},
		0,
	),
	node(
		'Rows',
		'extractFromFile',
		1,
		{ operation: 'csv', binaryPropertyName: FORM_FIELD, options: {} },
		1,
	),
	sync,
]);

const to = (name) => [{ node: name, type: 'main', index: 0 }];

const shiftWorkflow = {
	...front,
	nodes: [...front.nodes, done, wait, refused],
	connections: {
		...front.connections,
		Sync: { main: [to('Done'), to('Wait'), to('Refused')] },
		Wait: { main: [to('Sync')] },
	},
};

/** Shifts as the form takes them. @param {{ employeeCode: string, date: string, start: string, end: string }[]} shifts */
function csvFile(shifts) {
	const columns = ['employeeCode', 'date', 'start', 'end'];
	const lines = [columns, ...shifts.map((shift) => columns.map((column) => shift[column]))];
	return {
		name: 'shifts.csv',
		content: Buffer.from(lines.map((cells) => cells.join(',')).join('\n')),
		type: 'text/csv',
	};
}

module.exports = { shiftWorkflow, csvFile, FORM_FIELD };
