import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { broadcast } from './broadcast';
import { getNarrowcastProgress } from './getNarrowcastProgress';
import { multicast } from './multicast';
import { narrowcast } from './narrowcast';
import { push } from './push';
import { reply } from './reply';
import { replyElsePush } from './replyElsePush';
import { validate } from './validate';

export const message: Resource<Session> = {
	name: 'Message',
	value: 'message',
	description: 'Messages to users, groups and rooms (メッセージ)',
	operations: [
		reply,
		replyElsePush,
		push,
		multicast,
		broadcast,
		narrowcast,
		getNarrowcastProgress,
		validate,
	],
};
