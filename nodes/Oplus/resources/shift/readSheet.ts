import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { reportLanguage } from '../../../shared/node/fields';
import type { OutputRow, WholeOperation } from '../../../shared/node/operation';
import { type Language, type Reason, sentence } from '../../../shared/reasons/reason';
import type { OplusClient } from '../../client';
import { branches, breakRules, cellOptions, marks, patterns } from '../../fields/cells';
import { gridLayout, listLayout, month } from '../../fields/layout';
import { readGrid } from '../../readGrid';
import { readList } from '../../readList';
import type { ReadShift } from '../../records';
import { readLayout } from '../../settings/layout';
import { sheetOf } from '../../../shared/sheet/sheet';

const sheetKind: INodeProperties = {
	displayName: 'Sheet',
	name: 'sheetKind',
	type: 'options',
	options: [
		{ name: 'Grid', value: 'grid', description: 'Staff down, dates across (シフト管理表)' },
		{ name: 'List', value: 'list', description: 'One row per staff member and day' },
	],
	default: 'grid',
	description: 'How the sheet is laid out. Best read with Header Row off in Extract From File.',
};

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		...cellOptions.slice(0, 3),
		{
			displayName: 'Ignore Rows Without Staff Number',
			name: 'ignoreRowsWithoutNumber',
			type: 'boolean',
			default: false,
			description:
				'Whether rows that have content but no staff number, such as totals (必要人数), are left out without a report',
		},
		reportLanguage,
		...cellOptions.slice(3),
	],
};

const shownFor = (kind: string, field: INodeProperties): INodeProperties => ({
	...field,
	displayOptions: { show: { sheetKind: [kind] } },
});

export const readSheet: WholeOperation<OplusClient> = {
	name: 'Read Sheet',
	value: 'readSheet',
	action: 'Read a shift sheet',
	description:
		'Turn the rows of a shift table (シフト表) into Shift records; what cannot be read is reported',
	fields: [
		sheetKind,
		month,
		shownFor('grid', gridLayout),
		shownFor('list', listLayout),
		marks,
		patterns,
		breakRules,
		branches,
		options,
	],
	async whole({ parameter, inputs, functions, language }) {
		const isList = parameter<string>('sheetKind', 'grid') === 'list';
		const { layout, firstCell } = readLayout(parameter, isList ? 'listLayout' : 'gridLayout');
		const sheet = sheetOf(inputs, firstCell);
		const reading = isList ? readList(sheet, layout) : readGrid(sheet, layout);
		if ('refused' in reading) throw new Refusal('guard', reading.refused);
		for (const note of reading.notes) {
			functions.addExecutionHints({ message: sentence(note, language), location: 'outputPane' });
		}
		const { ignoreRowsWithoutNumber } = parameter<IDataObject>('options', {});
		const lost = reading.lost.filter(
			({ code }) => code !== 'rowWithoutNumber' || ignoreRowsWithoutNumber !== true,
		);
		const items = itemOfRow(sheet.rows);
		return [
			...reading.shifts.map((found) => shiftRow(found, language)),
			...lost.map((reason) => lostRow(reason, items, language)),
		];
	},
};

function shiftRow({ shift, place, text, reason }: ReadShift, language: Language): OutputRow {
	const told = reason && { reason: sentence(reason, language), reasonCode: reason.code };
	const raw = { row: place.row, column: place.column, text };
	return { json: { ...shift, ...told, raw } as IDataObject, from: place.item };
}

function itemOfRow(rows: ReadonlyArray<{ number: number; item?: number }>) {
	return new Map(rows.map(({ number, item }) => [number, item]));
}

/** On the error output if there is one; otherwise among the shifts, where a sync refuses it by name. */
function lostRow(
	reason: Reason,
	items: Map<number, number | undefined>,
	language: Language,
): OutputRow {
	const row = Number(reason.values.row);
	const text = sentence(reason, language);
	const json = { unread: text, reason: text, reasonCode: reason.code, raw: { row } };
	return { json, from: items.get(row), error: text };
}
