import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { sync } from './sync';

export const member: Resource<Session> = {
	name: 'Member',
	value: 'member',
	description: 'A person with 基本情報 (メンバー)',
	operations: [sync],
};
