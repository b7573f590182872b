import type { Punch } from '../../shared/records';
import { addDays, type Day, dayOf, readInstant } from '../../shared/time/jst';
import { getAditsOf } from '../client';
import type { Session } from '../session';
import { instantOn } from '../shiftTimes';
import { PUNCH_WORDS } from '../vendor';
import type { JobcanAdit } from '../wire';
import { requirePunchTime } from './punchTime';

/** `2026-05-01T09:00`: whether Jobcan keeps seconds is not known. */
const MINUTE = 'yyyy-MM-ddTHH:mm'.length;

type Sought = Pick<Punch, 'time' | 'kind' | 'date'>;

/**
 * Whether Jobcan has a punch of a person at the same minute, and of the same kind if both are known. Reads the day of the
 * punch and the day before, for the business date of a punch after midnight may be either; a call for each, because a time
 * without its date is of the date that was asked for.
 */
export async function isPunchThere(session: Session, id: number, punch: Sought): Promise<boolean> {
	for (const date of datesOf(punch)) {
		const rows = await getAditsOf(session.http, id, date);
		requirePunchTime(rows, session);
		if (rows.some((row) => isSame(row, date, punch, session))) return true;
	}
	return false;
}

function isSame(row: JobcanAdit, date: Day, { time, kind }: Sought, { fields }: Session): boolean {
	const at = instantOn(date, row[fields.punchTime]);
	if (at?.slice(0, MINUTE) !== time.slice(0, MINUTE)) return false;
	const words: readonly unknown[] = Object.values(PUNCH_WORDS);
	const word = row[fields.punchKind];
	return kind === undefined || !words.includes(word) || word === PUNCH_WORDS[kind];
}

function datesOf({ time, date }: Sought): ReadonlySet<Day> {
	const day = dayOf(readInstant(time)!);
	return new Set([date ?? day, day, addDays(day, -1)]);
}
