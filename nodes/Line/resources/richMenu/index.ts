import type { Resource } from '../../../shared/node/operation';
import type { Session } from '../../session';
import { batch, getProgress } from './batch';
import { create, validate } from './create';
import { clearDefault, get, getDefault, getImage, getMany, remove, setDefault } from './menus';
import { getOfUser, link, linkMany, unlink, unlinkMany } from './users';

export const richMenu: Resource<Session> = {
	name: 'Rich Menu',
	value: 'richMenu',
	description: 'Menus at the bottom of the chat (リッチメニュー)',
	operations: [
		create,
		validate,
		get,
		getMany,
		remove,
		getImage,
		setDefault,
		getDefault,
		clearDefault,
		link,
		unlink,
		getOfUser,
		linkMany,
		unlinkMany,
		batch,
		getProgress,
	],
};
