import type { ColumnNames } from '../shared/sheet/columns';
import type { CellRules } from './cells/rules';

/** How a sheet is laid out. oplus publishes no template, so all of it is the user's to say. */
export interface SheetLayout {
	/** The header's row number in the sheet; without it, the first row that holds a staff number header. */
	readonly headerRow?: number;
	/** The first row below the header that is a person's; without it, the one after the header. */
	readonly firstDataRow?: number;
	/** `YYYY-MM`: completes dates without year or month; for days alone, the month of the first one. */
	readonly month?: string;
	readonly staffNumber: ColumnNames;
	readonly name: ColumnNames;
	/** 拠点. */
	readonly division: ColumnNames;
	/** Columns whose cells are merged downwards: an empty cell holds what stands above it. */
	readonly mergedDown: ColumnNames;
	/** See `dateReader`. */
	readonly datePatterns: readonly string[];
	/** 拠点 → KOT所属コード. Empty: the shifts carry no division. */
	readonly divisionCodes: Readonly<Record<string, string>>;
	/** The KOT所属コード of a sheet that is about one 拠点 and has no column for it. */
	readonly divisionCode?: string;
	readonly cells: CellRules;
}

/** A list has a date column, and either one cell with everything or start and end apart. */
export interface ListLayout extends SheetLayout {
	readonly date: ColumnNames;
	/** One cell as in a grid: times, name or mark. Where it is filled in, start and end are not looked at. */
	readonly cell: ColumnNames;
	readonly start: ColumnNames;
	readonly end: ColumnNames;
	readonly breakStart: ColumnNames;
	readonly breakEnd: ColumnNames;
	/** Length of the break in minutes, or as Excel stores a duration. */
	readonly breakMinutes: ColumnNames;
	/** 確定 or not. A list with this column that leaves it blank says: not confirmed. */
	readonly status: ColumnNames;
	readonly confirmedWords: readonly string[];
}

/** How wanted shifts are written into a downloaded grid. */
export interface ImportOptions {
	/** As times (`9:00-18:00`), or, with 業務管理, as the 業務名 that has these times in the patterns. */
	readonly cellText: 'times' | 'workName';
	/** Days off that may be filled in: 〇 says that the person is available. */
	readonly availableMarks: readonly string[];
}
