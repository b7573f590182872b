import type { Http } from '../../shared/http/port';
import type { LineObject } from '../wire';
import { get, once, part, remove, set } from './requests';

const menu = (richMenuId: string) => `/v2/bot/richmenu/${part(richMenuId)}`;
const DEFAULT = '/v2/bot/user/all/richmenu';
const ofUser = (userId: string) => `/v2/bot/user/${part(userId)}/richmenu`;

export interface Menu extends LineObject {
	richMenuId: string;
}

/** Create rich menu: each sending makes another one. */
export const createRichMenu = async (http: Http, body: LineObject) =>
	await http<Menu>(once('/v2/bot/richmenu', body));

/** Validate rich menu object. */
export const validateRichMenu = async (http: Http, body: LineObject) =>
	await http(once('/v2/bot/richmenu/validate', body));

/** Upload rich menu image (data host): once, it cannot be replaced. */
export const uploadRichMenuImage = async (
	http: Http,
	richMenuId: string,
	image: Uint8Array,
	contentType: string,
) =>
	await http({
		...once(`${menu(richMenuId)}/content`, image),
		headers: { 'content-type': contentType },
	});

/** Download rich menu image (data host). */
export const getRichMenuImage = async (http: Http, richMenuId: string) =>
	await http<Uint8Array>({ ...get(`${menu(richMenuId)}/content`), expects: 'bytes' });

/** Get rich menu. */
export const getRichMenu = async (http: Http, richMenuId: string) =>
	await http<Menu>(get(menu(richMenuId)));

/** Get rich menu list: those made through the API. */
export const getRichMenus = async (http: Http) =>
	(await http<{ richmenus: Menu[] }>(get('/v2/bot/richmenu/list'))).body.richmenus;

/** Delete rich menu. */
export const deleteRichMenu = async (http: Http, richMenuId: string) =>
	await http(remove(menu(richMenuId)));

/** Set default rich menu. */
export const setDefaultRichMenu = async (http: Http, richMenuId: string) =>
	await http(once(`${DEFAULT}/${part(richMenuId)}`));

/** Get default rich menu ID; 404 if there is none. */
export const getDefaultRichMenu = async (http: Http) => await http<Menu>(get(DEFAULT));

/** Clear default rich menu. */
export const clearDefaultRichMenu = async (http: Http) => await http(set('DELETE', DEFAULT));

/** Link rich menu to user. */
export const linkRichMenu = async (http: Http, userId: string, richMenuId: string) =>
	await http(once(`${ofUser(userId)}/${part(richMenuId)}`));

/** Get rich menu ID of user; 404 if there is none. */
export const getRichMenuOfUser = async (http: Http, userId: string) =>
	await http<Menu>(get(ofUser(userId)));

/** Unlink rich menu from user. */
export const unlinkRichMenu = async (http: Http, userId: string) =>
	await http(set('DELETE', ofUser(userId)));

/** Link rich menu to at most 500 users; LINE does it later. */
export const linkRichMenus = async (http: Http, richMenuId: string, userIds: string[]) =>
	await http(once('/v2/bot/richmenu/bulk/link', { richMenuId, userIds }));

/** Unlink rich menus from at most 500 users; LINE does it later. */
export const unlinkRichMenus = async (http: Http, userIds: string[]) =>
	await http(once('/v2/bot/richmenu/bulk/unlink', { userIds }));

/** Replace or unlink the rich menus of many users; LINE does it later. */
export const batchRichMenus = async (http: Http, body: LineObject) =>
	await http(once('/v2/bot/richmenu/batch', body));

/** Get the status of rich menu batch control. */
export const getBatchProgress = async (http: Http, requestId: string) =>
	await http<LineObject>(get('/v2/bot/richmenu/progress/batch', { requestId }));
