import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { EachOperation } from '../../../shared/node/operation';
import { batchRichMenus, getBatchProgress } from '../../client/richMenus';
import { requestId } from '../../fields';
import { pickTexts, readJson } from '../../messages/pick';
import { done } from '../../output';
import { readId } from '../../readParameters';
import type { Session } from '../../session';
import type { LineObject } from '../../wire';

const operations: INodeProperties = {
	displayName: 'Operations',
	name: 'operations',
	type: 'json',
	required: true,
	default: '[\n  { "type": "link", "from": "richmenu-…", "to": "richmenu-…" }\n]',
	description: 'Up to 1,000: link (from, to), unlink (from) or unlinkAll',
};

const resumeKey: INodeProperties = {
	displayName: 'Resume Key',
	name: 'resumeRequestKey',
	type: 'string',
	typeOptions: { password: false },
	default: '',
	description: 'A name of your own by which an interrupted batch can be resumed for 14 days',
};

export const batch: EachOperation<Session> = {
	name: 'Batch',
	value: 'batch',
	action: 'Replace rich menus in a batch',
	description: 'Replace or unlink the menus of all users at once; 3 times an hour at most',
	fields: [operations, resumeKey],
	async each({ client, parameter, item }) {
		const list = readJson<LineObject[]>('Operations', parameter('operations'), 'a list');
		const resume = { resumeRequestKey: parameter<string>('resumeRequestKey', '') };
		const body = { operations: list, ...pickTexts(resume, 'resumeRequestKey') };
		return done(await batchRichMenus(client.at(item).api, body), { operations: list.length });
	},
};

export const getProgress: EachOperation<Session> = {
	name: 'Get Batch Progress',
	value: 'getBatchProgress',
	action: 'Get progress of a batch',
	description: 'Tell how far a batch is: ongoing, succeeded or failed',
	fields: [requestId],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'requestId', 'Request ID');
		const { body } = await getBatchProgress(client.at(item).api, id);
		return [{ ...(body as IDataObject), batchRequestId: id }];
	},
};
