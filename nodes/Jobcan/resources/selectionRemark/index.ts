import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { getMany } from './getMany';

export const selectionRemark: Resource<Session> = {
	name: 'Selection Remark',
	value: 'selectionRemark',
	description: 'Remarks chosen for a day (選択備考)',
	operations: [getMany],
};
