import type { IDataObject } from 'n8n-workflow';
import type { EachOperation } from '../../../shared/node/operation';
import { getCompany } from '../../client';
import type { Session } from '../../session';

export const get: EachOperation<Session> = {
	name: 'Get',
	value: 'get',
	action: 'Get the company',
	description: 'Read the company (企業情報) that the access token belongs to, with its settings',
	fields: [],
	each: async ({ client }) => [(await getCompany(client.http)) as IDataObject],
};
