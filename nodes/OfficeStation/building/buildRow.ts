import { type Input, nameOf } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Column } from '../columns/column';
import { buildReasons } from '../reasons';
import { fieldValue } from './fieldValue';
import { writeCell, type WriteOptions } from './writeCell';

/** Why a column of a person cannot be written. */
export interface ColumnProblem {
	readonly column: string;
	readonly reason: Reason;
}

/** A record as a row of the file. */
export interface BuiltRow {
	/** By header; a column for which the record has nothing is absent. */
	readonly cells: Readonly<Record<string, string>>;
	readonly problems: readonly ColumnProblem[];
	/** What was cut, if that is allowed. */
	readonly cuts: readonly ColumnProblem[];
}

/** Writes a record by the layout. Nothing is cut or left out in silence: it is a problem, or a cut that is reported. */
export function buildRow(
	record: Input,
	columns: readonly Column[],
	options: WriteOptions,
	label = nameOf(record.employeeCode),
): BuiltRow {
	const cells: Record<string, string> = {};
	const problems: ColumnProblem[] = [];
	const cuts: ColumnProblem[] = [];
	for (const column of columns) {
		const [header] = column.headers;
		const written = cellOf(record, column, options, label);
		if ('reason' in written) problems.push({ column: header, reason: written.reason });
		else if ('cell' in written) {
			cells[header] = written.cell;
			if (written.cut) cuts.push({ column: header, reason: written.cut });
		}
	}
	return { cells, problems, cuts };
}

type Written =
	| { readonly cell: string; readonly cut?: Reason }
	| { readonly reason: Reason }
	| { readonly none: true };

function cellOf(record: Input, column: Column, options: WriteOptions, label: string): Written {
	const { field, kind, pattern, required, headers } = column;
	const named = { record: label, column: headers[0], field };
	const value = fieldValue(record, field);
	if ('none' in value) return required ? { reason: buildReasons.valueMissing(named) } : value;
	if ('bad' in value) {
		const expected = kind === 'name' || kind === 'nameKana' ? '姓 + 名' : '都道府県 + 市区町村';
		return { reason: buildReasons.notExpressible({ ...named, expected }) };
	}
	const written = writeCell(value.value, kind, options);
	if ('expected' in written) {
		return { reason: buildReasons.notExpressible({ ...named, expected: written.expected }) };
	}
	if (pattern && !pattern.test.test(written.cell)) {
		return { reason: buildReasons.notExpressible({ ...named, expected: pattern.expected }) };
	}
	return fitted(written.cell, column, options, label);
}

/** Characters are counted as people do: 𠮷 is one. A code is never cut: it would be another person's. */
function fitted(
	cell: string,
	{ headers: [header], maxLength, kind }: Column,
	{ tooLong }: WriteOptions,
	record: string,
): Written {
	const characters = [...cell];
	if (maxLength === undefined || characters.length <= maxLength) return { cell };
	const values = { record, column: header, length: characters.length, limit: maxLength };
	const isText = ['text', 'kana', 'name', 'nameKana'].includes(kind);
	if (tooLong === 'refuse' || !isText) return { reason: buildReasons.tooLong(values) };
	return { cell: characters.slice(0, maxLength).join(''), cut: buildReasons.cut(values) };
}
