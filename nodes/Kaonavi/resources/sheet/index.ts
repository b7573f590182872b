import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './read';
import { sync } from './sync';
import { add, replaceAll, update } from './write';

export const sheet: Resource<Session> = {
	name: 'Sheet',
	value: 'sheet',
	description: 'Records of members in a sheet (シート)',
	operations: [getMany, update, add, sync, replaceAll],
};
