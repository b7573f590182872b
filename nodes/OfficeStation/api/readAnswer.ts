import { type Input, nameOf, recordReasons } from '../../shared/records';
import { valueAt } from '../../shared/records/valueAt';
import { isEmptyCell } from '../../shared/sheet/text';
import { kindOf } from '../columns/column';
import { isForbidden } from '../columns/forbidden';
import { type Reading, type ReadPerson, sorted } from '../reading/people';
import type { ReadOptions } from '../reading/readCell';
import { fileReasons } from '../reasons';
import { type NamedCell, readRow } from '../reading/readRow';
import type { CallSettings } from './calls';

/** Reads the rows of an answer by the field map, as the cells of a file are read; forbidden names are left out. */
export function readAnswer(
	rows: readonly Input[],
	settings: Pick<CallSettings, 'fields' | 'words'>,
	options: ReadOptions,
): Reading {
	const forbidden = Object.entries(settings.fields ?? {}).filter(isNotAllowed);
	const columns = forbidden.map(([, path]) => path).join(', ');
	return sorted(
		rows.map((row) => personOf(row, settings, options)),
		columns === '' ? [] : [fileReasons.columnForbidden({ columns })],
	);
}

const isNotAllowed = ([field, path]: readonly [string, string]) =>
	isForbidden(field) || isForbidden(path);

function personOf(
	row: Input,
	{ fields = {}, words = {} }: Pick<CallSettings, 'fields' | 'words'>,
	options: ReadOptions,
): ReadPerson {
	const names = Object.entries(fields).filter((entry) => !isNotAllowed(entry));
	const cells = names.map(([field, path]): NamedCell => {
		const cell = ownWord(valueAt(row, path), words[field]);
		return { field, kind: kindOf(field), name: path, cell };
	});
	const code = cells.find(({ field }) => field === 'employeeCode')?.cell;
	if (isEmptyCell(code)) {
		const reason = recordReasons.missing({ record: nameOf(code), field: 'employeeCode' });
		return { fields: {}, problems: [{ column: fields.employeeCode ?? '', reason }] };
	}
	return readRow(cells, code, options);
}

/** The record's value for one of the vendor's words. */
function ownWord(cell: unknown, words: Readonly<Record<string, string>> | undefined): unknown {
	const [value] = Object.entries(words ?? {}).find(([, word]) => word === String(cell)) ?? [];
	return value ?? cell;
}
