import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { FileOperation, ItemContext } from '../../../shared/node/operation';
import { getContent } from '../../client/content';
import { binaryOutput, messageId } from '../../fields';
import { fileItem } from '../../files';
import { readId } from '../../readParameters';
import { lineReasons } from '../../reasons';
import type { Session } from '../../session';
import { NAME } from '../../vendor';

/** How long to wait between two questions whether a file is ready. */
const PAUSE_MS = 2_000;

const waitSeconds: INodeProperties = {
	displayName: 'Wait for Preparation',
	name: 'waitSeconds',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 60 },
	default: 20,
	description: 'How many seconds to wait at most while LINE prepares a large video or audio',
};

/** LINE answers 202 without a file until it is prepared. */
async function download(context: ItemContext<Session>, isPreview: boolean) {
	const { client, parameter, item } = context;
	const id = readId(parameter, 'messageId', 'Message ID');
	const { data } = client.at(item);
	const pauses = Math.floor((parameter<number>('waitSeconds', 20) * 1_000) / PAUSE_MS);
	let reply = await getContent(data, id, isPreview);
	for (let pause = 0; reply.status === 202 && pause < pauses; pause++) {
		await client.sleep(PAUSE_MS);
		reply = await getContent(data, id, isPreview);
	}
	if (reply.status === 202) throw new Refusal('refused', lineReasons.notReady({ vendor: NAME }));
	return [await fileItem(context, reply, id, { messageId: id })];
}

export const get: FileOperation<Session> = {
	name: 'Download',
	value: 'download',
	action: 'Download content of a message',
	description: 'Fetch an image, video, audio or file that a user sent',
	fields: [messageId, binaryOutput, waitSeconds],
	files: async (context) => await download(context, false),
};

export const getPreview: FileOperation<Session> = {
	name: 'Download Preview',
	value: 'downloadPreview',
	action: 'Download preview of a message',
	description: 'Fetch the small image of an image or video that a user sent',
	fields: [messageId, binaryOutput, waitSeconds],
	files: async (context) => await download(context, true),
};
