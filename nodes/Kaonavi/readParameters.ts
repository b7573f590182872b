import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import { isBlank } from '../shared/records';
import { inputReasons as say } from './inputReasons';

/** Reads what a user typed. Each throws a `Refusal` that names the field by its label. */

/** A field that must not be empty. */
export function readText(parameter: ReadParameter, { name, displayName }: INodeProperties): string {
	const value = parameter<unknown>(name, '');
	if (isBlank(value)) throw new Refusal('refused', say.fieldMissing({ field: displayName }));
	return String(value).trim();
}

/** A number of kaonavi's own. */
export function readId(parameter: ReadParameter, field: INodeProperties): string {
	const text = readText(parameter, field);
	if (/^\d+$/.test(text)) return text;
	const values = { field: field.displayName, expected: 'whole number' };
	throw new Refusal('refused', say.valueUnreadable(values));
}

/** Codes or words as people type them: separated by commas or blanks. */
export const readList = (value: unknown): string[] =>
	(Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[,、\s]+/)).filter(
		(one) => one !== '',
	);

/** A field for such a number, filled from the input. */
export const idField = (
	displayName: string,
	name: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 12',
	description,
});
