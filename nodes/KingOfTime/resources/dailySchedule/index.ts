import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';
import { remove } from './remove';
import { set } from './set';
import { sync } from './sync';

export const dailySchedule: Resource<Session> = {
	name: 'Daily Schedule',
	value: 'dailySchedule',
	description: 'Planned shifts (日別スケジュール)',
	operations: [getMany, set, remove, sync],
};
