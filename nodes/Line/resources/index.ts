import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { accountLink } from './accountLink';
import { chat } from './chat';
import { content } from './content';
import { conversation } from './conversation';
import { follower } from './follower';
import { message } from './message';
import { profile } from './profile';
import { richMenu } from './richMenu';
import { richMenuAlias } from './richMenuAlias';
import { statistics } from './statistics';
import { webhookEndpoint } from './webhookEndpoint';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<Session>> = [
	message,
	accountLink,
	chat,
	content,
	conversation,
	follower,
	profile,
	richMenu,
	richMenuAlias,
	statistics,
	webhookEndpoint,
];
