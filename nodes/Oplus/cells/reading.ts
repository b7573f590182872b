import type { Minutes, Span } from './clock';

/** Why a cell cannot be read; each has its text in reasons.ts. */
export type UnreadCause =
	| 'notUnderstood'
	| 'onlyANumber'
	| 'unknownWord'
	| 'nameWithoutTimes'
	| 'endNotAfterStart'
	| 'longerThanDay'
	| 'severalPeriods'
	| 'breakWithoutPlace'
	| 'breakOutside'
	| 'endMissing'
	| 'unknownStatus'
	| 'divisionWithoutCode';

export interface Work extends Span {
	readonly breaks: readonly Span[];
	/** false if a mark says so; otherwise the sheet says nothing. */
	readonly confirmed?: false;
}

/** What a cell says of a person's day. */
export type CellReading =
	| { readonly kind: 'blank' }
	| { readonly kind: 'off' }
	| { readonly kind: 'leave'; readonly leave: string; readonly confirmed?: false }
	| ({ readonly kind: 'work' } & Work)
	/** `detail`: the word or name it hangs on. */
	| { readonly kind: 'unread'; readonly cause: UnreadCause; readonly detail?: string };

export type Unread = Extract<CellReading, { kind: 'unread' }>;

export function unread(cause: UnreadCause, detail?: string): Unread {
	return detail === undefined ? { kind: 'unread', cause } : { kind: 'unread', cause, detail };
}

/** What was found of a day's work, before breaks are placed and the whole is checked. */
export interface Found {
	readonly spans: readonly Span[];
	/** Breaks that are written with their times. */
	readonly breaks: readonly Span[];
	/** A break that is written with its length only; 0 says there is none. */
	readonly breakMinutes?: Minutes;
	readonly confirmed?: false;
}
