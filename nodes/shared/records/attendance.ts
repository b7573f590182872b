import { nameOf, type RecordKind } from './check';
import { code, day, flag, instant, type Period, periods, text, wholeNumber } from './fields';
import { checkBreaks, checkSpan } from './workingTime';

/** What really happened on one working day. Key: `employeeCode` + `date`. */
export interface Attendance {
	employeeCode: string;
	date: string;
	clockIn?: string;
	clockOut?: string;
	breaks?: Period[];
	workMinutes?: number;
	leave?: string;
	/** The day is closed (締め) and cannot change any more. */
	closed?: boolean;
}

export const attendance: RecordKind<Attendance> = {
	name: 'Attendance',
	fields: {
		employeeCode: { kind: code, required: true },
		date: { kind: day, required: true },
		clockIn: { kind: instant },
		clockOut: { kind: instant },
		breaks: { kind: periods },
		workMinutes: { kind: wholeNumber },
		leave: { kind: text },
		closed: { kind: flag },
	},
	label: ({ employeeCode, date }) => nameOf(employeeCode, date),
	rules: [
		(record, label) => checkSpan(worked(record), label),
		(record, label) => checkBreaks(worked(record), label),
	],
};

function worked({ date, clockIn, clockOut, breaks }: Attendance) {
	return { date, start: clockIn, end: clockOut, breaks };
}
