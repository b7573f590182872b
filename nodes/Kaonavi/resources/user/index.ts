import { Refusal } from '../../../shared/http/refusal';
import { simplify } from '../../../shared/node/fields';
import type { EachOperation, Resource } from '../../../shared/node/operation';
import { createUser, deleteUser, getUser, getUsers, updateUser } from '../../client/others';
import { inputReasons } from '../../inputReasons';
import { list } from '../../lists';
import { rowItem, tidy } from '../../output';
import { readId, readText } from '../../readParameters';
import type { Session } from '../../session';
import { additionalFields, email, password, readUser, roleId, userId } from './fields';

const getMany = list(
	{ action: 'Get many users', description: 'List the users (ユーザー) who may log in' },
	async ({ http }) => await getUsers(http),
);

const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get a user',
	description: 'Read one user',
	fields: [userId, simplify],
	async each({ client, parameter }) {
		return [rowItem(await getUser(client.http, readId(parameter, userId)), parameter)];
	},
};

const create: EachOperation<Session> = {
	name: 'Create',
	value: 'create',
	action: 'Create a user',
	description: 'Register a user. Never sent twice after a lost answer.',
	fields: [email, roleId, password, additionalFields()],
	async each({ client, parameter }) {
		const own = {
			email: readText(parameter, email),
			roleId: readId(parameter, roleId),
			password: readText(parameter, password),
		};
		return [tidy((await createUser(client.http, readUser(parameter, own))) ?? {})];
	},
};

const update: EachOperation<Session> = {
	name: 'Update',
	value: 'update',
	action: 'Update a user',
	description: 'Change a user; fields that are not added stay as they are',
	fields: [userId, additionalFields(email, roleId, password)],
	async each({ client, parameter }) {
		const id = readId(parameter, userId);
		const body = readUser(parameter, {});
		if (Object.keys(body).length === 0) {
			throw new Refusal('refused', inputReasons.nothingToSend({ record: `'${id}'` }));
		}
		return [tidy((await updateUser(client.http, id, body)) ?? {})];
	},
};

const remove: EachOperation<Session> = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete a user',
	description: 'Delete a user for good; the member stays',
	fields: [userId],
	async each({ client, parameter }) {
		const id = readId(parameter, userId);
		await deleteUser(client.http, id);
		return [{ userId: Number(id), deleted: true }];
	},
};

export const user: Resource<Session> = {
	name: 'User',
	value: 'user',
	description: 'Somebody who may log in (ユーザー)',
	operations: [getMany, get, create, update, remove],
};
