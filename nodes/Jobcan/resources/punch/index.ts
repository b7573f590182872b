import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';
import { getManyOfEmployee } from './getManyOfEmployee';
import { register } from './register';

export const punch: Resource<Session> = {
	name: 'Punch',
	value: 'punch',
	description: '打刻',
	operations: [getMany, getManyOfEmployee, register],
};
