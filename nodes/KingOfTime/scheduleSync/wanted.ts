import type { IDataObject } from 'n8n-workflow';
import {
	check,
	isBlank,
	isNothing,
	quoted,
	recordReasons,
	shift,
	type Shift,
	shiftKey,
} from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Wanted } from '../../shared/sync/plan';
import { type DateRange, holds } from '../../shared/time/dateRange';
import { readDay } from '../../shared/time/jst';
import type { EmployeeBook } from '../session';
import { scheduleReasons } from './reasons';
import type { Scope } from './scope';

export interface Source {
	readonly vendor: string;
	readonly book: EmployeeBook;
	readonly scope: Scope;
	/** The days that the API serves. */
	readonly served: DateRange;
	readonly current: ReadonlyMap<string, Shift>;
}

type Verdict = Wanted<Shift>['verdict'];

const failed = (reason: Reason): Verdict => ({ action: 'failed', reason });
const skip = (reason: Reason): Verdict => ({ action: 'skip', reason });

/**
 * Reads the input as shifts, one wanted record per item, and decides those that cannot be taken over. The empty item that n8n
 * puts out where there is no data fails, so that a source without any shift is told, and deletes nothing.
 */
export function readWanted(inputs: readonly IDataObject[], source: Source): Array<Wanted<Shift>> {
	return inputs.map((input, item) => {
		const { label, record, reasons } = check(shift, input);
		if (record) {
			return { item, key: shiftKey(record), record, label, verdict: judge(record, label, source) };
		}
		if (isNothing(input)) {
			return { item, label, ...nameOf(input, item), verdict: failed(scheduleReasons.noShift({})) };
		}
		const { unread } = input;
		// What the source could not read explains more than the field that is missing for that.
		const reason = isBlank(unread)
			? reasons[0]
			: recordReasons.unread({ record: label, text: String(unread) });
		return { item, label, ...nameOf(input, item), verdict: failed(reason) };
	});
}

/** A record that cannot be read still names its day, as far as it can, so that the day is not deleted. */
function nameOf(input: IDataObject, item: number) {
	const { employeeCode, date, unread, start, end, leave } = input;
	const record = { employeeCode, date: readDay(date), unread, start, end, leave } as Partial<Shift>;
	if (isBlank(employeeCode) || record.date === undefined) return { key: `item ${item}`, record };
	return { key: shiftKey({ employeeCode: String(employeeCode), date: record.date }), record };
}

function judge(
	record: Shift,
	label: string,
	{ vendor, book, scope, served, current }: Source,
): Verdict {
	const { employeeCode, date, leave, confirmed } = record;
	if (!holds(served, date)) return failed(scheduleReasons.outsideApi({ record: label, ...served }));
	const match = book.codes.find(employeeCode);
	const employee = book.byCode(employeeCode);
	if (match.kind === 'near') {
		const near = quoted(match.near);
		return failed(recordReasons.nearMissCode({ record: label, employeeCode, near }));
	}
	if (employee === undefined)
		return failed(recordReasons.unknownCode({ record: label, employeeCode }));
	if (!holds(scope.range, date))
		return skip(scheduleReasons.outsideRange({ record: label, ...scope.range }));
	const { divisionCode = '', resignationDate, hiredDate } = employee;
	if (scope.divisions.size > 0 && !scope.divisions.has(divisionCode)) {
		return skip(scheduleReasons.outsideDivisions({ record: label, divisionCode }));
	}
	if (leave !== undefined) {
		const planned = current.get(shiftKey(record));
		if (planned?.start === undefined)
			return skip(scheduleReasons.leaveNotTransferred({ record: label, leave }));
		const { start, end = '' } = planned;
		return skip(scheduleReasons.leaveButScheduled({ record: label, leave, vendor, start, end }));
	}
	if (confirmed === false) return skip(scheduleReasons.notConfirmed({ record: label }));
	if (resignationDate !== undefined && date > resignationDate) {
		return failed(scheduleReasons.afterRetirement({ record: label, retiredDate: resignationDate }));
	}
	if (hiredDate !== undefined && date < hiredDate) {
		return failed(scheduleReasons.beforeHiring({ record: label, hiredDate }));
	}
	return undefined;
}
