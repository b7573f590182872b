const { node } = require('../../test/support/workflow');

/**
 * The same sync from n8n's own nodes, as somebody who knows n8n well would build it: lists asked for once, one
 * comparison on one joined field, writes in batches that are sent together, no pause between batches. It has no
 * guards: see RESULTS.md for what it leaves out.
 */

const CREDENTIAL = { httpHeaderAuth: { id: 'bearer', name: 'KING OF TIME' } };

const http = (name, parameters, extra = {}) =>
	node(
		name,
		'httpRequest',
		{
			authentication: 'genericCredentialType',
			genericAuthType: 'httpHeaderAuth',
			options: {},
			...parameters,
		},
		{ typeVersion: 4.2, credentials: CREDENTIAL, ...extra },
	);

/** Keeps only the fields given, each by an expression. */
const set = (name, fields) =>
	node(
		name,
		'set',
		{
			mode: 'manual',
			includeOtherFields: false,
			assignments: {
				assignments: Object.entries(fields).map(([field, value]) => ({
					id: field,
					name: field,
					value,
					type: 'string',
				})),
			},
			options: {},
		},
		{ typeVersion: 3.4 },
	);

const filledOnly = node(
	'Planned days',
	'filter',
	{
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
			combinator: 'and',
			conditions: [
				{
					id: 'planned',
					leftValue: '={{ $json.clockInSchedule }}',
					rightValue: '',
					operator: { type: 'string', operation: 'exists', singleValue: true },
				},
			],
		},
		options: {},
	},
	{ typeVersion: 2.2 },
);

const withEmployee = node(
	'With employee',
	'merge',
	{
		mode: 'combine',
		advanced: true,
		mergeByFields: { values: [{ field1: 'employeeCode', field2: 'code' }] },
		joinMode: 'enrichInput1',
		options: { multipleMatches: 'first', disableDotNotation: true },
	},
	{ typeVersion: 3 },
);

const compare = node(
	'Compare',
	'compareDatasets',
	{
		mergeByFields: { values: [{ field1: 'id', field2: 'id' }] },
		resolve: 'preferInput1',
		options: { disableDotNotation: true, multipleMatches: 'first' },
	},
	{ typeVersion: 2.3 },
);

/** New and changed days meet here: fed by two connections, a loop would lose the second one's items. */
const toWrite = node('To write', 'merge', { mode: 'append' }, { typeVersion: 3 });

const loop = (name, batchSize) =>
	node(name, 'splitInBatches', { batchSize, options: {} }, { typeVersion: 3 });

const minutes = (field) => `={{ $json.${field}.slice(0, 16) + $json.${field}.slice(19) }}`;
const place = (from) => `={{ $json.${from} + '/' + $json.date }}`;

function builtInWorkflow({ url, range, batch }) {
	const oneDay = `=${url}/daily-schedules/{{ $json.id }}`;
	const nodes = [
		node('Start', 'manualTrigger'),
		http('Employees', { url: `${url}/employees` }, { executeOnce: true }),
		http(
			'Schedules',
			{
				url: `${url}/daily-schedules`,
				sendQuery: true,
				queryParameters: {
					parameters: [
						{ name: 'start', value: range.start },
						{ name: 'end', value: range.end },
					],
				},
			},
			{ executeOnce: true },
		),
		withEmployee,
		set('Wanted', {
			id: place('key'),
			clockInSchedule: minutes('start'),
			clockOutSchedule: minutes('end'),
		}),
		node('Days', 'splitOut', { fieldToSplitOut: 'dailySchedules', options: {} }),
		filledOnly,
		set('Current', {
			id: place('employeeKey'),
			clockInSchedule: '={{ $json.clockInSchedule }}',
			clockOutSchedule: '={{ $json.clockOutSchedule }}',
		}),
		compare,
		toWrite,
		loop('Batches to write', batch),
		http('Write', {
			method: 'PUT',
			url: oneDay,
			sendBody: true,
			specifyBody: 'json',
			jsonBody:
				'={{ { clockInSchedule: $json.clockInSchedule, clockOutSchedule: $json.clockOutSchedule } }}',
		}),
		loop('Batches to delete', batch),
		http('Delete', { method: 'DELETE', url: oneDay }),
	];
	return { name: "sync with n8n's own nodes", nodes, connections: connectionsOf(WIRES) };
}

/** From, output, to, input. */
const WIRES = [
	['Start', 0, 'With employee', 0],
	['Start', 0, 'Employees', 0],
	['Start', 0, 'Schedules', 0],
	['Employees', 0, 'With employee', 1],
	['With employee', 0, 'Wanted', 0],
	['Schedules', 0, 'Days', 0],
	['Days', 0, 'Planned days', 0],
	['Planned days', 0, 'Current', 0],
	['Wanted', 0, 'Compare', 0],
	['Current', 0, 'Compare', 1],
	['Compare', 0, 'To write', 0],
	['Compare', 2, 'To write', 1],
	['Compare', 3, 'Batches to delete', 0],
	['To write', 0, 'Batches to write', 0],
	['Batches to write', 1, 'Write', 0],
	['Write', 0, 'Batches to write', 0],
	['Batches to delete', 1, 'Delete', 0],
	['Delete', 0, 'Batches to delete', 0],
];

function connectionsOf(wires) {
	const connections = {};
	for (const [from, output, to, index] of wires) {
		const { main } = (connections[from] ??= { main: [] });
		while (main.length <= output) main.push([]);
		main[output].push({ node: to, type: 'main', index });
	}
	return connections;
}

const builtInCredentials = ({ token }) => ({
	bearer: {
		type: 'httpHeaderAuth',
		data: { name: 'Authorization', value: `Bearer ${token}` },
	},
});

module.exports = { builtInCredentials, builtInWorkflow };
