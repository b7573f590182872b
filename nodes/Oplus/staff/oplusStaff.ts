import type { Day } from '../../shared/time/jst';

/** A staff member of oplus (スタッフ表, a shift sheet's rows, or the partner interface). */
export interface OplusStaff {
	/** 社員番号. */
	readonly employeeCode?: string;
	readonly name?: string;
	/** 拠点. */
	readonly divisionName?: string;
	/** The column 「KING OF TIME」 of スタッフ表, where it is known. */
	readonly checkMark?: boolean;
	readonly row?: number;
	/** The day as of which the person is asked about: the last shift. */
	readonly on?: Day;
}
