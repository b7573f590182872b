import { nameOf, type Shift } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { ImportOptions, SheetLayout } from '../layout';
import type { Place, ReadShift } from '../records';
import { importReasons } from '../reasons';
import { isEmptyCell, quoted, word } from '../../shared/sheet/text';
import { cellText, inWords } from './cellText';

export interface ImportDay {
	readonly shift: Shift;
	/** create: the sheet adds it. skip: not in the sheet; `reason` says what to do. */
	readonly action: 'create' | 'unchanged' | 'skip';
	/** A person has something to do in oplus. */
	readonly byHand: boolean;
	readonly reason?: Reason;
	/** What goes into the cell, where the sheet adds it. */
	readonly text?: string;
	readonly place?: Place;
}

/** The cell that a wanted shift belongs into, and what it holds now. */
export interface Target {
	readonly place: Place;
	readonly cell: unknown;
	/** What `readGrid` made of the cell; absent for an empty cell and for a day off. */
	readonly current?: ReadShift;
}

/** Decides what happens to one wanted shift: oplus adds and never overwrites, so only an empty cell is filled. */
export function planDay(
	shift: Shift,
	{ place, cell, current }: Target,
	{ cells }: Pick<SheetLayout, 'cells'>,
	options: ImportOptions,
): ImportDay {
	const record = label(shift);
	if (current?.reason) return { ...skip(shift, current.reason), place };
	if (current && isSamePlan(shift, current.shift)) {
		return { shift, action: 'unchanged', byHand: false, place };
	}
	const wanted = inWords(shift);
	const isFree = options.availableMarks.map(word).includes(word(cell));
	if (current || !(isEmptyCell(cell) || isFree)) {
		return {
			...skip(shift, importReasons.change({ record, current: quoted(cell), wanted })),
			place,
		};
	}
	const text = cellText(shift, cells, options);
	if (text === undefined) {
		const reason = shift.leave === undefined ? importReasons.noPattern : importReasons.noMark;
		return { ...skip(shift, reason({ record, wanted })), place };
	}
	const breaks = shift.breaks?.length ? importReasons.breaksByHand({ record }) : undefined;
	const create = { shift, action: 'create', text, place } as const;
	return breaks ? { ...create, byHand: true, reason: breaks } : { ...create, byHand: false };
}

export function skip(shift: Shift, reason: Reason): ImportDay {
	return { shift, action: 'skip', byHand: true, reason };
}

export function label({ employeeCode, date }: Shift): string {
	return nameOf(employeeCode, date);
}

/** oplus's cells carry start, end and leave; breaks are not part of them. */
function isSamePlan(a: Shift, b: Shift): boolean {
	return a.start === b.start && a.end === b.end && a.leave === b.leave;
}
