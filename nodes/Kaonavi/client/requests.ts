import type { Http, HttpRequest, Method, Query } from '../../shared/http/port';
import { httpReasons } from '../../shared/http/reasons';
import { Refusal } from '../../shared/http/refusal';
import { kaonaviReasons } from '../reasons';
import { NAME } from '../vendor';

/** How requests to kaonavi are made. Reference: https://developer.kaonavi.jp/api/v2.0/index.html */

export const part = (value: string | number) => encodeURIComponent(String(value));

/** Reads an answer. */
export async function get<T>(http: Http, path: string, query?: Query): Promise<T> {
	const { body } = await http<T>({ method: 'GET', path, query, repeat: 'safe' });
	return body;
}

/** The list under a name. A changed answer must not pass for an empty one: throws a `Refusal`. */
export function listIn<Row>(body: unknown, name: string): Row[] {
	const list = (body as Record<string, unknown> | undefined)?.[name];
	if (Array.isArray(list)) return list as Row[];
	throw new Refusal('unreachable', kaonaviReasons.noList({ vendor: NAME, name }));
}

/** An answer that must be an object: anything else was cut off. */
export function objectIn<T extends object>(body: unknown): T {
	if (typeof body === 'object' && body !== null) return body as T;
	const cause = 'an answer that is no object';
	throw new Refusal('unreachable', httpReasons.unreachable({ vendor: NAME, cause }));
}

/** An update request: answers a task, counts in the limit of the minute. */
export interface Update {
	readonly method: Exclude<Method, 'GET' | 'DELETE'>;
	readonly path: string;
	readonly body: object;
	/** `once` for what would be refused or doubled the second time. */
	readonly repeat: HttpRequest['repeat'];
}
