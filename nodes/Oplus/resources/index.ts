import type { Resource } from '../../shared/node/operation';
import type { OplusClient } from '../client';
import { shift } from './shift';
import { staff } from './staff';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<OplusClient>> = [shift, staff];
