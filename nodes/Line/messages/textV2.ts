import type { IDataObject } from 'n8n-workflow';
import type { LineObject } from '../wire';
import { pick } from './pick';

/**
 * Text v2 takes every brace for a placeholder: those that name a substitution stay, all others are doubled.
 * https://developers.line.biz/en/reference/messaging-api/#text-message-v2
 */
export function escapeBraces(text: string, keys: readonly string[]): string {
	const known = new Set(keys);
	return text.replace(/\{(\w+)\}|[{}]/g, (found, key: string | undefined) => {
		if (key === undefined) return found + found;
		return known.has(key) ? found : `{{${key}}}`;
	});
}

/** Rows of the *Substitutions* field as LINE's `substitution`: mentions and emojis by key. */
export function substitution(list: readonly IDataObject[]): Record<string, LineObject> {
	return Object.fromEntries(list.map((row) => [String(row.key), substitute(row)]));
}

function substitute(row: IDataObject): LineObject {
	if (row.kind === 'emoji') return { type: 'emoji', ...pick(row, 'productId', 'emojiId') };
	const mentionee = row.kind === 'all' ? { type: 'all' } : { type: 'user', ...pick(row, 'userId') };
	return { type: 'mention', mentionee };
}
