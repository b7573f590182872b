import type { Resource } from '../../shared/node/operation';
import type { Session } from '../session';
import { advancedPermission } from './advancedPermission';
import { department } from './department';
import { enumOption } from './enumOption';
import { faceImage } from './faceImage';
import { member } from './member';
import { memberLayout } from './memberLayout';
import { role } from './role';
import { sheet } from './sheet';
import { sheetFile } from './sheetFile';
import { sheetLayout } from './sheetLayout';
import { task } from './task';
import { user } from './user';
import { webhook } from './webhook';

/** The first one is the one that a new node shows. */
export const resources: ReadonlyArray<Resource<Session>> = [
	member,
	sheet,
	memberLayout,
	sheetLayout,
	department,
	enumOption,
	user,
	role,
	advancedPermission,
	faceImage,
	sheetFile,
	task,
	webhook,
];
