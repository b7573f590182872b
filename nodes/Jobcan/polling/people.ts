import { DateTime } from 'luxon';
import { dayOf } from '../../shared/time/jst';
import { codeOf, requireStaffCode } from '../people';
import { toEmployee } from '../records';
import type { Session } from '../session';
import type { JobcanEmployee } from '../wire';

/** Whom a trigger watches: empty sets mean everybody. */
export interface Circle {
	readonly codes: ReadonlySet<string>;
	/** Numbers of main groups (メイングループ). */
	readonly groups: ReadonlySet<string>;
}

/** The people of the circle who have not left, by Jobcan's number. */
export async function watched(
	{ people, fields, now }: Session,
	{ codes, groups }: Circle,
): Promise<Map<number, JobcanEmployee>> {
	const { all } = await people();
	requireStaffCode(all, fields);
	const today = dayOf(DateTime.fromMillis(now()));
	return new Map(
		all
			.filter((one) => codes.size === 0 || codes.has(codeOf(one, fields) ?? ''))
			.filter((one) => groups.size === 0 || groups.has(String(one.main_group)))
			.filter((one) => toEmployee(one, fields, today).status !== 'retired')
			.map((one) => [one.id, one]),
	);
}
