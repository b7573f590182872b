import type { Resource } from '../../../shared/node/operation';
import type { OfficeStationClient } from '../../client';
import { getMany } from './getMany';
import { readFile } from './readFile';

export const dependent: Resource<OfficeStationClient> = {
	name: 'Dependent',
	value: 'dependent',
	description: 'Family members of employees (扶養家族)',
	operations: [getMany, readFile],
};
