import type { Resource } from '../../../shared/node/operation';
import type { CrowdLogClient } from '../../client';
import { buildImportFile } from './buildImportFile';
import { preCheck } from './preCheck';
import { sync } from './sync';

export const attendance: Resource<CrowdLogClient> = {
	name: 'Attendance',
	value: 'attendance',
	description: 'Times of the day (勤怠)',
	operations: [buildImportFile, preCheck, sync],
};
