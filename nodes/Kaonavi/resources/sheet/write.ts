import type { IDataObject } from 'n8n-workflow';
import type { WholeContext, WholeOperation } from '../../../shared/node/operation';
import {
	addRecords,
	getSheet,
	replaceSheet,
	type SheetRows,
	updateSheet,
} from '../../client/sheets';
import { checkConfirmed, confirmUpTo } from '../../confirm';
import { mustExist, readCode } from '../../memberWrite/checkCode';
import { sheetFields } from '../../memberWrite/mapperField';
import { readMapper } from '../../memberWrite/readValues';
import {
	checkOnly,
	inOrder,
	type ItemRow,
	readItems,
	type ReadRules,
	sendTogether,
	updateOptions,
} from '../../oneUpdate';
import type { Session } from '../../session';
import { readSheet, sheetField } from '../../sheetField';
import { readRecord } from '../../sheetSync/readRecord';
import { isMultiple, mustBe, sheetOf } from '../../sheetSync/sheetOf';
import type { SheetLayout, SheetRecord } from '../../wire';
import { clearBlank, employeeCode } from '../member/fields';

type Rows = ReadonlyArray<ItemRow<SheetRecord>>;

/** Reads a record per item. */
async function readRecords(
	context: WholeContext<Session>,
	layout: SheetLayout,
	rules: ReadRules & { isNew: boolean },
) {
	const read = async (parameter: WholeContext<Session>['parameter'], input: IDataObject) => {
		const code = readCode(parameter);
		await mustExist(context.client, code);
		const options = parameter<IDataObject>('options', {});
		const row = readRecord(layout, code, readMapper(parameter, input), {
			isNew: rules.isNew,
			clearBlank: options.clearBlank === true,
		});
		return { code, row };
	};
	return await readItems(context, read, rules);
}

/** The records of each member, in the order of the items. */
function byMember(rows: Rows): SheetRows[] {
	const members = new Map<string, SheetRecord[]>();
	for (const { code, row } of rows) members.set(code, [...(members.get(code) ?? []), row]);
	return [...members].map(([code, records]) => ({ code, records }));
}

const told =
	(action: string) =>
	({ code }: ItemRow<SheetRecord>): IDataObject => ({ employeeCode: code, action });

export const update: WholeOperation<Session> = {
	name: 'Update',
	value: 'update',
	action: 'Update records of a single record sheet',
	description:
		'Change the given items of a single-record sheet (単一レコード), all input items in one update. For multi-record sheets use Sync.',
	fields: [sheetField, employeeCode, sheetFields, checkOnly, updateOptions(clearBlank)],
	async whole(context) {
		const layout = await sheetOf(context.client, readSheet(context.parameter));
		mustBe(layout, 'single');
		const rules = { oncePerMember: true, isNew: false };
		const { rows, failed } = await readRecords(context, layout, rules);
		const done = await sendTogether(context, rows, {
			request: (some) => updateSheet(layout.id, byMember(some)),
			json: told('update'),
		});
		return inOrder([...done, ...failed]);
	},
};

export const add: WholeOperation<Session> = {
	name: 'Add Records',
	value: 'add',
	action: 'Add records to a sheet',
	description:
		'Append records to a multi-record sheet (複数レコード), all input items in one update. Never sent twice after a lost answer.',
	fields: [sheetField, employeeCode, sheetFields, checkOnly, updateOptions()],
	async whole(context) {
		const layout = await sheetOf(context.client, readSheet(context.parameter));
		mustBe(layout, 'multiple');
		const rules = { oncePerMember: false, isNew: true };
		const { rows, failed } = await readRecords(context, layout, rules);
		const done = await sendTogether(context, rows, {
			request: (some) => addRecords(layout.id, byMember(some)),
			json: told('create'),
		});
		return inOrder([...done, ...failed]);
	},
};

export const replaceAll: WholeOperation<Session> = {
	name: 'Replace All Records (Destructive)',
	value: 'replaceAll',
	action: 'Replace all records of a sheet (destructive)',
	description:
		'Make the sheet hold exactly the input: every other record of every member is DELETED',
	fields: [
		sheetField,
		employeeCode,
		sheetFields,
		confirmUpTo('records that are there now'),
		checkOnly,
		updateOptions(),
	],
	async whole(context) {
		const { client, parameter } = context;
		const layout = await sheetOf(client, readSheet(parameter));
		const several = isMultiple(layout);
		const rules = { oncePerMember: !several, isNew: true, allOrNothing: true };
		const { rows } = await readRecords(context, layout, rules);
		const { member_data: present } = await getSheet(client.http, layout.id);
		checkConfirmed(
			parameter,
			present.reduce((count, { records }) => count + records.length, 0),
		);
		const done = await sendTogether(context, rows, {
			allOrNothing: true,
			request: (some) => replaceSheet(layout.id, byMember(some)),
			json: told('update'),
		});
		return inOrder(done);
	},
};
