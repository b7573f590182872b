import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import type { ReadParameter } from '../../shared/node/operation';
import { tableRows } from '../../shared/node/tableRows';
import { isBlank } from '../../shared/records';
import { unverifiedReasons } from '../../shared/unverified/reasons';
import { fillPath, type Values } from '../../shared/unverified/template';
import type { CallName, CallSettings, WriteMethod } from '../api/calls';
import type { Api } from '../client';

/** A call as the operation's fields and, where they are empty, the credential describe it. */
export interface ChosenCall extends Pick<CallSettings, 'words'> {
	readonly method: WriteMethod;
	/** With its placeholders filled. */
	readonly path: string;
	readonly listAt: string;
	readonly fields: Readonly<Record<string, string>>;
}

/** Reads a call's fields; `values`: what placeholders in the path stand for. Throws a `Refusal` if nobody gave a path. */
export function chosenCall(
	parameter: ReadParameter,
	{ settings, stationId }: Api,
	name: CallName,
	values: Values = {},
): ChosenCall {
	const known = settings[name] ?? {};
	const own = (field: string) => parameter<string>(field, '').trim();
	const path = own('path') || (known.path ?? '');
	if (isBlank(path)) throw new Refusal('guard', unverifiedReasons.pathMissing({ field: 'Path' }));
	const map = tableRows(parameter, 'fieldMap').map(({ field, path: at }): [string, string] => [
		String(field ?? '').trim(),
		String(at ?? '').trim(),
	]);
	const method = parameter<string>('method', 'credential');
	return {
		words: known.words,
		method: method === 'credential' ? (known.method ?? 'POST') : (method as WriteMethod),
		path: fillPath(path, { ...values, stationId: stationId || undefined }),
		listAt: own('listAt') || (known.listAt ?? ''),
		fields: map.length > 0 ? Object.fromEntries(map) : (known.fields ?? {}),
	};
}

/** *Query Parameters*. */
export function readQuery(parameter: ReadParameter): Record<string, string> {
	const rows = tableRows(parameter, 'query').map(({ name, value }: IDataObject) => [
		String(name),
		String(value),
	]);
	return Object.fromEntries(rows) as Record<string, string>;
}
