import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../http/refusal';
import { reasonTable } from '../reasons/reason';
import type { ReadParameter } from './operation';

export const givenReasons = reasonTable({
	notAList: {
		en: {
			message: "'{label}' is not a list of items.",
			hint: "Give it the items of another node, such as {{ $('Extract From File').all().map((item) => item.json) }}.",
		},
		ja: {
			message: '「{label}」が項目の一覧になっていません。',
			hint: "{{ $('Extract From File').all().map((item) => item.json) }} のように、ほかのノードの項目を渡してください。",
		},
	},
});

/** The items of another node, given by an expression or as JSON; throws a `Refusal` for anything else. */
export function givenItems(parameter: ReadParameter, name: string, label: string): IDataObject[] {
	const value = parsed(parameter<unknown>(name, []));
	const isList = Array.isArray(value) && value.every((item) => typeof item === 'object' && item);
	if (isList) return value as IDataObject[];
	throw new Refusal('guard', givenReasons.notAList({ label }));
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}
