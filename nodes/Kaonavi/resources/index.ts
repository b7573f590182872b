import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { member } from './member';

export const resources: ReadonlyArray<Resource<Session>> = [member];
