import {
	codeBook,
	type CodeBook,
	type Input,
	isBlank,
	nameOf,
	recordReasons,
} from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Column } from '../columns/column';
import { buildReasons } from '../reasons';
import { type BuiltRow, buildRow, type ColumnProblem } from './buildRow';
import type { WriteOptions } from './writeCell';

/** `write` if nobody said whom the ledger holds. */
export type FileAction = 'create' | 'update' | 'unchanged' | 'write' | 'failed';

/** One input record, decided. */
export interface Planned {
	readonly item: number;
	readonly input: Input;
	readonly action: FileAction;
	readonly row: BuiltRow;
	readonly problems: readonly ColumnProblem[];
	/** Columns that differ from what the ledger holds. */
	readonly changed?: readonly string[];
}

export interface BuildRequest {
	readonly inputs: readonly Input[];
	readonly columns: readonly Column[];
	readonly options: WriteOptions;
	/** What the ledger holds, as Employee records; absent: nobody knows, and everything is written. */
	readonly existing?: readonly Input[];
	/** What of the whole record must hold besides. */
	check?(input: Input): readonly ColumnProblem[];
	label?(input: Input): string;
}

/**
 * Decides about every record: which rows a file would add, change or need not hold. Two records for one code fail
 * together; a code that the ledger has nearly fails, because the import would add a second person.
 */
export function planFile(request: BuildRequest): Planned[] {
	const { inputs, existing } = request;
	const counts = new Map<string, number>();
	for (const { employeeCode } of inputs) {
		const code = String(employeeCode);
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const ledger = existing && ledgerOf(existing, request);
	return inputs.map((input, item) => {
		const count = isBlank(input.employeeCode) ? 1 : (counts.get(String(input.employeeCode)) ?? 1);
		return plannedOf(input, item, count, ledger, request);
	});
}

interface Ledger {
	readonly book: CodeBook;
	readonly cells: ReadonlyMap<string, BuiltRow['cells']>;
}

function ledgerOf(existing: readonly Input[], { columns, options }: BuildRequest): Ledger {
	const cells = new Map(
		existing.map((record) => [
			String(record.employeeCode),
			buildRow(record, columns, options).cells,
		]),
	);
	return { cells, book: codeBook(cells.keys()) };
}

function plannedOf(
	input: Input,
	item: number,
	count: number,
	ledger: Ledger | undefined,
	{ columns, options, check, label = (of) => nameOf(of.employeeCode) }: BuildRequest,
): Planned {
	const record = label(input);
	const row = buildRow(input, columns, options, record);
	const code = String(input.employeeCode);
	const found = isBlank(input.employeeCode) ? undefined : ledger?.book.find(code);
	const whole: ColumnProblem[] = [...(check?.(input) ?? [])];
	const keyProblem = (reason: Reason) => whole.push({ column: 'employeeCode', reason });
	if (count > 1) keyProblem(recordReasons.duplicate({ record, count }));
	if (found?.kind === 'near') {
		keyProblem(buildReasons.nearMiss({ record, near: found.near.join(', ') }));
	}
	const problems = [...row.problems, ...whole];
	const base = { item, input, row, problems };
	if (problems.length > 0) return { ...base, action: 'failed' };
	if (ledger === undefined) return { ...base, action: 'write' };
	if (found?.kind !== 'match') return { ...base, action: 'create' };
	const held = ledger.cells.get(code) ?? {};
	const changed = Object.keys(row.cells).filter((header) => row.cells[header] !== held[header]);
	return { ...base, changed, action: changed.length > 0 ? 'update' : 'unchanged' };
}
