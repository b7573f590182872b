import type { Reason } from '../reasons/reason';
import { nameOf, type RecordKind } from './check';
import { code, day, flag, instant, type Period, periods, text } from './fields';
import { recordReasons } from './reasons';
import { checkBreaks, checkSpan } from './workingTime';

/** A plan for one person and working day. Key: `employeeCode` + `date`. */
export interface Shift {
	employeeCode: string;
	/** Working day: a night shift belongs to the day it starts on. */
	date: string;
	start?: string;
	end?: string;
	breaks?: Period[];
	divisionCode?: string;
	/** Leave in place of work (公休, 有休 …): the source's own word. */
	leave?: string;
	/** false: not yet confirmed (確定) at the source. */
	confirmed?: boolean;
	/** The source has something for this day that could not be read: its place and text. Such a day is never changed. */
	unread?: string;
}

export const shift: RecordKind<Shift> = {
	name: 'Shift',
	fields: {
		employeeCode: { kind: code, required: true },
		date: { kind: day, required: true },
		start: { kind: instant },
		end: { kind: instant },
		breaks: { kind: periods },
		divisionCode: { kind: code },
		leave: { kind: text },
		confirmed: { kind: flag },
		unread: { kind: text },
	},
	label: ({ employeeCode, date }) => nameOf(employeeCode, date),
	rules: [wasRead, hasBothEnds, checkSpan, checkBreaks],
};

function wasRead({ unread }: Shift, record: string): Reason | undefined {
	return unread === undefined ? undefined : recordReasons.unread({ record, text: unread });
}

/** A shift is leave, or has a start and an end. */
function hasBothEnds({ leave, start, end, unread }: Shift, record: string): Reason | undefined {
	if (leave !== undefined || unread !== undefined) return undefined;
	if (start === undefined) return recordReasons.missing({ record, field: 'start' });
	return end === undefined ? recordReasons.missing({ record, field: 'end' }) : undefined;
}

/** Identity of a shift: one person, one working day. */
export function shiftKey({ employeeCode, date }: Pick<Shift, 'employeeCode' | 'date'>): string {
	return `${date} ${employeeCode}`;
}
