import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { get } from './get';

export const monthlySummary: Resource<Session> = {
	name: 'Monthly Summary',
	value: 'monthlySummary',
	description: 'Totals of a month (月次サマリー)',
	operations: [get],
};
