import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { get, getMany } from './read';
import { overwrite, replaceAll } from './replace';
import { sync } from './sync';
import { create, remove, update, upsert } from './write';

export const member: Resource<Session> = {
	name: 'Member',
	value: 'member',
	description: 'A person with 基本情報 (メンバー)',
	operations: [getMany, get, create, update, upsert, sync, remove, replaceAll, overwrite],
};
