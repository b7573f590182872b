import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { check } from './check';
import { renew } from './renew';
import { revoke } from './revoke';

export const accessToken: Resource<Session> = {
	name: 'Access Token',
	value: 'accessToken',
	description: 'The token of the credential (アクセストークン)',
	operations: [check, renew, revoke],
};
