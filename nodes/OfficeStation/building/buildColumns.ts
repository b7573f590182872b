import { Refusal } from '../../shared/http/refusal';
import type { Column } from '../columns/column';
import { type MappedColumn, withFieldMap } from '../columns/fieldMap';
import { isForbidden } from '../columns/forbidden';
import { settingReasons } from '../reasons';

/** The columns of a file to build; throws a `Refusal` for one that is never written, and for two of one name. */
export function buildColumns(layout: readonly Column[], map: readonly MappedColumn[]): Column[] {
	const columns = withFieldMap(
		layout.filter(({ readOnly }) => !readOnly),
		map,
	);
	const headers = columns.map(({ headers: [header] }) => header);
	const forbidden = columns.find(
		({ field, headers: [header] }) => isForbidden(field) || isForbidden(header),
	);
	const refuse = (reason: typeof settingReasons.headerTwice, column: string) => {
		throw new Refusal('guard', reason({ column }));
	};
	if (forbidden) refuse(settingReasons.columnNotAllowed, forbidden.headers[0]);
	for (const [index, column] of headers.entries()) {
		if (headers.indexOf(column) < index) refuse(settingReasons.headerTwice, column);
	}
	return columns;
}
