import type { Resource } from '../../../shared/node/operation';
import { list } from '../../lists';
import type { Session } from '../../session';

const getMany = list(
	{
		action: 'Get many items of members',
		description: 'List the items of 基本情報 that the API may use, standard and custom ones',
	},
	async ({ memberLayout }) => {
		const { custom_fields: customs = [], ...standard } = await memberLayout();
		const own = Object.entries(standard)
			.filter(([, layout]) => typeof layout === 'object' && layout !== null)
			.map(([key, layout]) => ({ key, ...(layout as object) }));
		return [...own, ...customs];
	},
);

export const memberLayout: Resource<Session> = {
	name: 'Member Layout',
	value: 'memberLayout',
	description: 'Items of 基本情報 (使用可能な項目)',
	operations: [getMany],
};
