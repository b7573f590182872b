import type { IDataObject } from 'n8n-workflow';
import { refusalIn } from '../shared/http/refusal';
import { limit, returnAll, simplify } from '../shared/node/fields';
import type { EachOperation } from '../shared/node/operation';
import { daysOf } from '../shared/time/dateRange';
import type { Day } from '../shared/time/jst';
import { dateRangeFields, employeeFilters } from './fields';
import { requireStaffCode } from './people';
import { limited, readCodes, readRange } from './readParameters';
import { type Whom, whom } from './records';
import type { Session } from './session';

interface EverybodyList<Row> {
	readonly action: string;
	readonly description: string;
	readonly call: (client: Session, date: Day) => Promise<Row[]>;
	readonly toItem: (row: Row, of: Whom, date: Day, client: Session) => object;
	/** The vendor's own row, if the call put something around it. */
	readonly toRaw?: (row: Row) => object;
	/** Throws a `Refusal` if rows came without what records need. */
	readonly check?: (rows: Row[], client: Session) => void;
}

/** Get Many of everybody over days: one list per day, because rows may not name their business date. */
export function listOfEverybody<Row extends { employee_id: number }>({
	action,
	description,
	call,
	toItem,
	toRaw,
	check,
}: EverybodyList<Row>): EachOperation<Session> {
	return {
		...{ name: 'Get Many', value: 'getMany', action, description },
		fields: [...dateRangeFields, returnAll, limit, employeeFilters, simplify],
		async each({ client, parameter }) {
			const range = readRange(parameter);
			const codes = readCodes(parameter<IDataObject>('filters', {}).employeeCodes);
			const isSimple = parameter('simplify', true);
			const most = parameter('returnAll', false) ? Infinity : parameter('limit', 50);
			const items: object[] = [];
			for (const date of daysOf(range)) {
				if (items.length >= most) break;
				const rows = await call(client, date);
				if (isSimple) check?.(rows, client);
				for (const row of rows) {
					const of = isSimple || codes.size > 0 ? await whoIs(client, row.employee_id) : {};
					if (codes.size > 0 && !codes.has(of.employeeCode ?? '')) continue;
					items.push(isSimple ? toItem(row, of, date, client) : (toRaw?.(row) ?? row));
				}
			}
			return limited(items as IDataObject[], parameter);
		},
	};
}

/** How records name a person; one who is not even in Jobcan's list any more keeps the number. */
export async function whoIs(client: Session, id: number): Promise<Whom> {
	requireStaffCode((await client.people()).all, client.fields);
	return await client.employee(id).then(
		(employee) => whom(employee, client.fields),
		(error: unknown) => {
			const refusal = refusalIn(error);
			if (refusal.kind !== 'notFound') throw refusal;
			return { employeeId: id };
		},
	);
}
