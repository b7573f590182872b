import type { INodeProperties } from 'n8n-workflow';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import { markAsRead as mark, startLoading } from '../../client/bot';
import { userId } from '../../fields';
import { done } from '../../output';
import { readId, readText } from '../../readParameters';
import type { Session } from '../../session';

const seconds: INodeProperties = {
	displayName: 'Seconds',
	name: 'loadingSeconds',
	type: 'options',
	options: Array.from({ length: 12 }, (_, index) => {
		const value = (index + 1) * 5;
		return { name: `${String(value).padStart(2, '0')} Seconds`, value };
	}),
	default: 20,
	description: 'How long it runs at most; the next message ends it',
};

const showLoading: EachOperation<Session> = {
	name: 'Show Loading Animation',
	value: 'showLoading',
	action: 'Show loading animation',
	description:
		'Show a user that an answer is on its way (ローディングアニメーション); not in groups',
	fields: [userId, seconds],
	async each({ client, parameter, item }) {
		const id = readId(parameter, 'userId', 'User ID');
		const loadingSeconds = parameter<number>('loadingSeconds', 20);
		const reply = await startLoading(client.at(item).api, id, loadingSeconds);
		return done(reply, { userId: id, loadingSeconds });
	},
};

const readToken: INodeProperties = {
	displayName: 'Read Token',
	name: 'markAsReadToken',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '={{ $json.message?.markAsReadToken }}',
	description: 'Of a message event, if chat is switched on for the account',
};

const markAsRead: EachOperation<Session> = {
	name: 'Mark as Read',
	value: 'markAsRead',
	action: 'Mark messages as read',
	description: 'Mark the message and those before it as read (既読)',
	fields: [readToken],
	async each({ client, parameter, item }) {
		const token = readText(parameter, 'markAsReadToken', 'Read Token');
		return done(await mark(client.at(item).api, token), { markedAsRead: true });
	},
};

export const conversation: Resource<Session> = {
	name: 'Chat',
	value: 'conversation',
	description: 'Signs in the chat besides messages (トーク)',
	operations: [showLoading, markAsRead],
};
