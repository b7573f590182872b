import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { get } from './get';
import { getMany } from './getMany';
import { refresh } from './refresh';
import { refreshAndGet } from './refreshAndGet';

export const dailySummary: Resource<Session> = {
	name: 'Daily Summary',
	value: 'dailySummary',
	description: 'Figures of a day (日次サマリー)',
	operations: [get, getMany, refresh, refreshAndGet],
};
