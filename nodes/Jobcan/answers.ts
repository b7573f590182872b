import { Refusal } from '../shared/http/refusal';
import { jobcanReasons } from './reasons';
import { NAME } from './vendor';

/**
 * The list in an answer: under the first of the names that holds one, or the answer itself. Throws a `Refusal` if there is
 * none: a changed answer must not pass for an empty one.
 */
export function listIn<Row>(body: unknown, ...names: readonly string[]): Row[] {
	if (Array.isArray(body)) return body as Row[];
	const found = names
		.map((name) => (body as Record<string, unknown> | undefined)?.[name])
		.find((list) => Array.isArray(list));
	if (found) return found as Row[];
	throw new Refusal('unreachable', jobcanReasons.noList({ vendor: NAME, name: names[0] }));
}
