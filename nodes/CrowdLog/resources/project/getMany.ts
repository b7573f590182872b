import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { type CrowdLogClient, getProjects } from '../../client';
import { readMost } from '../../fields/list';
import { toProject } from '../../records';
import { PROJECT_EXPANSIONS } from '../../vendor';

const NAMES: Readonly<Record<(typeof PROJECT_EXPANSIONS)[number], string>> = {
	business: 'Business',
	customer: 'Customer',
	department: 'Department',
	members: 'Members',
};

const fields: INodeProperties[] = [
	{
		displayName: 'Active Only',
		name: 'activeOnly',
		type: 'boolean',
		default: true,
		description:
			'Whether only active projects are asked for (active=true). Off: nothing is said of it.',
	},
	{
		displayName: 'With',
		name: 'with',
		type: 'multiOptions',
		options: PROJECT_EXPANSIONS.map((value) => ({ name: NAMES[value], value })),
		default: ['members'],
		description:
			'What each project is expanded by. Simplify shows the members; the rest shows with Simplify off.',
	},
];

export const getMany: EachOperation<CrowdLogClient> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many projects',
	description: 'Read projects (プロジェクト), page by page',
	fields: [returnAll, limit, ...fields, simplify],
	async each({ client, parameter }) {
		const projects = await getProjects(await client.http(), {
			...(parameter('activeOnly', true) && { active: true }),
			expand: parameter<string[]>('with', []),
			most: readMost(parameter),
		});
		const isSimple = parameter('simplify', true);
		return projects.map((project) =>
			isSimple ? toProject(project) : (project as IDataObject),
		) as IDataObject[];
	},
};
