import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import type { ReadParameter } from '../../shared/node/operation';
import { settingReasons } from '../reasons';

/** The items of another node, given by an expression or as JSON; throws a `Refusal` for anything else. */
export function itemsOf(parameter: ReadParameter, name: string, label: string): IDataObject[] {
	const value = parsed(parameter<unknown>(name, []));
	const isList = Array.isArray(value) && value.every((item) => typeof item === 'object' && item);
	if (isList) return value as IDataObject[];
	throw new Refusal('guard', settingReasons.notAList({ label }));
}

function parsed(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value) as unknown;
	} catch {
		return undefined;
	}
}
