import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../../../shared/node/fields';
import type { EachOperation } from '../../../shared/node/operation';
import { getLeaveUses } from '../../client';
import { dateRangeFields, employeeField } from '../../fields';
import { readPerson } from '../../person';
import { limited, readRange } from '../../readParameters';
import { compact } from '../../../shared/records/compact';
import type { Session } from '../../session';

/** The one value that is known. */
const PAID = 'paid';

const leaveKind: INodeProperties = {
	displayName: 'Kind of Leave',
	name: 'vacationType',
	type: 'string',
	default: PAID,
	description:
		"Jobcan's word (vacation_type). Only paid (有休) is known; Leave Type: Get Many shows the others.",
};

export const getMany: EachOperation<Session> = {
	name: 'Get Many',
	value: 'getMany',
	action: 'Get many leave usages',
	description: 'Read the days of leave that one person has taken (休暇使用日数)',
	fields: [employeeField, ...dateRangeFields, leaveKind, returnAll, limit, simplify],
	async each(context) {
		const { client, parameter } = context;
		const range = readRange(parameter);
		const person = await readPerson(context);
		const kind = String(parameter('vacationType', PAID) || PAID);
		const rows = await getLeaveUses(client.http, person.id, range, kind);
		if (!parameter('simplify', true)) return limited(rows, parameter) as unknown as IDataObject[];
		const of = rows.length === 0 ? {} : await person.whom();
		const items = rows.map((row) =>
			compact({
				...of,
				date: row.use_date,
				code: row.use_id === undefined ? undefined : String(row.use_id),
				days: row.use_days?.days,
				kind: row.detail?.type,
			}),
		);
		return limited(items as IDataObject[], parameter);
	},
};
