import type { IExecuteFunctions } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { lineReasons } from '../../reasons';
import { LIMITS } from '../../vendor';

export interface MenuImage {
	readonly bytes: Uint8Array;
	readonly contentType: string;
}

/** First bytes of the types that LINE takes; a file name or MIME type may say anything. */
const SIGNATURES: ReadonlyArray<readonly [type: string, bytes: readonly number[]]> = [
	['image/png', [0x89, 0x50, 0x4e, 0x47]],
	['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Throws a `Refusal` for what LINE would refuse after the menu was made. */
export function checkImage(bytes: Uint8Array, field: string): MenuImage {
	const found = SIGNATURES.find(([, start]) => start.every((byte, at) => bytes[at] === byte));
	const isLarge = bytes.length > LIMITS.richMenuImageBytes;
	if (found !== undefined && !isLarge) return { bytes, contentType: found[0] };
	const cause = found === undefined ? 'neither JPEG nor PNG' : `${bytes.length} bytes`;
	throw new Refusal('refused', lineReasons.imageUnusable({ field, cause }));
}

/** The image in a binary field of the item. */
export async function readImage(
	{ helpers }: IExecuteFunctions,
	item: number,
	field: string,
): Promise<MenuImage> {
	helpers.assertBinaryData(item, field);
	return checkImage(await helpers.getBinaryDataBuffer(item, field), field);
}
