import type { EachOperation, Resource } from '../../../shared/node/operation';
import { getTranscodingState } from '../../client/content';
import { messageId } from '../../fields';
import { told } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';
import { get, getPreview } from './download';

const getState: EachOperation<Session> = {
	name: 'Get Transcoding State',
	value: 'getState',
	action: 'Get transcoding state of a message',
	description: 'Tell whether a video or audio is ready: processing, succeeded or failed',
	fields: [messageId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'messageId', 'Message ID');
		return told(await getTranscodingState(client.at(item).data, id), { messageId: id });
	},
};

export const content: Resource<Session> = {
	name: 'Content',
	value: 'content',
	description: 'Images, videos, audio and files that users sent (コンテンツ)',
	operations: [get, getPreview, getState],
};
