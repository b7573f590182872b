import type { Reason } from '../reasons/reason';
import { rewriteInstant } from '../time/jst';
import type { Period } from './fields';
import { pairReasons as say } from './pairReasons';

/** As much of a Punch as pairing needs; `kind` in the words of the records, or whatever the vendor wrote. */
export interface PunchTime {
	readonly kind?: unknown;
	readonly time?: unknown;
}

/** The times of a working day. With `problems`, the times are what could be read, and the day is not to be taken over. */
export interface PairedDay {
	clockIn?: string;
	clockOut?: string;
	breaks?: Period[];
	problems: Reason[];
}

/** At the same minute what ends comes before what begins. */
const ORDER = ['breakEnd', 'out', 'in', 'breakStart'] as const;
type Kind = (typeof ORDER)[number];

interface Mark {
	readonly kind: Kind;
	readonly time: string;
}

type State = 'before' | 'working' | 'resting' | 'gone';

/**
 * Attendance out of the punches of one person and one business date, in any order. First clock-in, last clock-out; the time
 * between a clock-out and the next clock-in of the day is a break. The same punch twice is one. Outings (外出) and unknown
 * kinds, a clock-in or -out that is missing, a break without its start or end are `problems`: nothing is guessed.
 *
 * @param record what texts call the day: code and date
 */
export function pairPunches(punches: readonly PunchTime[], record: string): PairedDay {
	const day: PairedDay = { problems: [] };
	const breaks: Period[] = [];
	let state: State = 'before';
	let since = '';
	const trouble = (reason: keyof typeof say, { kind, time }: { kind: string; time: string }) =>
		day.problems.push(say[reason]({ record, kind, time }));
	const rest = (end: string) => {
		if (since !== end) breaks.push({ start: since, end });
	};

	for (const mark of marksOf(punches, record, day.problems)) {
		const { kind, time } = mark;
		if (kind === 'in') {
			if (state === 'working' || state === 'resting') trouble('inTwice', mark);
			else {
				if (state === 'gone') rest(time);
				[state, since] = ['working', time];
				day.clockIn ??= time;
				delete day.clockOut;
			}
		} else if (kind === 'out') {
			if (state === 'resting') trouble('breakEndMissing', { kind, time: since });
			else if (state !== 'working') trouble('inMissing', mark);
			[state, since] = ['gone', time];
			day.clockOut = time;
		} else if (kind === 'breakStart') {
			if (state === 'resting') trouble('breakEndMissing', { kind, time: since });
			else if (state !== 'working') trouble('inMissing', mark);
			else [state, since] = ['resting', time];
		} else if (state === 'resting') {
			rest(time);
			state = 'working';
		} else trouble('breakStartMissing', mark);
	}
	if (state === 'resting') trouble('breakEndMissing', { kind: '', time: since });
	if (state === 'working' || state === 'resting') {
		trouble('outMissing', { kind: '', time: day.clockIn ?? since });
	}
	if (breaks.length > 0) day.breaks = breaks;
	return day;
}

/** Readable punches, each once, in the order of time; the others become problems. */
function marksOf(punches: readonly PunchTime[], record: string, problems: Reason[]): Mark[] {
	const marks = new Map<string, Mark>();
	for (const { kind, time } of punches) {
		const instant = rewriteInstant(time);
		const known = ORDER.find((word) => word === kind);
		if (instant === undefined) problems.push(say.punchTimeUnreadable({ record }));
		else if (known === undefined) {
			problems.push(say.punchKindUnknown({ record, kind: String(kind ?? ''), time: instant }));
		} else marks.set(`${instant} ${known}`, { kind: known, time: instant });
	}
	const rank = ({ kind }: Mark) => ORDER.indexOf(kind);
	return [...marks.values()].sort((a, b) => a.time.localeCompare(b.time) || rank(a) - rank(b));
}
