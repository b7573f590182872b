import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { sync } from './sync';

export const sheet: Resource<Session> = {
	name: 'Sheet',
	value: 'sheet',
	description: 'Records of members in a sheet (シート)',
	operations: [sync],
};
