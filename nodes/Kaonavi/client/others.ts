import type { Http } from '../../shared/http/port';
import type {
	AdvancedPermission,
	Download,
	EnumField,
	EnumOption,
	Role,
	Task,
	User,
	UserBody,
	Webhook,
} from '../wire';
import { get, listIn, objectIn, part, type Update } from './requests';

/** How far an update has come. */
export const getTask = async (http: Http, id: number | string) =>
	objectIn<Task>(await get(http, `/tasks/${part(id)}`));

export const getRoles = async (http: Http) => listIn<Role>(await get(http, '/roles'), 'role_data');

export const getUsers = async (http: Http) => listIn<User>(await get(http, '/users'), 'user_data');

export const getUser = async (http: Http, id: string) =>
	objectIn<User>(await get(http, `/users/${part(id)}`));

/** No update request: answers the user at once. Sent once, for a second one would be refused as a duplicate. */
export const createUser = async (http: Http, body: UserBody) =>
	(await http<User>({ method: 'POST', path: '/users', body, repeat: 'once' })).body;

export const updateUser = async (http: Http, id: string, body: UserBody) =>
	(await http<User>({ method: 'PATCH', path: `/users/${part(id)}`, body, repeat: 'safe' })).body;

/** Answered with 404 the second time, so it is sent once. */
export const deleteUser = async (http: Http, id: string) => {
	await http({ method: 'DELETE', path: `/users/${part(id)}`, repeat: 'once' });
};

export type PermissionKind = 'member' | 'department';

/** 拡張アクセス設定. */
export const getAdvancedPermissions = async (http: Http, kind: PermissionKind) =>
	listIn<AdvancedPermission>(
		await get(http, `/advanced_permissions/${kind}`),
		'advanced_permission_data',
	);

/** Replaces ALL settings of the kind: users that are not sent lose theirs. */
export const replaceAdvancedPermissions = (
	kind: PermissionKind,
	rows: readonly AdvancedPermission[],
): Update => ({
	method: 'PUT',
	path: `/advanced_permissions/${kind}`,
	body: { advanced_permission_data: rows },
	repeat: 'safe',
});

/** マスター管理: items with a list of values. */
export const getEnumFields = async (http: Http) =>
	listIn<EnumField>(await get(http, '/enum_options'), 'custom_field_data');

export const getEnumField = async (http: Http, id: string) =>
	objectIn<EnumField>(await get(http, `/enum_options/${part(id)}`));

/** Replaces the list of an item: options that are not sent are DELETED. New ones come without an ID, so it is sent once. */
export const replaceEnumOptions = (id: string, options: readonly EnumOption[]): Update => ({
	method: 'PUT',
	path: `/enum_options/${part(id)}`,
	body: { enum_option_data: options },
	repeat: 'once',
});

export type FaceImage = Download & { readonly code: string };

/** 顔写真, with URLs that are good for 15 minutes. */
export const getFaceImages = async (http: Http, updatedSince?: string) =>
	listIn<FaceImage>(
		await get(http, '/members/face_image', { updated_since: updatedSince }),
		'member_data',
	);

export interface FaceRows {
	readonly enable_trimming: boolean;
	readonly member_data: ReadonlyArray<{
		readonly code: string;
		readonly base64_face_image: string;
	}>;
}

/** Registers pictures of members who have none. */
export const createFaceImages = (body: FaceRows): Update => ({
	method: 'POST',
	path: '/members/face_image',
	body,
	repeat: 'once',
});

/** Replaces pictures of members who have one. */
export const updateFaceImages = (body: FaceRows): Update => ({
	method: 'PATCH',
	path: '/members/face_image',
	body,
	repeat: 'safe',
});

export const getWebhooks = async (http: Http) =>
	listIn<Webhook>(await get(http, '/webhook'), 'webhook_data');

export type WebhookBody = Pick<Webhook, 'url' | 'events' | 'secret_token'>;

export const createWebhook = async (http: Http, body: WebhookBody) =>
	(await http<Webhook>({ method: 'POST', path: '/webhook', body, repeat: 'once' })).body;

/** The one client that is public sends the ID in the body too. */
export const updateWebhook = async (http: Http, id: number, body: Partial<WebhookBody>) =>
	(
		await http<Webhook>({
			method: 'PATCH',
			path: `/webhook/${part(id)}`,
			body: { id, ...body },
			repeat: 'safe',
		})
	).body;

export const deleteWebhook = async (http: Http, id: number) => {
	await http({ method: 'DELETE', path: `/webhook/${part(id)}`, repeat: 'once' });
};
