import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { reportLanguage } from '../../../shared/node/fields';
import { givenItems } from '../../../shared/node/givenItems';
import type { OutputRow, WholeOperation } from '../../../shared/node/operation';
import { type Language, sentence } from '../../../shared/reasons/reason';
import type { OplusClient } from '../../client';
import { cellOptions, marks, patterns } from '../../fields/cells';
import { gridLayout, month } from '../../fields/layout';
import { buildImportSheet as build } from '../../importSheet/buildImportSheet';
import type { ImportDay } from '../../importSheet/planDay';
import type { ImportOptions } from '../../layout';
import { readLayout } from '../../settings/layout';
import { sheetOf } from '../../../shared/sheet/sheet';
import { listOf } from '../../../shared/sheet/text';
import { IMPORT_DEFAULTS } from '../../vendor';

const fields: INodeProperties[] = [
	{
		displayName: 'Downloaded Sheet',
		name: 'sheet',
		type: 'json',
		default: "={{ $('Extract From File').all().map((item) => item.json) }}",
		description:
			'The rows of the sheet that was downloaded from oplus (シフト管理 > Excel > ダウンロード), read with Header Row off. The input items are the wanted shifts.',
	},
	{
		displayName: 'Return',
		name: 'return',
		type: 'options',
		options: [
			{
				name: 'Report',
				value: 'report',
				description: 'One item per shift: what the sheet adds, and what a person must do by hand',
			},
			{
				name: 'Sheet Rows',
				value: 'rows',
				description: 'The sheet to upload, for Convert to File with Header Row off: additions only',
			},
		],
		default: 'rows',
	},
	{
		displayName: 'Write Cells As',
		name: 'cellText',
		type: 'options',
		options: [
			{ name: 'Times', value: 'times', description: 'As 9:00-18:00' },
			{
				name: 'Work Name',
				value: 'workName',
				description: 'As the 業務名 in Patterns that has these times',
			},
		],
		default: 'times',
		description: 'With 業務管理 oplus takes a cell only if it is exactly a 業務名',
	},
];

const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add option',
	default: {},
	options: [
		cellOptions[0],
		{
			displayName: 'Available Marks',
			name: 'availableMarks',
			type: 'string',
			default: IMPORT_DEFAULTS.availableMarks.join(', '),
			description: 'Cells with these marks (〇) may be filled in. Separated by commas.',
		},
		...cellOptions.slice(1, 3),
		reportLanguage,
		...cellOptions.slice(3),
	],
};

export const buildImportSheet: WholeOperation<OplusClient> = {
	name: 'Build Import Sheet',
	value: 'buildImportSheet',
	action: 'Build an import sheet',
	description:
		'Write wanted shifts into a downloaded sheet; oplus adds and never overwrites, so only additions',
	fields: [...fields, month, gridLayout, marks, patterns, options],
	async whole({ parameter, inputs, language }) {
		const { layout, firstCell } = readLayout(parameter, 'gridLayout');
		const { availableMarks } = parameter<IDataObject>('options', {});
		const settings: ImportOptions = {
			cellText: parameter<ImportOptions['cellText']>('cellText', IMPORT_DEFAULTS.cellText),
			availableMarks:
				availableMarks === undefined ? IMPORT_DEFAULTS.availableMarks : listOf(availableMarks),
		};
		const sheet = sheetOf(givenItems(parameter, 'sheet', 'Downloaded Sheet'), firstCell);
		const built = build(sheet, inputs, layout, settings);
		if ('refused' in built) throw new Refusal('guard', built.refused);
		if (parameter<string>('return', 'rows') === 'rows')
			return built.rows.map((json) => ({ json: json as IDataObject }));
		return built.days.map((day, index) => reportRow(day, index, inputs.length, language));
	},
};

/** The first rows are the wanted shifts, in the order of the input. */
function reportRow(day: ImportDay, index: number, inputs: number, language: Language): OutputRow {
	const { shift, action, byHand, reason, place } = day;
	const { employeeCode, date, ...rest } = shift;
	const told = reason && { reason: sentence(reason, language), reasonCode: reason.code };
	const raw = place && { raw: { row: place.row, column: place.column } };
	const json = { employeeCode, date, action, byHand, ...told, ...rest, ...raw } as IDataObject;
	return index < inputs ? { json, from: index } : { json };
}
