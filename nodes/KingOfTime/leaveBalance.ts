import type { KotHolidayRemained } from './wire';

/** What is left of one kind of leave. Key: `employeeCode` + `month` + `code`. */
export interface LeaveBalance {
	employeeCode: string;
	/** `YYYY-MM`. */
	month: string;
	code?: string;
	name?: string;
	/** Half days exist. */
	days?: number;
	minutes?: number;
}

/** One record per kind of leave; codes come as numbers and are written as text. */
export function toLeaveBalances(
	{ holidayRemained = [] }: KotHolidayRemained,
	employeeCode: string,
	month: string,
): LeaveBalance[] {
	return holidayRemained.map(({ code, name, day, minutes }) => ({
		employeeCode,
		month,
		...(code !== undefined && { code: String(code) }),
		...(name !== undefined && { name }),
		...(day !== undefined && { days: day }),
		...(minutes !== undefined && { minutes }),
	}));
}
