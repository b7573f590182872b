import type { Attendance, Input } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import type { Changes } from '../../shared/sync/step';
import { type ReadDay, readDays } from '../days/readDays';
import type { DayRules } from '../days/rules';
import { type FileColumns, headersOf, rowOf } from './columns';
import type { FileRow } from './csv';
import { importReasons } from './reasons';
import { notInShiftJis } from './shiftJis';

export type Encoding = 'utf8' | 'shiftJis';

/** What becomes of one input item. `import`: it is in the file, `row`; the others are not, and `reason` says why. */
export interface BuiltDay {
	readonly item: number;
	readonly action: 'import' | 'skip' | 'failed';
	readonly record: Partial<Attendance>;
	readonly rounded?: Changes;
	readonly row?: FileRow;
	readonly reason?: Reason;
}

export interface ImportFile {
	readonly headers: readonly string[];
	/** One per input item that holds anything, in order. */
	readonly days: readonly BuiltDay[];
}

/**
 * Makes the rows of the import of 勤怠. An import overwrites the day, closed days of an administrator's import included,
 * so whatever is doubtful is refused by name and never in the file. Throws a `Refusal` for columns that cannot be used.
 * Rule: https://support.crowdlog.jp/knowledge/project-attendance-import
 */
export function buildImportFile(
	inputs: readonly Input[],
	rules: DayRules,
	columns: FileColumns,
	encoding: Encoding,
): ImportFile {
	const headers = headersOf(columns);
	const days = readDays(inputs, rules).map((day): BuiltDay => {
		const { item, record } = day;
		const refused = day.verdict ?? blocked(day);
		if (refused) return { item, record, ...refused };
		const row = rowOf(day as Required<ReadDay>, inputs[item], columns);
		const lost = encoding === 'shiftJis' ? lostCharacters(row, day.label) : undefined;
		if (lost) return { item, record, action: 'failed', reason: lost };
		const { rounded, remark } = day;
		return {
			...{ item, record, action: 'import', row },
			...(rounded && { rounded }),
			...(remark && { reason: remark }),
		};
	});
	return { headers, days };
}

function blocked({ blocked: reason }: ReadDay) {
	return reason && ({ action: 'failed', reason } as const);
}

/** A file in Shift_JIS would hold a question mark in place of what it does not have. */
function lostCharacters(row: FileRow, record: string): Reason | undefined {
	for (const [header, cell] of Object.entries(row)) {
		const lost = notInShiftJis(cell);
		if (lost.length > 0)
			return importReasons.notInEncoding({ record, header, characters: lost.join(' ') });
	}
	return undefined;
}
