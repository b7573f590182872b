import type { IDataObject } from 'n8n-workflow';
import type { LineObject } from '../wire';
import { pick, pickTexts } from './pick';

const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
	postback: ['data', 'displayText', 'inputOption'],
	message: ['text'],
	uri: ['uri'],
	datetimepicker: ['data', 'mode', 'initial', 'min', 'max'],
	clipboard: ['clipboardText'],
};

/** One action out of its fields. */
export function buildAction(row: IDataObject): LineObject {
	const type = String(row.actionType);
	return { type, ...pickTexts(row, 'label', ...(BY_TYPE[type] ?? [])) };
}

/** A quick reply: a button with or without an image. */
export function buildQuickReply(row: IDataObject): LineObject {
	return { type: 'action', ...pick(row, 'imageUrl'), action: buildAction(row) };
}
