import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import type { OutputRow } from '../../shared/node/operation';
import {
	type Language,
	type Reason,
	type ReasonValues,
	sentence,
} from '../../shared/reasons/reason';

/** A record that could not be read or written, with the input it came from. */
export interface FailedRecord {
	readonly employeeCode?: unknown;
	readonly problems: ReadonlyArray<{ readonly column: string; readonly reason: Reason }>;
	readonly item?: number;
	readonly row?: number;
}

/** A row for the error output: person, and every field with its reason. No value of a cell is in it. */
export function failedRow(
	{ employeeCode, problems, item, row }: FailedRecord,
	language: Language,
): OutputRow {
	const told = problems.map(({ column, reason }) => ({
		...{ column, reason: sentence(reason, language), reasonCode: reason.code },
	}));
	const error = told.map(({ reason }) => reason).join(' ');
	const json: IDataObject = {
		...(employeeCode !== undefined && { employeeCode: String(employeeCode) }),
		...{ reason: error, reasonCode: told[0].reasonCode, problems: told },
		...(row !== undefined && { raw: { row } }),
	};
	return { json, from: item, error };
}

/**
 * Failed records as rows for the error output. Without one they would mingle with good rows, be written into a file or
 * taken for people: the run is refused instead, and the text names the first of them.
 */
export function failedRows(
	failed: readonly FailedRecord[],
	functions: IExecuteFunctions,
	language: Language,
	refuse: (values: ReasonValues) => Reason,
): OutputRow[] {
	const rows = failed.map((record) => failedRow(record, language));
	const hasErrorOutput = functions.getNode().onError === 'continueErrorOutput';
	if (rows.length === 0 || hasErrorOutput) return rows;
	throw new Refusal('guard', refuse({ count: rows.length, first: String(rows[0].error) }));
}

/** Shows what is worth knowing in the output pane. */
export function hint(
	functions: IExecuteFunctions,
	notes: readonly Reason[],
	language: Language,
): void {
	for (const note of notes) {
		functions.addExecutionHints({ message: sentence(note, language), location: 'outputPane' });
	}
}
