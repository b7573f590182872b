import type { SheetMonth } from '../dates/dateColumns';
import { monthsNamed } from '../dates/sheetMonth';
import type { SheetLayout } from '../layout';
import type { Table } from './table';

/** The month the user gave, or the only one that the rows down to the header name. */
export function monthOf({ titles, header }: Table, { month }: SheetLayout): SheetMonth {
	if (month !== undefined) return { month, given: true };
	const named = monthsNamed([...titles, header].flatMap(({ cells }) => cells));
	return { month: named.length === 1 ? named[0] : undefined, given: false };
}
