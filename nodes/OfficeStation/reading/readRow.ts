import { nameOf } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { isEmptyCell } from '../../shared/sheet/text';
import { splitName } from '../cells/name';
import type { CellKind } from '../columns/column';
import { fileReasons } from '../reasons';
import { type ReadOptions, readCell } from './readCell';

/** A value of a row with the name under which a person finds it. */
export interface NamedCell {
	readonly field: string;
	readonly kind: CellKind;
	readonly name: string;
	readonly cell: unknown;
}

/** Why one field of a person could not be taken. */
export interface Problem {
	/** The header, or the name in the answer. */
	readonly column: string;
	readonly reason: Reason;
	/** The field that is not known because of it. */
	readonly field?: string;
}

export type Fields = Record<string, string | number>;

export interface ReadFields {
	readonly fields: Fields;
	readonly problems: readonly Problem[];
}

const PARTS: Readonly<Record<string, readonly [string, string]>> = {
	name: ['lastName', 'firstName'],
	nameKana: ['lastNameKana', 'firstNameKana'],
};

/**
 * Reads one row's cells; empty ones are absent. A name in one cell becomes 姓 and 名, unless they have cells of their own.
 * `code`: the person's, for the texts; no value of a cell enters them.
 */
export function readRow(
	cells: readonly NamedCell[],
	code: unknown,
	options: ReadOptions,
): ReadFields {
	const fields: Fields = {};
	const problems: Problem[] = [];
	const record = nameOf(isEmptyCell(code) ? undefined : withZeros(code, options));
	for (const { field, kind, name: column, cell } of cells) {
		if (isEmptyCell(cell)) continue;
		const read = readCell(cell, kind, options);
		if ('expected' in read) {
			const { expected } = read;
			const reason = fileReasons.cellUnreadable({ record, column, expected });
			problems.push({ column, reason, field });
		} else if ('value' in read && !Object.hasOwn(fields, field)) fields[field] = read.value;
	}
	if (fields.employeeCode !== undefined) {
		fields.employeeCode = withZeros(fields.employeeCode, options);
	}
	for (const { field, name: column } of cells) {
		if (!Object.hasOwn(PARTS, field) || fields[field] === undefined) continue;
		const split = splitFields(fields, field, PARTS[field]);
		if (!split) problems.push({ column, reason: fileReasons.nameNotSplit({ record, column }) });
	}
	return { fields, problems };
}

/** Puts 姓 and 名 in the place of the whole name; false if nobody can tell where 姓 ends. */
function splitFields(fields: Fields, field: string, [last, first]: readonly [string, string]) {
	const whole = String(fields[field]);
	delete fields[field];
	if (fields[last] !== undefined || fields[first] !== undefined) return true;
	const names = splitName(whole);
	if (!names) return false;
	fields[last] = names.lastName;
	fields[first] = names.firstName;
	return true;
}

function withZeros(code: unknown, { codeDigits }: ReadOptions): string {
	const text = String(code);
	return /^\d+$/.test(text) ? text.padStart(codeDigits, '0') : text;
}
