import type { Resource } from '../../../shared/node/operation';
import { getRoles } from '../../client/others';
import { list } from '../../lists';
import type { Session } from '../../session';

const getMany = list(
	{ action: 'Get many roles', description: 'List the roles (ロール) that a user can have' },
	async ({ http }) => await getRoles(http),
);

export const role: Resource<Session> = {
	name: 'Role',
	value: 'role',
	description: 'What a user may see and do (ロール)',
	operations: [getMany],
};
