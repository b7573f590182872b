import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation, ReadParameter, Resource } from '../../../shared/node/operation';
import { getTask } from '../../client/others';
import { maxWait } from '../../fields';
import { kaonaviReasons } from '../../reasons';
import { readId } from '../../readParameters';
import type { Session } from '../../session';
import { messagesOf, waitForTask } from '../../update/runUpdate';
import type { Task } from '../../wire';

const taskId: INodeProperties = {
	displayName: 'Task ID',
	name: 'taskId',
	type: 'string',
	required: true,
	default: '={{ $json.taskId }}',
	description: 'The number that an update or its text named',
};

function itemOf(found: Task, parameter: ReadParameter): IDataObject {
	if (!parameter('simplify', true)) return { ...found };
	const { id, status } = found;
	const messages = messagesOf(found);
	return { taskId: id, status, ...(messages.length === 0 ? {} : { messages }) };
}

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a task',
	description: 'Tell how far an update has come: WAITING, RUNNING, OK, NG or ERROR',
	fields: [taskId, simplify],
	async each({ client, parameter }) {
		return [itemOf(await getTask(client.http, readId(parameter, taskId)), parameter)];
	},
};

const wait: EachOperation<Session> = {
	name: 'Wait',
	value: 'wait',
	action: 'Wait for a task',
	description: 'Wait until an update has ended; NG and ERROR are refused with the texts of kaonavi',
	fields: [taskId, maxWait, simplify],
	async each({ client, parameter }) {
		const id = readId(parameter, taskId);
		const task = await waitForTask(client, id, Number(parameter('maxWait', maxWait.default)));
		if (task.status === 'OK') return [itemOf(task, parameter)];
		const texts = messagesOf(task).join(' ');
		throw new Refusal(
			'refused',
			task.status === 'NG'
				? kaonaviReasons.updateRefused({ texts })
				: kaonaviReasons.updateBroken({ taskId: id, texts }),
		);
	},
};

export const task: Resource<Session> = {
	name: 'Task',
	value: 'task',
	description: 'What became of an update (タスク)',
	operations: [get, wait],
};
