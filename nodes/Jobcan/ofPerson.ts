import type { IDataObject } from 'n8n-workflow';
import { limit, returnAll, simplify } from '../shared/node/fields';
import type { EachOperation } from '../shared/node/operation';
import type { DateRange } from '../shared/time/dateRange';
import { dateRangeFields, employeeField, textOptions } from './fields';
import { readPerson } from './person';
import { limited, readRange } from './readParameters';
import type { Whom } from './records';
import type { Session } from './session';

interface PersonList<Row> {
	readonly name?: string;
	readonly value?: string;
	readonly action: string;
	readonly description: string;
	readonly call: (client: Session, id: number, range: DateRange) => Promise<Row[]>;
	/** In the vocabulary's words. Without it the inner fields are not known: rows are put out with the person's code. */
	readonly toItems?: (row: Row, of: Whom, client: Session) => object[];
	/** The vendor's own row, if the call put something around it. */
	readonly toRaw?: (row: Row) => object;
}

/** Get Many about one person and a range of days, an item each. */
export function listOfPerson<Row extends object>(list: PersonList<Row>): EachOperation<Session> {
	const { name = 'Get Many', value = 'getMany', action, description, call, toItems, toRaw } = list;
	return {
		...{ name, value, action, description },
		fields: [
			employeeField,
			...dateRangeFields,
			returnAll,
			limit,
			...(toItems === undefined ? [] : [simplify]),
			textOptions,
		],
		async each(context) {
			const { client, parameter } = context;
			const range = readRange(parameter);
			const person = await readPerson(context);
			const rows = await call(client, person.id, range);
			if (toItems !== undefined && !parameter('simplify', true)) {
				return limited(rows.map((row) => toRaw?.(row) ?? row) as IDataObject[], parameter);
			}
			// Nothing to name, nothing to look up.
			const of = rows.length === 0 ? {} : await person.whom();
			const items = rows.flatMap<object>((row) =>
				toItems ? toItems(row, of, client) : [{ ...of, ...row }],
			);
			return limited(items as IDataObject[], parameter);
		},
	};
}
