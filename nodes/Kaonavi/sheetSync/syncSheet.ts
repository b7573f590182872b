import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import type { Applied } from '../../shared/sync/apply';
import { carryOutBatches, type SyncSettings } from '../../shared/sync/carryOut';
import { plan } from '../../shared/sync/plan';
import { isWrite } from '../../shared/sync/step';
import { getFiles, getSheet } from '../client/sheets';
import { inputReasons as say } from '../inputReasons';
import { checkLink, checkLinkRules } from '../layout/linkRules';
import { type Mapping, type MappingRow, resolveMapping } from '../layout/mapping';
import { checkItemNames, checkSheetNames, sheetNamed } from '../layout/resolve';
import type { Session } from '../session';
import { LINK_SHEET } from '../vendor';
import { RECORD_TYPE, type SheetLayout } from '../wire';
import { checkRows } from './checkRows';
import { fieldRules, heldByKey, recordsOf, type Row, rowOf } from './rows';
import { readWanted } from './wanted';
import { rowWriter } from './write';

export interface SheetSyncOptions extends Omit<SyncSettings, 'concurrency'> {
	/** Name or ID. */
	readonly sheet: string;
	readonly mapping: readonly MappingRow[];
	/** Multi-record sheets: delete the records of a member whom the source names that it does not hold. */
	readonly replaceRecords: boolean;
	/** People whom kaonavi does not have are passed over instead of failed. */
	readonly skipUnknown: boolean;
	readonly linkRules: boolean;
	readonly maxWaitSeconds: number;
}

/**
 * Makes the records of a sheet hold what the input says: only mapped items, never blank ones. Members whom the input does
 * not name are left alone. Reads layouts, members and the sheet once; writes at most one PATCH. Throws a `Refusal` if
 * the run is refused as a whole, before anything is written.
 */
export async function syncSheet(
	session: Session,
	inputs: readonly IDataObject[],
	options: SheetSyncOptions,
): Promise<Applied<Row>> {
	const layout = await findSheet(session, options);
	const mapping = resolveMapping(options.mapping, layout.custom_fields, layout.name);
	const isMultiple = layout.record_type === RECORD_TYPE.multiple;
	checkMapping(mapping, layout, isMultiple, options);

	const codes = await session.codes();
	const job = {
		...{ layout, mapping, isMultiple },
		records: recordsOf(await getSheet(session.http, layout.id)),
	};
	const held = heldByKey(job);
	const { skipUnknown } = options;
	const wanted = readWanted(inputs, job, held, { codes, skipUnknown });
	const named = new Set(wanted.map(({ record }) => record.employeeCode));
	const current = new Map(
		[...held].map(([key, [{ code, record }]]) => [key, rowOf(code, record, mapping)]),
	);
	const steps = plan(wanted, current, {
		fields: fieldRules(mapping),
		blocked: new Map(),
		deletable: (key, { employeeCode }) =>
			isMultiple &&
			options.replaceRecords &&
			named.has(employeeCode) &&
			held.get(key)?.length === 1,
	});
	const isReplacing = isMultiple && steps.some(isWrite);
	const files = isReplacing ? await filesIn(session, layout) : undefined;
	return await carryOutBatches(
		{
			steps: checkRows(steps, { ...job, files }),
			currentCount: current.size,
			batches: [
				{
					actions: ['create', 'update', 'delete'],
					write: rowWriter(session, job, held, options),
				},
			],
		},
		options,
	);
}

/** Members with files in the sheet, and the item of one: what a sheet answers of its records does not tell. */
async function filesIn(session: Session, { id, custom_fields: items }: SheetLayout) {
	const files = new Map<string, string>();
	for (const item of items.filter(({ type_detail: detail }) => detail === 'attach_file')) {
		for (const { code, records } of await getFiles(session.http, id, item.id)) {
			if (records.length > 0) files.set(code, item.name);
		}
	}
	return files;
}

async function findSheet(
	session: Session,
	{ sheet, linkRules }: SheetSyncOptions,
): Promise<SheetLayout> {
	const sheets = await session.sheetLayouts();
	if (linkRules) await checkLink(session);
	const found = sheetNamed(sheets, sheet);
	checkSheetNames(sheets, found.name);
	checkItemNames(found.custom_fields, found.name);
	return found;
}

function checkMapping(
	mapping: readonly Mapping[],
	{ name }: SheetLayout,
	isMultiple: boolean,
	{ linkRules }: SheetSyncOptions,
): void {
	if (mapping.length === 0) throw new Refusal('guard', say.noMapping());
	if (isMultiple && !mapping.some(({ isKey }) => isKey)) {
		throw new Refusal('guard', say.noKeyFields({ sheet: name }));
	}
	if (!linkRules) return;
	checkLinkRules([name, ...mapping.flatMap(({ from, layout }) => [layout.name, from])]);
	if (isMultiple && !LINK_SHEET.test(name)) {
		const what = 'その他複数レコードシートの情報';
		throw new Refusal('guard', say.forbiddenItem({ item: name, what }));
	}
}
