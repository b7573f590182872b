import type { EachOperation } from '../../../shared/node/operation';
import { getNarrowcastProgress as ask } from '../../client/messages';
import { requestId } from '../../fields';
import { readId } from '../../readParameters';
import type { Session } from '../../session';
import type { IDataObject } from 'n8n-workflow';

export const getNarrowcastProgress: EachOperation<Session> = {
	name: 'Get Narrowcast Progress',
	value: 'getNarrowcastProgress',
	action: 'Get narrowcast progress',
	description: 'Tell how far a narrowcast is: phase waiting, sending, succeeded or failed',
	fields: [requestId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'requestId', 'Request ID');
		const { body } = await ask(client.at(item).api, id);
		return [{ ...(body as IDataObject), narrowcastRequestId: id }];
	},
};
