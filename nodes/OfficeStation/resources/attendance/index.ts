import type { Resource } from '../../../shared/node/operation';
import type { OfficeStationClient } from '../../client';
import { buildImportFile } from './buildImportFile';
import { importMonth } from './importMonth';

export const attendance: Resource<OfficeStationClient> = {
	name: 'Attendance',
	value: 'attendance',
	description: 'Monthly totals (勤怠データ)',
	operations: [buildImportFile, importMonth],
};
