import type { ReadParameter } from '../shared/node/operation';
import { tableRows } from '../shared/node/tableRows';
import type { Input } from '../shared/records';
import { fillPath, type Values } from '../shared/unverified/template';
import { type CrowdLogClient, getUnverifiedList } from './client';
import { readMost } from './fields/list';

/** Reads a list that nobody has published as the fields *Path*, *List At*, *Paged* and *Query Parameters* describe it. */
export async function readList(
	client: CrowdLogClient,
	parameter: ReadParameter,
	values: Values,
): Promise<Input[]> {
	const query = tableRows(parameter, 'query').map(({ name, value }) => [
		String(name),
		String(value ?? ''),
	]);
	const list = {
		path: fillPath(parameter('path', ''), values),
		query: Object.fromEntries(query) as Record<string, string>,
		listAt: parameter('listAt', ''),
		paged: parameter('paged', true),
	};
	return await getUnverifiedList(await client.http(), list, readMost(parameter));
}
