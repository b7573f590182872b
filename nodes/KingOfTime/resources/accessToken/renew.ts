import type { INodeProperties } from 'n8n-workflow';
import { Refusal } from '../../../shared/http/refusal';
import type { EachOperation } from '../../../shared/node/operation';
import { renewToken } from '../../client';
import { operationReasons } from '../../operationReasons';
import type { Session } from '../../session';

const notice: INodeProperties = {
	displayName:
		"The token of the credential stops at once. The new one is in this node's output and nowhere else: put it into the credential by hand, and treat the execution's data as a secret.",
	name: 'renewNotice',
	type: 'notice',
	default: '',
};

/** Several items renew once: the same token cannot be renewed twice, so the first answer stands for all. */
export const renew: EachOperation<Session> = {
	name: 'Renew',
	value: 'renew',
	action: 'Renew the access token',
	description:
		'Stop the token and issue a new one with the same settings (アクセストークン更新). The credential must then be updated by hand; the new token, a secret, is in the output.',
	fields: [notice],
	openAlways: true,
	async each({ client }) {
		const answer: { token?: string } | undefined = await renewToken(client.http, client.token);
		if (answer?.token) return [{ token: answer.token }];
		const { name: vendor } = client.product;
		throw new Refusal('ambiguous', operationReasons.newTokenUnknown({ vendor }));
	},
};
