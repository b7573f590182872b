import type { Resource } from '../../../shared/node/operation';
import type { CrowdLogClient } from '../../client';
import { getMany } from './getMany';

export const project: Resource<CrowdLogClient> = {
	name: 'Project',
	value: 'project',
	description: 'Projects (プロジェクト)',
	operations: [getMany],
};
