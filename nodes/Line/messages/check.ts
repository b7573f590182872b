import { Refusal } from '../../shared/http/refusal';
import { lineReasons } from '../reasons';
import { LIMITS, NAME } from '../vendor';
import type { LineMessage } from '../wire';

/** Longest texts of a message, in UTF-16 units as LINE counts them. Everything else LINE tells in its details. */
const LONGEST: ReadonlyArray<readonly [key: string, label: string, most: number]> = [
	['text', 'Text', LIMITS.text],
	['altText', 'Alternative Text', LIMITS.altText],
	['title', 'Title', LIMITS.title],
	['address', 'Address', LIMITS.title],
	['originalContentUrl', 'Content URL', LIMITS.url],
	['previewImageUrl', 'Preview Image URL', LIMITS.url],
];

/** Throws a `Refusal` for what LINE would refuse anyway, in the editor's words. */
export function checkMessages(messages: readonly LineMessage[]): void {
	const count = messages.length;
	const most = LIMITS.messagesPerCall;
	if (count < 1 || count > most) {
		throw new Refusal('refused', lineReasons.messageCount({ count, most, vendor: NAME }));
	}
	messages.forEach(checkMessage);
}

function checkMessage(message: LineMessage): void {
	for (const [key, label, most] of LONGEST) {
		const { length } = String(message[key] ?? '');
		if (length <= most) continue;
		const field = `Messages > ${label}`;
		throw new Refusal('refused', lineReasons.tooLong({ field, length, most, vendor: NAME }));
	}
	const { items = [] } = (message.quickReply ?? {}) as { items?: unknown[] };
	const most = LIMITS.quickReplies;
	if (items.length <= most) return;
	const values = { field: 'Quick Replies', count: items.length, most, vendor: NAME };
	throw new Refusal('refused', lineReasons.tooMany(values));
}
