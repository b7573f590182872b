import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { isBlank } from '../../shared/records';
import { lineReasons } from '../reasons';
import type { LineMessage, LineObject } from '../wire';
import { buildAction } from './actions';
import { pick, pickTexts, readJson, rows } from './pick';
import { MESSAGE_FIELDS } from './messageFields';
import { escapeBraces, substitution } from './textV2';

const json = (field: string, value: unknown) => readJson<LineObject>(field, value, 'an object');
const list = (field: string, value: unknown) => readJson<LineObject[]>(field, value, 'a list');

const actionsOf = (row: IDataObject) => rows(row.actions, 'action').map(buildAction);

/** How each kind of message is made of its fields. */
const BUILD: Readonly<Record<string, (row: IDataObject) => LineMessage>> = {
	text: (row) => ({ type: 'text', ...pickTexts(row, 'text', 'quoteToken') }),
	textV2(row) {
		const known = substitution(rows(row.substitutions, 'substitution'));
		const keys = Object.keys(known);
		return {
			type: 'textV2',
			...pickTexts(row, 'quoteToken'),
			text: escapeBraces(String(row.text), keys),
			...(keys.length > 0 ? { substitution: known } : {}),
		};
	},
	sticker: (row) => ({
		type: 'sticker',
		...pickTexts(row, 'packageId', 'stickerId', 'quoteToken'),
	}),
	image: (row) => ({ type: 'image', ...pick(row, 'originalContentUrl', 'previewImageUrl') }),
	video: (row) => ({
		type: 'video',
		...pick(row, 'originalContentUrl', 'previewImageUrl', 'trackingId'),
	}),
	audio: (row) => ({ type: 'audio', ...pick(row, 'originalContentUrl', 'duration') }),
	location: (row) => ({
		type: 'location',
		...pickTexts(row, 'title', 'address'),
		...pick(row, 'latitude', 'longitude'),
	}),
	coupon: (row) => ({ type: 'coupon', ...pickTexts(row, 'couponId', 'deliveryTag') }),
	flex: (row) => ({
		type: 'flex',
		...pickTexts(row, 'altText'),
		contents: json('Contents', row.contents),
	}),
	imagemap: (row) => ({
		type: 'imagemap',
		...pickTexts(row, 'altText', 'baseUrl'),
		// LINE scales everything from this width.
		baseSize: { width: 1040, height: row.height },
		actions: list('Areas', row.areas),
		...(isBlank(row.imagemapVideo) ? {} : { video: json('Video', row.imagemapVideo) }),
	}),
	buttons: (row) =>
		template(row, {
			type: 'buttons',
			...pickTexts(row, 'thumbnailImageUrl', 'title', 'text'),
			actions: actionsOf(row),
		}),
	confirm: (row) =>
		template(row, { type: 'confirm', ...pickTexts(row, 'text'), actions: actionsOf(row) }),
	template: (row) => template(row, json('Template', row.template)),
};

const template = (row: IDataObject, content: LineObject): LineMessage => ({
	type: 'template',
	...pickTexts(row, 'altText'),
	template: content,
});

/** A message out of one row of the *Messages* field. Throws a `Refusal` that names an empty field. */
export function buildMessage(row: IDataObject): LineMessage {
	const type = String(row.type ?? 'text');
	for (const { required, types, property } of MESSAGE_FIELDS) {
		if (!required || !types.includes(type) || !isBlank(row[property.name])) continue;
		const field = `Messages > ${property.displayName}`;
		throw new Refusal('refused', lineReasons.fieldMissing({ field }));
	}
	return BUILD[type](row);
}
