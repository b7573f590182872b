import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { get } from './get';

export const company: Resource<Session> = {
	name: 'Company',
	value: 'company',
	description: 'The company itself (企業情報)',
	operations: [get],
};
