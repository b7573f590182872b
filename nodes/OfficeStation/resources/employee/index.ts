import type { Resource } from '../../../shared/node/operation';
import type { OfficeStationClient } from '../../client';
import { buildImportFile } from './buildImportFile';
import { getMany } from './getMany';
import { readFile } from './readFile';
import { upsert } from './upsert';

export const employee: Resource<OfficeStationClient> = {
	name: 'Employee',
	value: 'employee',
	description: 'People of the ledger (従業員台帳)',
	operations: [readFile, buildImportFile, getMany, upsert],
};
