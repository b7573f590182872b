import { Refusal } from '../../shared/http/refusal';
import { type Input, isBlank } from '../../shared/records';
import { valueAt } from '../../shared/records/valueAt';
import { breaksText, clockText } from '../days/minutes';
import type { ReadDay } from '../days/readDays';
import { IMPORT_HEADERS } from '../vendor';
import type { FileRow } from './csv';
import { importReasons } from './reasons';

/** A column behind the documented ones: its header, and where the input item holds its value. */
export interface ExtraColumn {
	readonly header: string;
	readonly path: string;
}

export interface FileColumns {
	/** Where the input item holds the text of 日報. */
	readonly notePath: string;
	/** The cell of ステータス, in every row. */
	readonly status: string;
	readonly extra: readonly ExtraColumn[];
}

/** All headers in order; throws a `Refusal` for a header that is empty or named twice. */
export function headersOf({ extra }: FileColumns): string[] {
	const headers: string[] = Object.values(IMPORT_HEADERS);
	for (const { header } of extra) {
		if (header === '') throw new Refusal('guard', importReasons.headerMissing());
		if (headers.includes(header)) throw new Refusal('guard', importReasons.headerTaken({ header }));
		headers.push(header);
	}
	return headers;
}

/** The row of a day that CrowdLog gets. Every column is there: a blank cell is a cell. */
export function rowOf(
	{ written, day }: Required<Pick<ReadDay, 'written' | 'day'>>,
	input: Input,
	{ notePath, status, extra }: FileColumns,
): FileRow {
	const { employeeCode, date, clockIn, clockOut, breaks, note, status: state } = IMPORT_HEADERS;
	return {
		[employeeCode]: day.employeeCode,
		[date]: day.date,
		[clockIn]: clockText(written.start),
		[clockOut]: clockText(written.end),
		[breaks]: breaksText(written.breaks ?? []),
		[note]: cellOf(valueAt(input, notePath)),
		[state]: status,
		...Object.fromEntries(extra.map(({ header, path }) => [header, cellOf(valueAt(input, path))])),
	};
}

function cellOf(value: unknown): string {
	if (isBlank(value)) return '';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
