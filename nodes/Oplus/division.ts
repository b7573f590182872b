import { codeBook } from '../shared/records';
import { unread } from './cells/reading';
import type { SheetLayout } from './layout';
import type { Division } from './records';
import { isEmptyCell, plain } from '../shared/sheet/text';

/** The KOT所属コード of a 拠点, if the user gave any. */
export type DivisionReader = (branch: unknown) => Division;

/**
 * 拠点 → KOT所属コード (oplus: pencil beside the 拠点名). Names are compared exactly; a name that differs only in
 * width, case or blanks is named in the report, never taken. An empty cell means that the sheet does not say.
 */
export function divisionReader(
	{ divisionCodes, divisionCode }: Pick<SheetLayout, 'divisionCodes' | 'divisionCode'>,
	hasColumn: boolean,
): DivisionReader {
	const names = Object.keys(divisionCodes);
	if (!hasColumn || names.length === 0) return () => (divisionCode ? { divisionCode } : {});
	const book = codeBook(names);
	return (branch) => {
		if (isEmptyCell(branch)) return {};
		const name = String(branch);
		const found = book.find(name);
		if (found.kind === 'match') return { divisionCode: divisionCodes[name] };
		const near = found.kind === 'near' ? ` (${found.near.join(', ')}?)` : '';
		return unread('divisionWithoutCode', `${plain(name)}${near}`);
	};
}
