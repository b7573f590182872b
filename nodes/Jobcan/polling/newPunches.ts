import { DateTime } from 'luxon';
import { type Event, type Memory, tellOnce } from '../../shared/polling/memory';
import { type DateRange, daysOf } from '../../shared/time/dateRange';
import { addDays, type Day, dayOf } from '../../shared/time/jst';
import { getAdits } from '../client';
import { requirePunchTime } from '../punching/punchTime';
import { toPunch, whom } from '../records';
import type { Session } from '../session';
import { LIMITS } from '../vendor';
import type { JobcanAdit } from '../wire';
import { type Circle, watched } from './people';

export interface PunchWatch {
	readonly circle: Circle;
	/** Business dates before the last poll that are looked at again. */
	readonly lookBack: number;
	readonly simplify: boolean;
	readonly memory?: Memory;
}

export interface Told {
	readonly fresh: object[];
	readonly memory: Memory;
}

/**
 * New punches since the last poll, by business date. Tomorrow is looked at, too: a clock-in in 翌日モード belongs to it.
 * Without a memory (the first poll) everything that exists is taken as told.
 */
export async function newPunches(session: Session, watch: PunchWatch): Promise<Told> {
	const { circle, lookBack, simplify, memory } = watch;
	const people = await watched(session, circle);
	const range = daysToLookAt(today(session), lookBack, memory?.lastDay);
	const events: Array<Event<{ at: string; item: object }>> = [];
	for (const day of daysOf(range)) {
		const rows = (await getAdits(session.http, day)).filter((row) => people.has(row.employee_id));
		if (simplify) requirePunchTime(rows, session);
		const seen = new Map<string, number>();
		for (const row of rows) {
			const punch = toPunch(
				row,
				whom(people.get(row.employee_id)!, session.fields),
				day,
				session.fields,
			);
			const name = identityOf(row, session);
			// Rows that nothing tells apart are as many punches as there are rows.
			const nth = (seen.get(name) ?? 0) + 1;
			seen.set(name, nth);
			const event = { at: punch.time ?? '', item: simplify ? punch : { ...row, date: day } };
			events.push({ day, identity: `${name}|${nth}`, event });
		}
	}
	const { fresh, memory: after } = tellOnce(events, memory, range);
	const inOrder = fresh.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	return { fresh: inOrder.map(({ item }) => item), memory: after };
}

/** Up to tomorrow, from so many days before the last poll's today, so that a pause loses nothing. */
export function daysToLookAt(now: Day, lookBack: number, lastDay?: Day): DateRange {
	const end = addDays(now, 1);
	const last = lastDay === undefined || lastDay > end ? now : addDays(lastDay, -1);
	const [from, earliest] = [addDays(last, -lookBack), addDays(end, 1 - LIMITS.triggerDays)];
	return { start: from > earliest ? from : earliest, end };
}

/** By time and kind if they are known; else by the whole row. */
function identityOf(row: JobcanAdit, { fields }: Session): string {
	const { [fields.punchTime]: time, [fields.punchKind]: kind, employee_id: id } = row;
	return time === undefined ? JSON.stringify(row) : [id, time, kind].join('|');
}

const today = ({ now }: Session) => dayOf(DateTime.fromMillis(now()));
