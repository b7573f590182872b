import type { EachOperation } from '../../../shared/node/operation';
import { checkToken } from '../../client';
import type { Session } from '../../session';

export const check: EachOperation<Session> = {
	name: 'Check',
	value: 'check',
	action: 'Check the access token',
	description:
		"Ask whether the credential's token is valid (アクセストークン有効確認), at any hour",
	fields: [],
	openAlways: true,
	async each({ client }) {
		const { available } = await checkToken(client.http, client.token);
		return [{ available: available === true }];
	},
};
