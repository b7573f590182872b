import type { Reason } from '../../shared/reasons/reason';
import type { Day } from '../../shared/time/jst';
import type { ReadShift } from '../records';
import { sheetReasons } from '../reasons';
import type { SheetStaff } from './staff';

/** Everything a sheet says. Nothing is dropped without a word: it is a shift, or it is in `lost` or `notes`. */
export interface SheetReading {
	readonly shifts: readonly ReadShift[];
	/** The people of the sheet, one per row, also those without a shift. */
	readonly staff: readonly SheetStaff[];
	/** The days the sheet is about. In a grid an empty cell says that there is no shift. */
	readonly days: readonly Day[];
	/** Content that belongs to no person or no day; it may be somebody's shift. */
	readonly lost: readonly Reason[];
	/** Worth knowing: columns that were not looked at. */
	readonly notes: readonly Reason[];
}

export function ignoredNote(columns: readonly string[]): Reason[] {
	return columns.length > 0 ? [sheetReasons.columnsIgnored({ columns: columns.join(', ') })] : [];
}
