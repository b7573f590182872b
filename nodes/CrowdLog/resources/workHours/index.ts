import type { Resource } from '../../../shared/node/operation';
import type { CrowdLogClient } from '../../client';
import { getMany } from './getMany';
import { reconcile } from './reconcile';

export const workHours: Resource<CrowdLogClient> = {
	name: 'Work Hours',
	value: 'workHours',
	description: 'What people entered as 工数',
	operations: [getMany, reconcile],
};
