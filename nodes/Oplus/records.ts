import type { Shift } from '../shared/records';
import type { Reason } from '../shared/reasons/reason';
import { type Day, timeOnDay, writeInstant } from '../shared/time/jst';
import type { Minutes, Span } from './cells/clock';
import type { CellReading, Unread } from './cells/reading';
import { cellReasons } from './reasons';
import { quoted } from '../shared/sheet/text';

/** Where in the sheet something stands. */
export interface Place {
	readonly row: number;
	readonly column: string;
	/** The n8n item it came from. */
	readonly item?: number;
}

/** A day of a person as the sheet has it. */
export interface ReadShift {
	readonly shift: Shift;
	readonly place: Place;
	/** The cell, as typed. */
	readonly text: string;
	/** Why the cell could not be read; `shift.unread` is set then. */
	readonly reason?: Reason;
}

interface DayOfPerson {
	readonly employeeCode: string;
	readonly date: Day;
}

/** What is known of the 拠点; a 拠点 without a KOT所属コード makes a planned day unreadable. */
export type Division = { readonly divisionCode?: string } | Unread;

/**
 * Turns what a cell says into a Shift record. Blank cells and days off are no shift: undefined. What could not be
 * read becomes a Shift with `unread`, so that a sync leaves that day alone.
 */
export function readShift(
	day: DayOfPerson,
	reading: CellReading,
	division: Division,
	place: Place,
	cell: unknown,
): ReadShift | undefined {
	if (reading.kind === 'blank' || reading.kind === 'off') return undefined;
	const text = quoted(cell);
	if (reading.kind === 'unread') return unreadDay(day, reading, place, text);
	if ('kind' in division) return unreadDay(day, division, place, text);
	const plan = reading.kind === 'leave' ? { leave: reading.leave } : workTimes(day.date, reading);
	const shift = { ...day, ...plan, ...division, confirmed: reading.confirmed };
	return { shift: withoutBlanks(shift), place, text };
}

function unreadDay(day: DayOfPerson, { cause, detail = '' }: Unread, place: Place, text: string) {
	const { row, column } = place;
	return {
		shift: { ...day, unread: `row ${row}, column ${column}: '${text}'` },
		place,
		text,
		reason: cellReasons[cause]({ row, column, text, detail }),
	};
}

function workTimes(date: Day, { breaks, ...span }: Span & { breaks: readonly Span[] }) {
	return {
		...periodOf(date, span),
		breaks: breaks.length > 0 ? breaks.map((pause) => periodOf(date, pause)) : undefined,
	};
}

function periodOf(date: Day, { start, end }: Span) {
	const instant = (minutes: Minutes) => writeInstant(timeOnDay(date, 0, minutes));
	return { start: instant(start), end: instant(end) };
}

/** A field without content is absent. */
function withoutBlanks(shift: Shift): Shift {
	const filled = Object.entries(shift).filter(([, value]) => value !== undefined);
	return Object.fromEntries(filled) as unknown as Shift;
}
