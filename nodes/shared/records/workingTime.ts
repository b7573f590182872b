import type { Reason } from '../reasons/reason';
import { addDays } from '../time/jst';
import { at, type Period } from './fields';
import { recordReasons } from './reasons';

const MINUTES_PER_DAY = 24 * 60;
const MS_PER_MINUTE = 60_000;

interface WorkingTime {
	date: string;
	start?: string;
	end?: string;
	breaks?: Period[];
}

/** Start before end, within 24 hours, beginning on the working day or (a late border) on the day after it. */
export function checkSpan({ date, start, end }: WorkingTime, record: string): Reason | undefined {
	if (start !== undefined && ![date, addDays(date, 1)].includes(start.slice(0, 10))) {
		return recordReasons.startNotOnDay({ record, start });
	}
	if (start === undefined || end === undefined) return undefined;
	const minutes = (Date.parse(end) - Date.parse(start)) / MS_PER_MINUTE;
	if (minutes <= 0) return recordReasons.endNotAfterStart({ record, start, end });
	return minutes > MINUTES_PER_DAY
		? recordReasons.longerThanDay({ record, start, end })
		: undefined;
}

/** Breaks lie within the working time, each before the next. */
export function checkBreaks(
	{ start, end, breaks = [] }: WorkingTime,
	record: string,
): Reason | undefined {
	if (breaks.length === 0) return undefined;
	let free = start && at(start);
	for (const pause of breaks) {
		const [from, to] = [at(pause.start), at(pause.end)];
		const inside = to > from && (!free || from >= free) && (!end || to <= at(end));
		if (!inside) return recordReasons.breakOutside({ record, start: pause.start, end: pause.end });
		free = to;
	}
	return undefined;
}
