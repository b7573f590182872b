import type { Resource } from '../../../shared/node/operation';
import type { CrowdLogClient } from '../../client';
import { assign } from './assign';

export const projectMember: Resource<CrowdLogClient> = {
	name: 'Project Member',
	value: 'projectMember',
	description: 'Who works on a project (プロジェクトメンバー)',
	operations: [assign],
};
