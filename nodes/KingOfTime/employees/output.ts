import type { IDataObject } from 'n8n-workflow';
import { DateTime } from 'luxon';
import type { ReadParameter } from '../../shared/node/operation';
import { type Day, dayOf } from '../../shared/time/jst';
import { toEmployee } from '../records';
import type { Session } from '../session';
import type { KotEmployee, KotEmployeeBody } from '../wire';

/** Today in Japan, by the session's clock. */
export function todayOf({ now }: Pick<Session, 'now'>): Day {
	return dayOf(DateTime.fromMillis(now()));
}

/** A person as the node puts it out: the record, or with Simplify off what the vendor answered. */
export function employeeItem(
	client: Session,
	parameter: ReadParameter,
	answer: KotEmployee,
): IDataObject {
	const item = parameter('simplify', true) ? toEmployee(answer, todayOf(client)) : answer;
	return { ...item } as IDataObject;
}

/** The person after a write: what was sent, with all that the vendor answered, if it could be read. */
export function written(
	code: string,
	key: string | undefined,
	sent: KotEmployeeBody,
	answer: KotEmployee | undefined,
): KotEmployee {
	return { code, ...(key === undefined ? {} : { key }), ...sent, ...answer } as KotEmployee;
}
