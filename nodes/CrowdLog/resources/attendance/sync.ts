import type { IDataObject } from 'n8n-workflow';
import type { Http } from '../../../shared/http/port';
import type { ReadParameter, SyncOperation, WholeContext } from '../../../shared/node/operation';
import { dryRun, readSyncSettings } from '../../../shared/node/syncFields';
import { sentence } from '../../../shared/reasons/reason';
import { isWrite } from '../../../shared/sync/step';
import type { DateRange } from '../../../shared/time/dateRange';
import { requireFields } from '../../../shared/unverified/rows';
import { fillPath } from '../../../shared/unverified/template';
import { type CurrentDays, readCurrent } from '../../attendanceSync/current';
import { attendanceSyncReasons } from '../../attendanceSync/reasons';
import { syncAttendance } from '../../attendanceSync/syncAttendance';
import { dayWriter } from '../../attendanceSync/writeDay';
import { type CrowdLogClient, getUnverifiedList } from '../../client';
import { dayFields, readDayRules } from '../../fields/days';
import { readFieldMap } from '../../fields/list';
import { readMembers } from '../../readParameters';
import { APPLIED_WORDS } from '../../vendor';
import { notice, options, readFields, writeFields } from './syncFields';

export const sync: SyncOperation<CrowdLogClient> = {
	name: 'Sync (Unverified)',
	value: 'sync',
	action: 'Sync attendance',
	description:
		"Make CrowdLog's times hold what Attendance records say, for tenants whose API takes attendance; nothing is deleted",
	fields: [notice, ...writeFields, ...readFields, ...dayFields, dryRun, options],
	async sync(context) {
		const { client, parameter, inputs } = context;
		const isDryRun = parameter('dryRun', false);
		const members = readMembers(parameter);
		const rules = readDayRules(parameter, members);
		const write = dayWriter(parameter, members);
		const http = await client.http();
		const read = readerOf(http, parameter);
		const applied = await syncAttendance(inputs, {
			...readSyncSettings(isDryRun, parameter<IDataObject>('options', {})),
			...{ rules, read, write: async (day) => await write(http, day) },
			readsBreaks: !read || readFieldMap(parameter).some(({ field }) => field === 'breaks'),
		});
		const written = applied.report.filter(isWrite).length;
		if (!read && written > 0) sayNotCompared(context, written);
		return { ...applied, dryRun: isDryRun };
	},
};

const NEEDED = ['employeeCode', 'date', 'clockIn', 'clockOut'];

/** Undefined: there is no path to read by. Throws a `Refusal` for a table that names too little. */
function readerOf(http: Http, parameter: ReadParameter) {
	const path = String(parameter<unknown>('readPath', '') ?? '').trim();
	if (path === '') return undefined;
	const map = readFieldMap(parameter);
	requireFields(map, NEEDED);
	const { appliedWords = APPLIED_WORDS.join(',') } = parameter<{ appliedWords?: string }>(
		'options',
		{},
	);
	const words = appliedWords.split(/[,、]/).map((word) => word.trim());
	return async ({ start: startDate, end: endDate }: DateRange): Promise<CurrentDays> => {
		const rows = await getUnverifiedList(http, {
			path: fillPath(path, { startDate, endDate }),
			query: {},
			listAt: parameter('listAt', ''),
			paged: parameter('paged', true),
		});
		return readCurrent(rows, map, words);
	};
}

function sayNotCompared(
	{ functions, language }: WholeContext<CrowdLogClient>,
	count: number,
): void {
	const message = sentence(attendanceSyncReasons.notCompared({ count }), language);
	functions.addExecutionHints({ message, location: 'outputPane', type: 'warning' });
}
