import type { IDataObject, IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import { unlimited } from '../shared/http/budget';
import { createHttp } from '../shared/http/createHttp';
import type { Http } from '../shared/http/port';
import { Refusal } from '../shared/http/refusal';
import { SentOnce } from '../shared/http/sentOnce';
import type { FileItem, ReadParameter } from '../shared/node/operation';
import { requestOptions, toAnswer, toUnanswered } from '../shared/node/n8nSend';
import { readError } from './answers';
import { inputReasons } from './inputReasons';
import { FILE_EXTENSIONS, LIMITS, NAME, OPEN_KEYS } from './vendor';
import type { Download } from './wire';

export const binaryOutput: INodeProperties = {
	displayName: 'Put Output File in Field',
	name: 'binaryPropertyName',
	type: 'string',
	default: 'data',
	description: 'Binary field of the output for the file',
};

export const binaryInput: INodeProperties = {
	displayName: 'Input Binary Field',
	name: 'binaryPropertyName',
	type: 'string',
	required: true,
	default: 'data',
	description: 'Binary field of the input that holds the file',
};

export const downloadField: INodeProperties = {
	displayName: 'Download',
	name: 'download',
	type: 'boolean',
	default: true,
	description: 'Whether to fetch the files too; their addresses are good for 15 minutes only',
};

/** Fetches from signed addresses: they belong to another host, which must not see the token. */
function openDownloads({ helpers }: IExecuteFunctions): Http {
	return createHttp({
		async send(request) {
			try {
				const options = { ...requestOptions(request, ''), ignoreHttpStatusErrors: true };
				return toAnswer(await helpers.httpRequest(options));
			} catch (error) {
				return toUnanswered(error);
			}
		},
		clock: { now: () => Date.now(), sleep },
		vendor: { name: NAME, errors: [], openKeys: OPEN_KEYS, readError },
		budget: unlimited,
		secrets: [],
		sentOnce: new SentOnce(),
		execution: '',
	});
}

/** A file that kaonavi offers, as an item; fetched if the *Download* field says so. */
export async function fileItem(
	functions: IExecuteFunctions,
	parameter: ReadParameter,
	about: IDataObject,
	{ file_name: fileName, download_url: url, updated_at: updatedAt }: Download,
): Promise<FileItem> {
	const json = { ...about, fileName, ...(updatedAt === undefined ? {} : { updatedAt }) };
	if (!parameter('download', true)) return { json };
	const { body } = await openDownloads(functions)<Uint8Array>({
		method: 'GET',
		path: url,
		headers: { accept: '*/*' },
		repeat: 'safe',
		expects: 'bytes',
	});
	const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
	const file = await functions.helpers.prepareBinaryData(bytes, fileName);
	return { json, binary: { [parameter('binaryPropertyName', 'data')]: file } };
}

/** First bytes of the pictures that kaonavi takes; a file name or MIME type may say anything. */
const PICTURES: ReadonlyArray<readonly number[]> = [
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff],
	[0x47, 0x49, 0x46, 0x38],
];

export interface SentFile {
	readonly fileName: string;
	readonly base64: string;
}

/** The file of an item, checked for what kaonavi would refuse. Throws a `Refusal`. */
export async function readFile(
	{ helpers }: IExecuteFunctions,
	item: number,
	parameter: ReadParameter,
	kind: 'picture' | 'file',
): Promise<SentFile> {
	const field = parameter('binaryPropertyName', 'data');
	const { fileName = '' } = helpers.assertBinaryData(item, field);
	const bytes = await helpers.getBinaryDataBuffer(item, field);
	const cause = causeAgainst(bytes, fileName, kind);
	if (cause !== undefined) {
		throw new Refusal('refused', inputReasons.fileUnusable({ field, cause }));
	}
	return { fileName, base64: bytes.toString('base64') };
}

function causeAgainst(bytes: Uint8Array, fileName: string, kind: 'picture' | 'file') {
	if (bytes.length > LIMITS.fileBytes) return `${bytes.length} bytes`;
	if (kind === 'picture') {
		const isPicture = PICTURES.some((start) => start.every((byte, at) => bytes[at] === byte));
		return isPicture ? undefined : 'neither JPEG nor GIF nor PNG';
	}
	const [, extension = ''] = /\.([^.]+)$/.exec(fileName) ?? [];
	if (fileName === '') return 'no file name';
	return FILE_EXTENSIONS.has(extension.toLowerCase()) ? undefined : `extension '${extension}'`;
}

/** Throws a `Refusal` for more than kaonavi takes in one request. */
export function checkCount(count: number, most: number, what: string): void {
	if (count > most) throw new Refusal('guard', inputReasons.tooMany({ count, what, most }));
}
