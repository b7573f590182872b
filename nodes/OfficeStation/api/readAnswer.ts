import type { Input } from '../../shared/records';
import { valueAt } from '../../shared/records/valueAt';
import { kindOf } from '../columns/column';
import { isForbidden } from '../columns/forbidden';
import { type Reading, type ReadPerson, sorted } from '../reading/people';
import type { ReadOptions } from '../reading/readCell';
import { type NamedCell, readRow } from '../reading/readRow';
import type { CallSettings } from './calls';

/** Reads the rows of an answer by the field map, as the cells of a file are read; forbidden names are left out. */
export function readAnswer(
	rows: readonly Input[],
	settings: Pick<CallSettings, 'fields' | 'words'>,
	options: ReadOptions,
): Reading {
	return sorted(
		rows.map((row) => personOf(row, settings, options)),
		[],
	);
}

function personOf(
	row: Input,
	{ fields = {}, words = {} }: Pick<CallSettings, 'fields' | 'words'>,
	options: ReadOptions,
): ReadPerson {
	const names = Object.entries(fields).filter(
		([field, path]) => !isForbidden(path) && !isForbidden(field),
	);
	const cells = names.map(([field, path]): NamedCell => {
		const cell = ownWord(valueAt(row, path), words[field]);
		return { field, kind: kindOf(field), name: path, cell };
	});
	const code = cells.find(({ field }) => field === 'employeeCode')?.cell;
	return readRow(cells, code, options);
}

/** The record's value for one of the vendor's words. */
function ownWord(cell: unknown, words: Readonly<Record<string, string>> | undefined): unknown {
	const [value] = Object.entries(words ?? {}).find(([, word]) => word === String(cell)) ?? [];
	return value ?? cell;
}
