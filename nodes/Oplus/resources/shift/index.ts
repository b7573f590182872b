import type { Resource } from '../../../shared/node/operation';
import type { OplusClient } from '../../client';
import { buildImportSheet } from './buildImportSheet';
import { getMany } from './getMany';
import { readSheet } from './readSheet';

export const shift: Resource<OplusClient> = {
	name: 'Shift',
	value: 'shift',
	description: 'Planned shifts (シフト)',
	operations: [readSheet, buildImportSheet, getMany],
};
