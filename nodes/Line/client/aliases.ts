import type { Http } from '../../shared/http/port';
import { get, once, part, remove } from './requests';

const ALIASES = '/v2/bot/richmenu/alias';
const alias = (aliasId: string) => `${ALIASES}/${part(aliasId)}`;

export interface Alias {
	richMenuAliasId: string;
	richMenuId: string;
}

/** Create rich menu alias; refused if it exists. */
export const createAlias = async (http: Http, body: Alias) =>
	await http(once(ALIASES, { ...body }));

/** Update rich menu alias. */
export const updateAlias = async (http: Http, { richMenuAliasId, richMenuId }: Alias) =>
	await http(once(alias(richMenuAliasId), { richMenuId }));

/** Get rich menu alias information. */
export const getAlias = async (http: Http, aliasId: string) =>
	await http<Alias>(get(alias(aliasId)));

/** Get list of rich menu aliases. */
export const getAliases = async (http: Http) =>
	(await http<{ aliases: Alias[] }>(get(`${ALIASES}/list`))).body.aliases;

/** Delete rich menu alias. */
export const deleteAlias = async (http: Http, aliasId: string) =>
	await http(remove(alias(aliasId)));
