import { DateTime } from 'luxon';
import { type Event, type Memory, tellOnce } from '../../shared/polling/memory';
import { addDays, dayOf } from '../../shared/time/jst';
import { type DayQuery, getDailyWorkings, getTimeRecords } from '../client';
import { toAttendance, toPunches } from '../records';
import type { Session } from '../session';
import { pollRange } from './window';

export interface Watch {
	readonly query: DayQuery;
	readonly lookBack: number;
	readonly simplify: boolean;
	readonly memory?: Memory;
}

export interface Told {
	readonly fresh: object[];
	readonly memory: Memory;
}

/** New time records since the last poll, in the order of their times. One call. */
export async function newTimeRecords(session: Session, watch: Watch): Promise<Told> {
	const range = pollRange(today(session), watch.lookBack, watch.memory?.lastDay);
	const days = await getTimeRecords(session.http, range, watch.query, true);
	const events = days.flatMap((day): Array<Event<{ at: string; item: object }>> => {
		const code = day.currentDateEmployee?.code ?? day.employeeKey;
		return (day.timeRecord ?? []).map((timeRecord) => {
			const { employeeKey, date: of } = day;
			const [punch] = toPunches({ ...day, timeRecord: [timeRecord] }, code);
			const item = watch.simplify ? punch : { ...day, timeRecord };
			const identity = [employeeKey, timeRecord.time, timeRecord.code].join('|');
			return { day: of, identity, event: { at: punch.time, item } };
		});
	});
	const { fresh, memory } = tellOnce(events, watch.memory, range);
	const inOrder = fresh.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
	return { fresh: inOrder.map(({ item }) => item), memory };
}

/**
 * Days with a missing punch (打刻漏れ): the vendor marks them `isError`. Today is left out, because nobody has gone home
 * yet; a day that was mended and breaks again is told again. One call.
 */
export async function missingPunches(session: Session, watch: Watch): Promise<Told> {
	const yesterday = addDays(today(session), -1);
	const range = pollRange(yesterday, watch.lookBack, watch.memory?.lastDay);
	const rows = await getDailyWorkings(session.http, range, watch.query, true);
	const events = rows
		.filter(({ isError }) => isError === true)
		.map((row): Event<object> => {
			const record = toAttendance(row, row.currentDateEmployee?.code ?? row.employeeKey);
			return { day: row.date, identity: row.employeeKey, event: watch.simplify ? record : row };
		});
	return tellOnce(events, watch.memory, range, { forgetsEnded: true });
}

const today = ({ now }: Session) => dayOf(DateTime.fromMillis(now()));
