import { Refusal } from '../shared/http/refusal';
import { givenItems } from '../shared/node/givenItems';
import type { ReadParameter } from '../shared/node/operation';
import { type CodeBook, codeBook, isBlank } from '../shared/records';
import type { DateRange } from '../shared/time/dateRange';
import { type Day, readDay } from '../shared/time/jst';
import { readBreaks } from './attendanceSync/clockValue';
import { type Span, spansOf } from './days/minutes';
import { dayKey } from './days/rules';
import { inputReasons as say } from './inputReasons';

/** Reads what a user gave. Each throws a `Refusal` that names the field by its label. */

/** A day, or undefined for a field that was left empty. */
export function readOptionalDay(field: string, value: unknown): Day | undefined {
	if (isBlank(value)) return undefined;
	const day = readDay(value);
	if (day !== undefined) return day;
	throw new Refusal('guard', say.dayUnreadable({ field, value: String(value) }));
}

/** Start Date and End Date, either of which may be left empty. */
export function readOptionalRange(parameter: ReadParameter): Partial<DateRange> {
	const start = readOptionalDay('Start Date', parameter<unknown>('startDate', ''));
	const end = readOptionalDay('End Date', parameter<unknown>('endDate', ''));
	if (start !== undefined && end !== undefined && start > end)
		throw new Refusal('guard', say.endBeforeStart({ start, end }));
	return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** A whole number of minutes within bounds, both included. */
export function readMinutes(field: string, value: unknown, from: number, to: number): number {
	const minutes = Number(value);
	if (Number.isInteger(minutes) && minutes >= from && minutes <= to) return minutes;
	throw new Refusal('guard', say.unitUnreadable({ field, value: String(value), from, to }));
}

/** Any day: the clock times of breaks are the same on each. */
const ANY_DAY = '2026-01-01';

/** Breaks as 休憩詳細 writes them, in minutes of the day; undefined for a field that was left empty. */
export function readGrantedBreaks(field: string, value: unknown): Span[] | undefined {
	if (isBlank(value)) return undefined;
	const breaks = readBreaks(ANY_DAY, String(value).trim());
	const spans = breaks && spansOf(ANY_DAY, breaks);
	const isSound = spans?.every(
		({ start, end }, index) => start < end && (index === 0 || spans[index - 1].end <= start),
	);
	if (spans && spans.length > 0 && isSound) return spans;
	throw new Refusal('guard', say.breaksUnreadable({ field, value: String(value) }));
}

/** One of CrowdLog's own numbers, as text: it goes into a path. */
export function readId(field: string, value: unknown): string {
	if (isBlank(value)) throw new Refusal('refused', say.fieldMissing({ field }));
	const text = String(value).trim();
	if (/^\d{1,18}$/.test(text)) return text;
	throw new Refusal('refused', say.idUnreadable({ field, value: text }));
}

/** A member of CrowdLog, as far as it is known here. */
export interface GivenMember {
	readonly employeeCode: string;
	/** CrowdLog's own number. */
	readonly memberId?: string;
}

/** The *Members* field; undefined if it was left empty. Members without a code (社員コード) cannot be meant. */
export function readMembers(parameter: ReadParameter): GivenMember[] | undefined {
	const field = 'Members';
	if (isBlank(parameter<unknown>('members', ''))) return undefined;
	const items = givenItems(parameter, 'members', field);
	const members = items.flatMap(({ employeeCode, memberId }) =>
		isBlank(employeeCode)
			? []
			: {
					employeeCode: String(employeeCode),
					...(!isBlank(memberId) && { memberId: String(memberId) }),
				},
	);
	// An empty list is a list that was not read, not a company without members.
	if (members.length === 0) throw new Refusal('guard', say.noCodes({ field }));
	return members;
}

/** The codes of members; undefined if none are given. */
export function codesOf(members: readonly GivenMember[] | undefined): CodeBook | undefined {
	return members && codeBook(members.map(({ employeeCode }) => employeeCode));
}

/** The *Applied Days* field: keys of the days that are 申請済. */
export function readAppliedDays(parameter: ReadParameter): ReadonlySet<string> {
	const field = 'Applied Days';
	if (isBlank(parameter<unknown>('appliedDays', ''))) return new Set();
	return new Set(
		givenItems(parameter, 'appliedDays', field).map(({ employeeCode, date }, index) => {
			const day = readDay(date);
			if (!isBlank(employeeCode) && day !== undefined)
				return dayKey({ employeeCode: String(employeeCode), date: day });
			const names = [isBlank(employeeCode) && 'employeeCode', day === undefined && 'date'];
			throw new Refusal(
				'guard',
				say.rowUnreadable({ field, row: index + 1, names: names.filter(Boolean).join(', ') }),
			);
		}),
	);
}
