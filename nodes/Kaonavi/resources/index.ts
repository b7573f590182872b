import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { member } from './member';
import { sheet } from './sheet';

export const resources: ReadonlyArray<Resource<Session>> = [member, sheet];
