import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import { revokeToken } from '../../client';
import { operationReasons } from '../../operationReasons';
import type { Session } from '../../session';

const confirmed: INodeProperties = {
	displayName: 'I Understand That This Token Stops Working',
	name: 'confirmed',
	type: 'boolean',
	default: false,
	description:
		'Whether to really stop the token of the credential: no node can use it after that, and nobody can bring it back',
};

export const revoke: EachOperation<Session> = {
	name: 'Revoke',
	value: 'revoke',
	action: 'Revoke the access token',
	description: 'Stop the token of the credential for good (アクセストークン停止)',
	fields: [confirmed],
	openAlways: true,
	async each({ client, parameter }) {
		if (parameter<unknown>('confirmed', false) !== true) {
			throw new Refusal('guard', operationReasons.revokeNotConfirmed());
		}
		await revokeToken(client.http, client.token);
		return [{ revoked: true }];
	},
};
