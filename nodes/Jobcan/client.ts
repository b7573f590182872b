import { allGroups, allPages } from '../shared/http/keyset';
import type { Http, Method, Query } from '../shared/http/port';
import { addDays, type Day } from '../shared/time/jst';
import type { DateRange } from '../shared/time/dateRange';
import { listIn } from './answers';
import { callNeeding, overDates, type Scope } from './calls';
import { LIMITS, NAME } from './vendor';
import type * as Jobcan from './wire';

/** One function per endpoint. The vendor publishes no reference to link to: evidence of each call is in vendor.ts. */

const read = async <T>(http: Http, scope: Scope, path: string, query?: Query) =>
	(await callNeeding<T>(http, scope, { method: 'GET', path, query, repeat: 'safe' })).body;

/** スタッフ一覧. */
export const getEmployees = async (http: Http) =>
	await allPages<Jobcan.JobcanEmployee>({
		vendor: NAME,
		page: async (lastId) => await getEmployeePage(http, lastId, LIMITS.page),
		cursorOf: ({ id }) => id,
	});

export const getEmployeePage = async (http: Http, lastId: number, count: number) =>
	listIn<Jobcan.JobcanEmployee>(
		await read(http, 'employees.read', '/master/v1/employees', { last_id: lastId, count }),
		'employees',
	);

/** スタッフ: at the top level of the answer. */
export const getEmployee = async (http: Http, id: number) =>
	await read<Jobcan.JobcanEmployee>(http, 'employees.read', `/master/v1/employees/${id}`);

/** 打刻 of everybody on one business date: the rows do not name the date, so a call asks for one. */
export const getAdits = async (http: Http, date: Day) =>
	await allGroups<Jobcan.JobcanAdit>({
		vendor: NAME,
		fullPage: LIMITS.page,
		page: async (lastId) =>
			listIn(
				await read(http, 'adits.read', '/attendance/v1/adits', {
					date,
					last_id: lastId,
					count: LIMITS.page,
				}),
				'adits',
			),
		cursorOf: ({ employee_id: id }) => id,
		rowsOf: async (id) => await getAditsOf(http, id, date),
	});

/** 打刻 of one person on one business date. */
export const getAditsOf = async (http: Http, id: number, date: Day) =>
	listIn<Jobcan.JobcanAdit>(
		await read(http, 'adits.read', `/attendance/v1/adits/${id}`, { date }),
		'adits',
	);

/** Daily figures; `pending`: a refresh of them is under way, so they are not final. */
export interface DailySummaries {
	readonly rows: Jobcan.JobcanDailySummary[];
	readonly pending: boolean;
}

/** Figures of everybody; whose page was answered as pending: nothing finer is told. */
export interface DailySummariesOfAll extends DailySummaries {
	readonly pendingIds: ReadonlySet<number>;
}

const DAILY = '/attendance/v1/summaries/daily';
type DailyAnswer = Jobcan.JobcanRefresh & { daily_summaries?: Jobcan.JobcanDailySummary[] };

/** Anything but finished is taken for under way; a read without the field is final. */
const isPending = ({ refresh }: Jobcan.JobcanRefresh) =>
	refresh !== undefined && refresh.status !== 'finished';

/** 日次サマリー of everybody on one day. */
export async function getDailySummaries(http: Http, date: Day): Promise<DailySummariesOfAll> {
	const pendingIds = new Set<number>();
	let pending = false;
	const rows = await allPages<Jobcan.JobcanDailySummary>({
		vendor: NAME,
		page: async (lastId) => {
			const query = { date, last_id: lastId, count: LIMITS.page };
			const answer = await read<DailyAnswer>(http, 'summaries.read', DAILY, query);
			const page = listIn<Jobcan.JobcanDailySummary>(answer, 'daily_summaries');
			if (isPending(answer ?? {})) {
				pending = true;
				for (const { employee_id: id } of page) pendingIds.add(id);
			}
			return page;
		},
		cursorOf: ({ employee_id: id }) => id,
	});
	return { rows, pending, pendingIds };
}

/** 日次サマリー of one person. */
export async function getDailySummariesOf(
	http: Http,
	id: number,
	range: DateRange,
): Promise<DailySummaries> {
	const answers = await overDates(
		range,
		async (date) => await read<DailyAnswer>(http, 'summaries.read', `${DAILY}/${id}`, { date }),
	);
	const rows = answers.flatMap((answer) =>
		listIn<Jobcan.JobcanDailySummary>(answer, 'daily_summaries'),
	);
	return { rows, pending: answers.some(isPending) };
}

