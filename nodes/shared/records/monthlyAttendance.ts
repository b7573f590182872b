import { nameOf, type RecordKind } from './check';
import { code, day, decimal, flag, leaves, type LeaveTotal, month, wholeNumber } from './fields';

/** A month's totals of one person. Key: `employeeCode` + `month`. Durations are whole minutes. */
export interface MonthlyAttendance {
	employeeCode: string;
	/** `YYYY-MM`. */
	month: string;
	startDate?: string;
	endDate?: string;
	workDays?: number;
	absentDays?: number;
	workMinutes?: number;
	overtimeMinutes?: number;
	lateNightMinutes?: number;
	holidayWorkMinutes?: number;
	lateMinutes?: number;
	earlyLeaveMinutes?: number;
	leaves?: LeaveTotal[];
	closed?: boolean;
}

export const monthlyAttendance: RecordKind<MonthlyAttendance> = {
	name: 'Monthly attendance',
	fields: {
		employeeCode: { kind: code, required: true },
		month: { kind: month, required: true },
		startDate: { kind: day },
		endDate: { kind: day },
		workDays: { kind: decimal },
		absentDays: { kind: decimal },
		workMinutes: { kind: wholeNumber },
		overtimeMinutes: { kind: wholeNumber },
		lateNightMinutes: { kind: wholeNumber },
		holidayWorkMinutes: { kind: wholeNumber },
		lateMinutes: { kind: wholeNumber },
		earlyLeaveMinutes: { kind: wholeNumber },
		leaves: { kind: leaves },
		closed: { kind: flag },
	},
	label: ({ employeeCode, month: of }) => nameOf(employeeCode, of),
	rules: [],
};
