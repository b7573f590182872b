import type { IDataObject } from 'n8n-workflow';
import { type CodeBook, isBlank, nameOf, recordReasons } from '../../shared/records';
import { compact } from '../../shared/records/compact';
import type { Wanted } from '../../shared/sync/plan';
import { inputReasons } from '../inputReasons';
import { mappedValue } from '../layout/mapping';
import { sheetSyncReasons as say } from './reasons';
import { type HeldRow, keyOf, type Row, type SheetJob, type Verdict } from './rows';

/** Whom kaonavi has, and what becomes of the others. */
export interface Known {
	readonly codes: CodeBook;
	/** Somebody else tells of them: a Member: Sync before this one. */
	readonly skipUnknown: boolean;
}

/** Reads the input as rows of the sheet, one per item, and decides those that cannot be taken over. */
export function readWanted(
	inputs: readonly IDataObject[],
	job: SheetJob,
	held: ReadonlyMap<string, readonly HeldRow[]>,
	{ codes, skipUnknown }: Known,
): Array<Wanted<Row>> {
	return inputs.map((input, item) => {
		const label = nameOf(input.employeeCode);
		if (isBlank(input.employeeCode)) {
			const reason = recordReasons.missing({ record: label, field: 'employeeCode' });
			return {
				item,
				key: `item ${item}`,
				label,
				record: {},
				verdict: { action: 'failed', reason },
			};
		}
		const record = readRow(input, job);
		const key = keyOf(record, job);
		const count = held.get(key)?.length ?? 0;
		const verdict = judge({ record, label, count }, job, { codes, skipUnknown });
		return { item, key, label, record, verdict };
	});
}

function readRow(input: IDataObject, { mapping }: SheetJob): Row {
	const items = mapping.map((one) => [one.layout.name, mappedValue(input, one)]);
	return compact({
		...(Object.fromEntries(items) as Omit<Row, 'employeeCode'>),
		employeeCode: String(input.employeeCode),
	});
}

function judge(
	{ record, label, count }: { record: Row; label: string; count: number },
	{ isMultiple, layout, mapping }: SheetJob,
	{ codes, skipUnknown }: Known,
): Verdict | undefined {
	const { employeeCode } = record;
	const match = codes.find(employeeCode);
	if (match.kind !== 'match') {
		const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
		const values = { record: label, employeeCode, near };
		const action = skipUnknown ? 'skip' : 'failed';
		return { action, reason: inputReasons.unknownMember(values) };
	}
	if (!isMultiple) return undefined;
	const keys = mapping.filter(({ isKey }) => isKey).map((one) => one.layout.name);
	if (keys.every((name) => record[name] === undefined)) {
		return { action: 'failed', reason: say.keyBlank({ record: label, fields: keys.join(', ') }) };
	}
	if (count <= 1) return undefined;
	const values = { record: label, sheet: layout.name, count };
	return { action: 'failed', reason: say.rowTwiceInTarget(values) };
}
