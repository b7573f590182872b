import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from '../../shared/node/operation';
import type { LineMessage, SendBody } from '../wire';
import { buildQuickReply } from './actions';
import { buildMessage } from './build';
import { checkMessages } from './check';
import { pick, pickTexts, readJson, rows } from './pick';

/** The messages that the fields of an operation describe. Throws a `Refusal` that names the field. */
export function readMessages(parameter: ReadParameter): LineMessage[] {
	const given =
		parameter<string>('messagesFrom', 'fields') === 'json'
			? fromJson(parameter<unknown>('messagesJson', ''))
			: rows(parameter<unknown>('messages', {}), 'message').map(buildMessage);
	const options = parameter<IDataObject>('options', {});
	const replies = rows(parameter<unknown>('quickReplies', {}), 'reply').map(buildQuickReply);
	const messages = withQuickReplies(withSender(given, options), replies);
	checkMessages(messages);
	return messages;
}

function fromJson(value: unknown): LineMessage[] {
	const read = readJson<LineMessage | LineMessage[]>('Messages', value, 'an object or a list');
	return [read].flat();
}

/** A sender of its own stays. */
function withSender(messages: LineMessage[], options: IDataObject): LineMessage[] {
	const { senderName, senderIconUrl } = pick(options, 'senderName', 'senderIconUrl');
	const sender = {
		...(senderName === undefined ? {} : { name: String(senderName) }),
		...(senderIconUrl === undefined ? {} : { iconUrl: senderIconUrl }),
	};
	if (Object.keys(sender).length === 0) return messages;
	return messages.map((message) => ({ sender, ...message }));
}

/** LINE shows the quick replies of the last message only. */
function withQuickReplies(messages: LineMessage[], items: object[]): LineMessage[] {
	if (items.length === 0) return messages;
	const last = messages.length - 1;
	return messages.map((message, index) =>
		index === last ? { ...message, quickReply: { items } } : message,
	);
}

/** Messages and what the options say about how they are sent. */
export function readSend(parameter: ReadParameter): SendBody {
	const options = parameter<IDataObject>('options', {});
	const { customAggregationUnit: unit } = pickTexts(options, 'customAggregationUnit');
	return {
		messages: readMessages(parameter),
		...(options.notificationDisabled === true ? { notificationDisabled: true } : {}),
		...(unit === undefined ? {} : { customAggregationUnits: [String(unit)] }),
	};
}
