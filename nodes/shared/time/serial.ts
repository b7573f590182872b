import { DateTime } from 'luxon';
import type { Day } from './jst';

/** Day 0 of Excel's calendar as it is valid from March 1900 on. Workbooks of the 1904 calendar are not known. */
const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

/** Below, a number is a count or a day of the month; above, no date that anybody plans. */
const YEAR_2000 = 36_526;
const YEAR_2100 = 73_051;

/** The serial number under which Excel stores a day. */
export function serialOf(day: Day): number {
	return Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / MS_PER_DAY);
}

/** A number that can only be a date: whole, and between `oldest` (default: the year 2000) and the year 2100. */
export function dayOfSerial(serial: number, oldest = YEAR_2000): Day | undefined {
	if (!Number.isInteger(serial) || serial < oldest || serial >= YEAR_2100) return undefined;
	return DateTime.fromMillis(EPOCH + serial * MS_PER_DAY, { zone: 'utc' }).toFormat('yyyy-MM-dd');
}
