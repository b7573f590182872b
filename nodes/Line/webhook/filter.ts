import type { LineEvent } from '../wire';

/** What the user wants to hear of. An empty list means everything of its kind. */
export interface Filter {
	readonly events: readonly string[];
	readonly messageTypes: readonly string[];
	readonly sources: readonly string[];
	readonly postbackPrefix: string;
	readonly textPattern?: RegExp;
	readonly includeStandby: boolean;
}

/** The value that stands for every type, also those that LINE will add. */
export const ANY = '*';

/** Whether an event passes. A filter about messages says nothing about postbacks, and the other way round. */
export function passes(event: LineEvent, filter: Filter): boolean {
	if (event.mode === 'standby' && !filter.includeStandby) return false;
	if (!allows(filter.events, event.type)) return false;
	if (!allows(filter.sources, event.source?.type)) return false;
	if (event.message !== undefined && !messagePasses(event, filter)) return false;
	const data = event.postback?.data;
	return data === undefined || data.startsWith(filter.postbackPrefix);
}

function messagePasses({ message = {} }: LineEvent, filter: Filter): boolean {
	if (!allows(filter.messageTypes, message.type)) return false;
	if (filter.textPattern === undefined) return true;
	return message.text !== undefined && filter.textPattern.test(message.text);
}

const allows = (list: readonly string[], value: string | undefined) =>
	list.length === 0 || list.includes(ANY) || (value !== undefined && list.includes(value));

/** A pattern that the user wrote, undefined for none, `unreadable` if it is no regular expression. */
export function readPattern(text: string): RegExp | undefined | 'unreadable' {
	if (text === '') return undefined;
	try {
		return new RegExp(text, 'u');
	} catch {
		return 'unreadable';
	}
}
