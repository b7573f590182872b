import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ReadParameter } from '../../../shared/node/operation';
import { isBlank } from '../../../shared/records';
import { compact } from '../../../shared/records/compact';
import { idField } from '../../readParameters';
import type { UserBody } from '../../wire';

export const userId = idField('User ID', 'userId', "kaonavi's own number of the user");

export const email: INodeProperties = {
	displayName: 'Email',
	name: 'email',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. name@email.com',
	description: 'Login address of the user',
};

export const roleId = idField(
	'Role ID',
	'roleId',
	'Number of the role (ロール), as Role: Get Many tells it',
);

export const password: INodeProperties = {
	displayName: 'Password',
	name: 'password',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	description: 'Password of the new user',
};

const flag = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'boolean',
	default: false,
	description,
});

const memberCode: INodeProperties = {
	displayName: 'Member Code',
	name: 'memberCode',
	type: 'string',
	default: '',
	description: '社員番号 of the member whom the user belongs to',
};

const flags = [
	flag('Active', 'isActive', 'Whether the user may log in'),
	flag('Password Locked', 'passwordLocked', 'Whether the password is locked'),
	flag('Use Smartphone', 'useSmartphone', 'Whether the user may use the smartphone app'),
];

/** Further fields; `more` for those that are required elsewhere. */
export const additionalFields = (...more: INodeProperties[]): INodeProperties => ({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add field',
	default: {},
	options: [...flags, memberCode, ...more.map((field) => ({ ...field, required: false }))].sort(
		(a, b) => (a.displayName < b.displayName ? -1 : 1),
	),
});

/** The body for a user: what was filled in. */
export function readUser(parameter: ReadParameter, own: IDataObject): UserBody {
	const given: IDataObject = { ...parameter<IDataObject>('additionalFields', {}), ...own };
	const text = (name: string) => (isBlank(given[name]) ? undefined : String(given[name]));
	const is = (name: string) => (given[name] === undefined ? undefined : given[name] === true);
	const role = text('roleId');
	return compact<UserBody>({
		email: text('email'),
		member_code: text('memberCode'),
		password: text('password'),
		role: role === undefined ? undefined : { id: Number(role) },
		is_active: is('isActive'),
		password_locked: is('passwordLocked'),
		use_smartphone: is('useSmartphone'),
	});
}