/** 再集計: half-open on the wire (`from <= day < to`), both ends included here. Answers whether it is still under way. */
export async function refreshDailySummaries(http: Http, id: number, { start, end }: DateRange) {
	const range = { from: start, to: addDays(end, 1) };
	const { body } = await callNeeding<Jobcan.JobcanRefresh | undefined>(http, 'summaries.create', {
		method: 'POST',
		path: `${DAILY}/${id}/refresh`,
		body: { conditions: { range } },
		repeat: 'safe',
	});
	return { pending: body?.refresh?.status !== 'finished' };
}

/** 月次サマリー: the totals of a period. */
export const getMonthlySummary = async (http: Http, id: number, { start, end }: DateRange) =>
	await read<Jobcan.JobcanMonthlySummary>(
		http,
		'summaries.read',
		`/attendance/v1/summaries/monthly/${id}`,
		{ start_date: start, end_date: end },
	);

/** 就業規則アラートの月次労働状況: one row per alert and business month. */
export const getWorkTimeResults = async (http: Http, id: number, query: Query) =>
	listIn<Jobcan.JobcanWorkTimeResult>(
		await read(
			http,
			'monthlyWorkTimeResults.read',
			`/attendance/v1/employees/${id}/work-time/results/monthly`,
			query,
		),
		'monthly_work_time_results',
	);

/** 選択備考. */
export async function getRemarks(http: Http, id: number, range: DateRange) {
	const path = `/attendance/v1/employees/${id}/summaries/daily/selection-remarks`;
	const answers = await overDates(
		range,
		async (date) => await read(http, 'dailySelectionRemarks.read', path, { date }),
	);
	return answers
		.flatMap((answer) => listIn<{ summaries?: unknown }>(answer, 'daily_selection_remarks'))
		.flatMap((group) => listIn<Jobcan.JobcanRemarkDay>(group, 'summaries'));
}

/** 基本シフト: always of everybody, whoever is asked for. */
export const getDefaultShifts = async (http: Http) =>
	listIn<Jobcan.JobcanDefaultShift>(
		await read(http, 'defaultShifts.read', '/shift/v1/default-shifts'),
		'default_shift',
	);

/** シフト: days without a registered one have no row. */
export async function getShifts(http: Http, id: number, range: DateRange) {
	const answers = await overDates(
		range,
		async (date) => await read(http, 'shifts.read', `/shift/v1/shifts/${id}`, { date }),
	);
	return answers.flatMap((answer) => listIn<Jobcan.JobcanShiftDay>(answer, 'shifts'));
}

/** シフト申請. */
export async function getShiftRequests(http: Http, id: number, range: DateRange) {
	const answers = await overDates(
		range,
		async (date) => await read(http, 'shiftRequests.read', `/shift/v1/requests/${id}`, { date }),
	);
	return answers.flatMap((answer) => listIn<object>(answer, 'requests', 'shift_requests'));
}

/** 休暇使用日数. */
export async function getLeaveUses(
	http: Http,
	id: number,
	{ start, end }: DateRange,
	vacationType: string,
) {
	const answer = await read(http, 'holidayUseDays.read', `/holiday/v1/employees/${id}/use-days`, {
		from: start,
		to: end,
		vacation_type: vacationType,
	});
	return listIn<{ use_logs?: unknown }>(answer, 'use_days').flatMap((group) =>
		listIn<Jobcan.JobcanLeaveUse>(group, 'use_logs'),
	);
}

/** 休暇タイプ. The wrapper is not confirmed. */
export const getLeaveTypes = async (http: Http) =>
	listIn<Jobcan.JobcanLeaveType>(
		await read(http, 'holidayTypes.read', '/holiday/v1/holiday-types'),
		'holiday_types',
		'items',
	);

/** 残業申請: `mode` is mandatory, `select` is by period. */
export const getOverWorkRequests = async (http: Http, id: number, { start, end }: DateRange) =>
	listIn<object>(
		await read(http, 'overWorkRequests.read', `/apply/v1/employees/${id}/over-work/requests`, {
			mode: 'select',
			from_over_work_date: start,
			to_over_work_date: end,
		}),
		'over_work_requests',
		'requests',
	);

export interface UnverifiedCall {
	readonly method: Method;
	readonly path: string;
	readonly query?: Query;
	readonly body?: object;
}

/** 打刻登録. UNVERIFIED: nobody has published method, path or body. A second sending may be a second punch. */
export const registerPunch = async (http: Http, call: UnverifiedCall) =>
	await callNeeding<unknown>(http, 'apiStamp.create', { ...call, repeat: 'once' });

/** 有休残日数. UNVERIFIED: no endpoint has been found. */
export const getLeaveBalance = async (http: Http, call: UnverifiedCall) =>
	(await callNeeding<unknown>(http, 'holidayRemainDays.read', { ...call, repeat: 'safe' })).body;
