import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { dailySchedule } from './dailySchedule';
import { employee } from './employee';

/** What the node offers; its description and its routing are derived from this list. */
export const resources: ReadonlyArray<Resource<Session>> = [dailySchedule, employee];
