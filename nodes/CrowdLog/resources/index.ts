import type { Resource } from '../../shared/node/operation';
import type { CrowdLogClient } from '../client';
import { attendance } from './attendance';
import { member } from './member';
import { project } from './project';
import { projectMember } from './projectMember';
import { workHours } from './workHours';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<CrowdLogClient>> = [
	attendance,
	member,
	project,
	projectMember,
	workHours,
];
