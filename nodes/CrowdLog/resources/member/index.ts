import type { Resource } from '../../../shared/node/operation';
import type { CrowdLogClient } from '../../client';
import { getMany } from './getMany';

export const member: Resource<CrowdLogClient> = {
	name: 'Member',
	value: 'member',
	description: 'People of the tenant (メンバー)',
	operations: [getMany],
};
