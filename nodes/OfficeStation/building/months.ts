import { Refusal } from '../../shared/http/refusal';
import { check, type Input, monthlyAttendance } from '../../shared/records';
import { buildReasons } from '../reasons';
import type { ColumnProblem } from './buildRow';

/** Throws a `Refusal` if the records are of several months: the import asks for one on its screen. */
export function refuseSeveralMonths(inputs: readonly Input[]): void {
	const months = [...new Set(inputs.map(({ month }) => String(month ?? '')))]
		.filter(Boolean)
		.sort();
	if (months.length < 2) return;
	throw new Refusal('guard', buildReasons.severalMonths({ months: months.join(', ') }));
}

/** What of a MonthlyAttendance record does not hold beside the columns that are written. */
export function checkMonth(input: Input, onlyClosed: boolean): ColumnProblem[] {
	const { label, reasons = [] } = check(monthlyAttendance, input);
	const ofMonth = reasons
		.filter(({ values }) => values.field === 'month')
		.map((reason) => ({ column: 'month', reason }));
	if (!onlyClosed || input.closed === true) return ofMonth;
	return [...ofMonth, { column: 'closed', reason: buildReasons.notClosed({ record: label }) }];
}
