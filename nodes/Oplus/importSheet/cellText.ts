import type { Shift } from '../../shared/records';
import type { CellRules } from '../cells/rules';
import { minutesSince, writeTimes } from '../cells/writeCell';
import type { ImportOptions } from '../layout';

/**
 * What goes into the cell for a wanted shift: its times, the 業務名 with these times, or the mark of its leave.
 * Undefined if no name or mark says it, or more than one name does. oplus takes a 業務名 only if it is exact.
 */
export function cellText(
	shift: Shift,
	{ leave, patterns }: Pick<CellRules, 'leave' | 'patterns'>,
	{ cellText: as }: Pick<ImportOptions, 'cellText'>,
): string | undefined {
	if (shift.leave !== undefined) {
		return Object.entries(leave).find(([, word]) => word === shift.leave)?.[0];
	}
	if (as === 'times') return writeTimes(shift);
	const { date, start = '', end = '' } = shift;
	const names = Object.entries(patterns).filter(
		([, at]) => at.start === minutesSince(date, start) && at.end === minutesSince(date, end),
	);
	return names.length === 1 ? names[0][0] : undefined;
}

/** A shift in a report: `9:00-18:00`, `有休`. */
export function inWords(shift: Shift): string {
	return shift.leave ?? writeTimes(shift) ?? '?';
}
