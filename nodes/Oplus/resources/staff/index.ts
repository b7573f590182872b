import type { Resource } from '../../../shared/node/operation';
import type { OplusClient } from '../../client';
import { getMany } from './getMany';
import { match } from './match';

export const staff: Resource<OplusClient> = {
	name: 'Staff',
	value: 'staff',
	description: 'People who work in shifts (スタッフ)',
	operations: [getMany, match],
};
