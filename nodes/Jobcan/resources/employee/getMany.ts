import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { employeeItem } from '../../employeeItem';
import { textOptions } from '../../fields';
import { codeOf, requireStaffCode } from '../../people';
import { limited, readCodes } from '../../readParameters';
import type { Session } from '../../session';

const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add filter',
	default: {},
	options: [
		{
			displayName: 'Group IDs',
			name: 'groupIds',
			type: 'string',
			default: '',
			placeholder: 'e.g. 3, 7',
			description: 'Only people whose main group (メイングループ) is one of these, by its number',
		},
		{
			displayName: 'Include Retired',
			name: 'includeRetired',
			type: 'boolean',
			default: false,
			description:
				'Whether people who have left (退職者) are returned, too. Needs the Leaving Day Field of the credential; without it nobody is known to have left.',
		},
		{
			displayName: 'Staff Codes',
			name: 'employeeCodes',
			type: 'string',
			default: '',
			placeholder: 'e.g. 00123, 00124',
			description: 'Only these people, by staff code (スタッフコード)',
		},
	],
};

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many employees',
	description:
		'Read the people (スタッフ) of the company. Filtered in the node: the API takes no filter.',
	fields: [returnAll, limit, filters, simplify, textOptions],
	async each({ client, parameter }) {
		const { includeRetired, ...given } = parameter<IDataObject>('filters', {});
		const [codes, groups] = [readCodes(given.employeeCodes), readCodes(given.groupIds)];
		const { all } = await client.people();
		const isSimple = parameter('simplify', true);
		if (isSimple || codes.size > 0) requireStaffCode(all, client.fields);
		const items = all
			.filter((one) => codes.size === 0 || codes.has(codeOf(one, client.fields) ?? ''))
			.filter((one) => groups.size === 0 || groups.has(String(one.main_group)))
			.map((one) => ({ one, record: employeeItem(client, one) }))
			.filter(({ record }) => includeRetired === true || record.status !== 'retired')
			.map(({ one, record }) => (isSimple ? record : (one as IDataObject)));
		return limited(items, parameter);
	},
};
