import type { IDataObject } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getLeaveTypes } from '../../client';
import { limited } from '../../readParameters';
import { compact } from '../../../shared/records/compact';
import type { Session } from '../../session';

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many leave types',
	description: 'Read the kinds of leave that the company has set up (休暇タイプ)',
	fields: [returnAll, limit, simplify],
	async each({ client, parameter }) {
		const rows = limited(await getLeaveTypes(client.http), parameter);
		if (!parameter('simplify', true)) return rows as IDataObject[];
		return rows.map(({ holiday_type_id: id, name, vacation_type: kind, ...row }) =>
			compact({
				code: id === undefined ? undefined : String(id),
				name,
				kind,
				days: row.amount_use,
				start: row.holiday?.start,
				end: row.holiday?.end,
			}),
		);
	},
};
