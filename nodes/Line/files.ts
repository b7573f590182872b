import type { IDataObject } from 'n8n-workflow';
import type { Reply } from '../shared/http/port';
import type { FileItem, ItemContext } from '../shared/node/operation';
import type { Session } from './session';

/** Endings of the types that LINE sends; others are left to n8n. */
const ENDINGS: Readonly<Record<string, string>> = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'video/mp4': 'mp4',
	'audio/x-m4a': 'm4a',
	'audio/mp4': 'm4a',
	'audio/mpeg': 'mp3',
};

/** A file that LINE sent, as a binary field of the item. */
export async function fileItem(
	{ functions, parameter }: ItemContext<Session>,
	reply: Reply<Uint8Array>,
	name: string,
	about: IDataObject,
): Promise<FileItem> {
	const type = (reply.headers['content-type'] ?? 'application/octet-stream').split(';')[0].trim();
	const ending = ENDINGS[type];
	const fileName = ending === undefined ? name : `${name}.${ending}`;
	const { body } = reply;
	const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	const file = await functions.helpers.prepareBinaryData(bytes, fileName, type);
	return {
		json: { ...about, contentType: type, bytes: bytes.length },
		binary: { [parameter('binaryPropertyName', 'data')]: file },
	};
}
