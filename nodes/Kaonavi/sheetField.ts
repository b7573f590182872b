import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import { isBlank } from '../shared/records';
import { inputReasons } from './inputReasons';

/** A sheet by list, name or ID. */
export const sheetField: INodeProperties = {
	displayName: 'Sheet',
	name: 'sheet',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The sheet (シート) of kaonavi',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchSheets', searchable: true },
		},
		{ displayName: 'By Name', name: 'name', type: 'string', placeholder: 'e.g. 扶養家族情報' },
		{ displayName: 'By ID', name: 'id', type: 'string', placeholder: 'e.g. 12' },
	],
};

/** The chosen sheet, by name or ID. */
export function readSheet(parameter: ReadParameter): string {
	const value = parameter<unknown>('sheet', '');
	if (isBlank(value)) throw new Refusal('guard', inputReasons.fieldMissing({ field: 'Sheet' }));
	return String(value);
}
