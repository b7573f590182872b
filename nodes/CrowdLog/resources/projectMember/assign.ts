import type { INodeProperties } from 'n8n-workflow';
import type { EachOperation } from '../../../shared/node/operation';
import { assignMember, type CrowdLogClient } from '../../client';
import { readId } from '../../readParameters';

const fields: INodeProperties[] = [
	{
		displayName: 'Project ID',
		name: 'projectId',
		type: 'string',
		required: true,
		default: '={{ $json.projectId }}',
		description: "CrowdLog's own number (Project: Get Many), not 管理コード",
	},
	{
		displayName: 'Member ID',
		name: 'memberId',
		type: 'string',
		required: true,
		default: '={{ $json.memberId }}',
		description: "CrowdLog's own number (Member: Get Many), not 社員コード",
	},
];

export const assign: EachOperation<CrowdLogClient> = {
	name: 'Assign',
	value: 'assign',
	action: 'Assign a member to a project',
	description: 'Put a member (メンバー) on a project (プロジェクト)',
	fields,
	async each({ client, parameter }) {
		const projectId = readId('Project ID', parameter<unknown>('projectId', ''));
		const memberId = readId('Member ID', parameter<unknown>('memberId', ''));
		await assignMember(await client.http(), projectId, memberId);
		return [{ projectId, memberId, assigned: true }];
	},
};
