import type { OutputRow } from '../../shared/node/operation';
import { Refusal, refusalIn } from '../../shared/http/refusal';
import { type Language, type Reason, wording } from '../../shared/reasons/reason';
import { nameOf } from '../../shared/records';
import { type DateRange, daysOf } from '../../shared/time/dateRange';
import { type Day, dayOf } from '../../shared/time/jst';
import { DateTime } from 'luxon';
import { type DailySummariesOfAll, getAdits, getDailySummaries } from '../client';
import { whoIs } from '../everybody';
import { requireField } from '../people';
import { requirePunchTime } from '../punching/punchTime';
import { jobcanReasons } from '../reasons';
import type { Session } from '../session';
import { byPerson, personDay } from './day';
import { type Needy, refreshPeople } from './refreshPeople';

export interface Asked {
	readonly range: DateRange;
	/** Only these staff codes; empty: everybody. */
	readonly codes: ReadonlySet<string>;
	/** Whether the saved figures are read (workMinutes), and refreshed for those whose are not final. */
	readonly figures: 'none' | 'saved' | 'refreshed';
	readonly maxWaitSeconds: number;
	readonly language: Language;
}

/** A record that waits for final figures. */
interface Open {
	readonly json: Record<string, unknown>;
	readonly date: Day;
}

/**
 * Attendance of everybody, day by day; raw answers are dropped with their day. A day that cannot be read, a person's day
 * that makes no attendance and figures that do not become final are refused rows of their own; the others go on. Throws
 * the `Refusal` that would meet every day: a scope, a credential, a field that no punch has.
 */
export async function readAttendance(client: Session, asked: Asked): Promise<OutputRow[]> {
	const rows: OutputRow[] = [];
	const open = new Map<number, Open[]>();
	const today = dayOf(DateTime.fromMillis(client.now()));
	let { figures } = asked;
	for (const date of daysOf(asked.range)) {
		const adits = await getAdits(client.http, date).catch((error: unknown) => dayFailed(error));
		if (adits instanceof Refusal) {
			rows.push(unread(date, '打刻 (adits)', adits, asked));
			continue;
		}
		requirePunchTime(adits, client);
		requireField(adits, client.fields.punchKind, 'Punch Kind Field');

		let summaries: DailySummariesOfAll | undefined;
		if (figures !== 'none') {
			const read = await getDailySummaries(client.http, date).catch(refusalIn);
			if (!(read instanceof Refusal)) summaries = read;
			else {
				rows.push(unread(date, '日次サマリー (summaries)', read, asked));
				// A scope that is missing today is missing tomorrow: told once, times go on without figures.
				if (read.concernsRun) figures = 'none';
			}
		}
		const minutes = new Map(summaries?.rows.map((row) => [row.employee_id, row.work]));
		const punches = byPerson(adits);
		const worked = [...minutes].filter(([id, work]) => !punches.has(id) && (work ?? 0) > 0);

		for (const id of [...punches.keys(), ...worked.map(([id]) => id)]) {
			const of = await whoIs(client, id);
			if (asked.codes.size > 0 && !asked.codes.has(of.employeeCode ?? '')) continue;
			const isOpen = summaries?.pendingIds.has(id) || (summaries && date >= today);
			const work = isOpen ? undefined : minutes.get(id);
			const own = punches.get(id) ?? [];
			const { record, problems } = personDay(id, of, date, own, client.fields, work);
			if (problems.length > 0) {
				rows.push(...problems.map((reason) => refusedRow({ ...of, date }, reason)));
				continue;
			}
			const json = { ...record } as Record<string, unknown>;
			rows.push({ json } as OutputRow);
			if (!isOpen) continue;
			json.pending = true;
			open.set(id, [...(open.get(id) ?? []), { json, date }]);
		}
	}
	if (figures === 'refreshed' && open.size > 0) {
		rows.push(...(await settle(client, open, asked.maxWaitSeconds)));
	}
	return rows;
}

/** One refresh per person, over the days from the first to the last that need it. */
async function settle(
	client: Session,
	open: ReadonlyMap<number, readonly Open[]>,
	maxWaitSeconds: number,
): Promise<OutputRow[]> {
	const people: Needy[] = [...open].map(([id, days]) => {
		const range = { start: days[0].date, end: days[days.length - 1].date };
		return { id, range, label: nameOf(days[0].json.employeeCode ?? id) };
	});
	const answers = await refreshPeople(client, people, maxWaitSeconds);
	return people.flatMap(({ id, range }, index) => {
		const answer = answers[index];
		const days = open.get(id) ?? [];
		if (answer instanceof Refusal) {
			const { employeeCode } = days[0].json as { employeeCode?: string };
			const whose = employeeCode === undefined ? { employeeId: id } : { employeeCode };
			const json = { ...whose, startDate: range.start, endDate: range.end };
			return [refusedRow(json, answer.reason)];
		}
		for (const { json, date } of days) {
			delete json.pending;
			const work = answer.get(date);
			if (work !== undefined) json.workMinutes = work;
		}
		return [];
	});
}

const refusedRow = (json: Record<string, unknown>, refused: Reason): OutputRow =>
	({ json, refused }) as OutputRow;

function unread(date: Day, what: string, { reason }: Refusal, { language }: Asked): OutputRow {
	const text = wording(reason, language).message;
	return refusedRow({ date }, jobcanReasons.dayUnread({ date, what, text }));
}

/** What concerns one day is answered; what would meet every day is thrown. */
function dayFailed(error: unknown): Refusal {
	const refusal = refusalIn(error);
	if (refusal.concernsRun) throw refusal;
	return refusal;
}
