import type { IDataObject } from 'n8n-workflow';
import type { OutputRow, WholeContext, WholeOperation } from '../../../shared/node/operation';
import { tableRows } from '../../../shared/node/tableRows';
import { type Language, type Reason, sentence } from '../../../shared/reasons/reason';
import type { CrowdLogClient } from '../../client';
import { dayFields, readDayRules } from '../../fields/days';
import {
	type BuiltDay,
	buildImportFile as build,
	type Encoding,
	type ImportFile,
} from '../../importFile/buildImportFile';
import type { FileColumns } from '../../importFile/columns';
import { csvText } from '../../importFile/csv';
import { importReasons } from '../../importFile/reasons';
import { readMembers } from '../../readParameters';
import { IMPORT_STATUS } from '../../vendor';
import { extraColumns, fileFields, importOptions } from './importFields';

type Context = WholeContext<CrowdLogClient>;

export const buildImportFile: WholeOperation<CrowdLogClient> = {
	name: 'Build Import File',
	value: 'buildImportFile',
	action: 'Build an attendance import file',
	description:
		'Turn Attendance records into the rows of the 勤怠 import; what cannot be imported is refused by name',
	fields: [...fileFields, ...dayFields, extraColumns, importOptions],
	async whole(context) {
		const { parameter, inputs, language } = context;
		const encoding = parameter<Encoding>('encoding', 'utf8');
		const rules = readDayRules(parameter, readMembers(parameter));
		const file = build(inputs, rules, readColumns(context), encoding);
		const asked = parameter<'rows' | 'csv' | 'report'>('return', 'rows');
		if (asked === 'report') return file.days.map((day) => reportRow(day, language));
		hint(context, file, asked === 'rows' && encoding === 'shiftJis');
		const refused = file.days.filter(({ action }) => action === 'failed').map(refusedRow);
		return [...(asked === 'csv' ? csvRow(file) : fileRows(file)), ...refused];
	},
};

function readColumns({ parameter }: Context): FileColumns {
	const { noteField = 'note' } = parameter<{ noteField?: string }>('options', {});
	const status = parameter<keyof typeof IMPORT_STATUS>('status', 'complete');
	const extra = tableRows(parameter, 'extraColumns').map(({ header, path }) => ({
		header: String(header ?? '').trim(),
		path: String(path ?? ''),
	}));
	return { notePath: noteField, status: IMPORT_STATUS[status], extra };
}

function fileRows({ days }: ImportFile): OutputRow[] {
	return days.flatMap(({ row, item }) => (row ? { json: { ...row }, from: item } : []));
}

/** A file without a row would be taken for one that has been imported. */
function csvRow({ headers, days }: ImportFile): OutputRow[] {
	const rows = days.map(({ row }) => row).filter((row) => row !== undefined);
	if (rows.length === 0) return [];
	const from = days.flatMap(({ row, item }) => (row ? item : []));
	return [{ json: { csv: csvText(headers, rows), rows: rows.length }, from }];
}

function reportRow(day: BuiltDay, language: Language): OutputRow {
	const { item, action, record, rounded, row, reason } = day;
	const { employeeCode, date, ...rest } = record;
	const told = reason && { reason: sentence(reason, language), reasonCode: reason.code };
	const json = {
		...{ employeeCode, date, action, ...told },
		...{ ...(rounded && { rounded }), ...rest, ...(row && { row: { ...row } }) },
	} as IDataObject;
	return action === 'failed' && told
		? { json, from: item, error: told.reason }
		: { json, from: item };
}

function refusedRow({ item, record, reason }: BuiltDay): OutputRow {
	const { employeeCode, date } = record;
	return {
		json: { employeeCode, date, action: 'failed' },
		from: item,
		...(reason && { refused: reason }),
	};
}

/** What leaves by no output is said beside it. */
function hint({ functions, language }: Context, { days }: ImportFile, isWrongWay: boolean): void {
	const say = (reason: Reason) =>
		functions.addExecutionHints({ message: sentence(reason, language), location: 'outputPane' });
	if (isWrongWay) say(importReasons.rowsAreUtf8());
	const left = days.filter(({ action }) => action === 'skip');
	if (left.length === 0) return;
	const counts = new Map<string, number>();
	for (const { reason } of left) {
		const code = reason?.code ?? '';
		counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	const reasons = [...counts].map(([code, count]) => `${code} ${count}`).join(', ');
	say(importReasons.leftOut({ count: left.length, total: days.length, reasons }));
}
