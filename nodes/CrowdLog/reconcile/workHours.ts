import { type Input, isBlank } from '../../shared/records';
import { decimal } from '../../shared/records/fields';
import { readDay } from '../../shared/time/jst';
import { dayKey } from '../days/rules';

/** 工数 of one person and day, all its rows together. */
export interface DayHours {
	readonly employeeCode: string;
	readonly date: string;
	/** May be a fraction while days or hours are added up. */
	readonly minutes: number;
}

/** The rows added up, or the first row (from 0) that cannot be read and what of it. */
export type Hours =
	| { readonly byDay: ReadonlyMap<string, DayHours> }
	| { readonly unreadable: number; readonly names: readonly string[] };

/** In what a row may count. `days` are 人日. */
const UNITS = ['minutes', 'hours', 'days'] as const;

/**
 * Adds up rows of 工数 (`employeeCode`, `date`, and `minutes`, `hours` or `days`) by person and day. A row that cannot be
 * read makes the whole list unusable: that day would seem to lack it.
 */
export function addUp(rows: readonly Input[], dayMinutes: number): Hours {
	const factor = { minutes: 1, hours: 60, days: dayMinutes };
	const byDay = new Map<string, DayHours>();
	for (const [index, row] of rows.entries()) {
		const date = readDay(row.date);
		const unit = UNITS.find((name) => !isBlank(row[name]));
		const amount = unit && decimal.read(row[unit]);
		if (
			isBlank(row.employeeCode) ||
			date === undefined ||
			unit === undefined ||
			amount === undefined
		) {
			const names = [
				isBlank(row.employeeCode) ? 'employeeCode' : '',
				date === undefined ? 'date' : '',
				amount === undefined ? (unit ?? 'minutes') : '',
			];
			return { unreadable: index, names: names.filter((name) => name !== '') };
		}
		const employeeCode = String(row.employeeCode);
		const key = dayKey({ employeeCode, date });
		const minutes = (byDay.get(key)?.minutes ?? 0) + amount * factor[unit];
		byDay.set(key, { employeeCode, date, minutes });
	}
	return { byDay };
}
