import type { Resource } from '../../shared/node/operation';
import type { OfficeStationClient } from '../client';
import { attendance } from './attendance';
import { dependent } from './dependent';
import { employee } from './employee';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<OfficeStationClient>> = [
	employee,
	attendance,
	dependent,
];
