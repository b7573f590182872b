import type { IDataObject } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getDefaultShifts } from '../../client';
import { whoIs } from '../../everybody';
import { employeeFilters } from '../../fields';
import { limited, readCodes } from '../../readParameters';
import type { Session } from '../../session';

/** One call about everybody: Jobcan answers the same, whomever it is asked about. */
export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many default shifts',
	description: 'Read the usual week (基本シフト), one item per person and weekday (1 = Monday)',
	fields: [returnAll, limit, employeeFilters, simplify],
	async each({ client, parameter }) {
		const codes = readCodes(parameter<IDataObject>('filters', {}).employeeCodes);
		const isSimple = parameter('simplify', true);
		const items: object[] = [];
		for (const row of await getDefaultShifts(client.http)) {
			const of = isSimple || codes.size > 0 ? await whoIs(client, row.employee_id) : {};
			if (codes.size > 0 && !codes.has(of.employeeCode ?? '')) continue;
			if (!isSimple) items.push(row);
			for (const day of isSimple ? (row.week_default_shifts ?? []) : []) {
				const { week_id: weekday, holiday_type: holidayType } = day;
				items.push({ ...of, weekday, works: holidayType === 0, holidayType });
			}
		}
		return limited(items as IDataObject[], parameter);
	},
};
