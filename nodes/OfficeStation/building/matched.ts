import { codeBook, type Input, isBlank, nameOf } from '../../shared/records';
import { buildReasons } from '../reasons';
import type { ColumnProblem } from './buildRow';

/**
 * Tells who is not in the ledger: its import takes 従業員番号 that are there, exactly. `existing`: the ledger's people; absent:
 * nobody knows them, and nobody is refused.
 */
export function matchedBy(
	existing: readonly Input[] | undefined,
): (input: Input) => readonly ColumnProblem[] {
	if (existing === undefined) return () => [];
	const book = codeBook(existing.map(({ employeeCode }) => String(employeeCode)));
	return ({ employeeCode }) => {
		if (isBlank(employeeCode)) return [];
		const match = book.find(String(employeeCode));
		if (match.kind === 'match') return [];
		const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
		const reason = buildReasons.notInLedger({ record: nameOf(employeeCode), near });
		return [{ column: 'employeeCode', reason }];
	};
}
