import type { Http, HttpRequest, Query } from '../shared/http/port';
import { type DateRange, splitRange } from '../shared/time/dateRange';
import { flattenDays } from './answers';
import { LIMITS } from './vendor';
import type * as Kot from './wire';

/** One function per endpoint. The vendor's reference is one page: https://developer.kingtime.jp/ */

const EMPLOYEE_EXTRAS =
	'lastNamePhonetics,firstNamePhonetics,hiredDate,birthDate,resignationDate,emailAddresses,allDayRegardingWorkInMinute';

const CURRENT_EMPLOYEE = { additionalFields: 'currentDateEmployee' };

const get = (path: string, query?: Query): HttpRequest => ({
	method: 'GET',
	path,
	query,
	repeat: 'safe',
});
const part = encodeURIComponent;

export interface EmployeeQuery {
	/** As-of day; default today. */
	date?: string;
	division?: string;
	includeResigner?: boolean;
}

/** 従業員一覧: the whole company in one answer. */
export const getEmployees = async (http: Http, query: EmployeeQuery = {}) =>
	(
		await http<Kot.KotEmployee[]>(
			get('/employees', { ...query, additionalFields: EMPLOYEE_EXTRAS }),
		)
	).body;

/** 従業員: the path takes the code. */
export const getEmployee = async (http: Http, code: string, query: EmployeeQuery = {}) =>
	(
		await http<Kot.KotEmployee>(
			get(`/employees/${part(code)}`, { ...query, additionalFields: EMPLOYEE_EXTRAS }),
		)
	).body;

/** 従業員登録: one a call; a second sending would be a second person. */
export const createEmployee = async (http: Http, body: Kot.KotEmployeeBody) =>
	await http<Kot.KotEmployee>({ method: 'POST', path: '/employees', body, repeat: 'once' });

/** 従業員更新: the path takes the key. `updateDate`: from when a division or employment type holds. */
export const updateEmployee = async (
	http: Http,
	key: string,
	body: Kot.KotEmployeeBody,
	updateDate?: string,
) =>
	await http<Kot.KotEmployee>({
		method: 'PUT',
		path: `/employees/${part(key)}`,
		query: { updateDate },
		body,
		repeat: 'safe',
	});

/** 従業員削除. */
export const deleteEmployee = async (http: Http, key: string) =>
	await http({ method: 'DELETE', path: `/employees/${part(key)}`, repeat: 'safe' });

export interface DayQuery {
	division?: string;
	/** Only with `division`: by own division (true) or by place of work (false). */
	ondivision?: boolean;
}

/** A list over days, in as few calls as the 62-day bound allows. */
async function overDays<Row>(
	http: Http,
	path: string,
	list: 'dailySchedules' | 'dailyWorkings',
	range: DateRange,
	query: Query,
): Promise<Row[]> {
	const rows: Row[] = [];
	for (const { start, end } of splitRange(range, LIMITS.rangeDays)) {
		const { body } = await http(get(path, { ...query, start, end }));
		for (const row of flattenDays<Row>(body, list)) rows.push(row);
	}
	return rows;
}

/** 日別スケジュール一覧. */
export const getDailySchedules = async (
	http: Http,
	range: DateRange,
	query: DayQuery = {},
	withEmployee = false,
) =>
	await overDays<Kot.KotSchedule>(
		http,
		'/daily-schedules',
		'dailySchedules',
		range,
		extended(query, withEmployee),
	);

/** 日別勤怠一覧. */
export const getDailyWorkings = async (
	http: Http,
	range: DateRange,
	query: DayQuery = {},
	withEmployee = false,
) =>
	await overDays<Kot.KotDailyWorking>(
		http,
		'/daily-workings',
		'dailyWorkings',
		range,
		extended(query, withEmployee),
	);

/** 日別打刻一覧. `employeeKeys` only without `division`. */
export const getTimeRecords = async (
	http: Http,
	range: DateRange,
	query: DayQuery & { employeeKeys?: string } = {},
	withEmployee = false,
) =>
	await overDays<Kot.KotTimeRecordDay>(
		http,
		'/daily-workings/timerecord',
		'dailyWorkings',
		range,
		extended(query, withEmployee),
	);

const extended = (query: object, withEmployee: boolean): Query =>
	withEmployee ? { ...query, ...CURRENT_EMPLOYEE } : { ...query };

/** 打刻登録: each sending adds a punch. Open in closed hours. */
export const createTimeRecord = async (
	http: Http,
	employeeKey: string,
	body: Kot.KotTimeRecordBody,
) =>
	await http<{ date: string; employeeKey: string; timeRecord: Kot.KotTimeRecord }>({
		method: 'POST',
		path: `/daily-workings/timerecord/${part(employeeKey)}`,
		body,
		repeat: 'once',
		openAlways: true,
	});

/** 日別スケジュール登録・更新: one person and day a call. Path and body are observed, not documented. */
export const putDailySchedule = async (
	http: Http,
	employeeKey: string,
	date: string,
	body: Kot.KotScheduleBody,
) => await http({ method: 'PUT', path: schedulePath(employeeKey, date), body, repeat: 'safe' });

/** 日別スケジュール削除. Observed, not documented. */
export const deleteDailySchedule = async (http: Http, employeeKey: string, date: string) =>
	await http({ method: 'DELETE', path: schedulePath(employeeKey, date), repeat: 'safe' });

const schedulePath = (employeeKey: string, date: string) =>
	`/daily-schedules/${part(employeeKey)}/${part(date)}`;

/** 月別勤怠. */
export const getMonthlyWorkings = async (http: Http, month: string, division?: string) =>
	(
		await http<Kot.KotMonthlyWorking[]>(
			get(`/monthly-workings/${part(month)}`, { division, ...CURRENT_EMPLOYEE }),
		)
	).body;

/** 休暇残数: one employment type a call. */
export const getHolidaysRemained = async (http: Http, employmentTypeCode: string, month: string) =>
	(
		await http<Kot.KotHolidayRemained[]>(
			get(
				`/monthly-workings/holiday-remained/${part(employmentTypeCode)}/${part(month)}`,
				CURRENT_EMPLOYEE,
			),
		)
	).body;

/** 所属一覧. */
export const getDivisions = async (http: Http) =>
	(await http<Kot.KotDivision[]>(get('/divisions'))).body;

/** 雇用区分一覧. */
export const getWorkingTypes = async (http: Http) =>
	(await http<Kot.KotNamed[]>(get('/working-types'))).body;

/** 従業員グループ一覧. */
export const getEmployeeGroups = async (http: Http) =>
	(await http<Kot.KotNamed[]>(get('/employee-groups', { additionalFields: 'category' }))).body;

/** 管理者一覧. */
export const getAdministrators = async (http: Http) =>
	(
		await http<object[]>(
			get('/administrators', { additionalFields: 'emailAddresses,associatedEmployees' }),
		)
	).body;

/** 企業情報. */
export const getCompany = async (http: Http) => (await http<object>(get('/company'))).body;

export type RequestKind = 'schedules' | 'overtimes' | 'timerecords';

/** 申請一覧 of a month, read only. */
export const getRequests = async (
	http: Http,
	kind: RequestKind,
	month: string,
	additionalFields?: string,
) =>
	(
		await http<Record<string, unknown>>(
			get(`/requests/${kind}/${part(month)}`, { additionalFields }),
		)
	).body;

/** Token calls carry the token in their path. They are open in closed hours. */
const tokenPath = (token: string) => `/tokens/${part(token)}`;

/** アクセストークン有効確認. */
export const checkToken = async (http: Http, token: string) =>
	(
		await http<{ available?: boolean }>({
			...get(`${tokenPath(token)}/available`),
			openAlways: true,
		})
	).body;

/** アクセストークン更新: the old one stops, so a lost answer must not be followed by a second call. */
export const renewToken = async (http: Http, token: string) =>
	(
		await http<{ token: string }>({
			method: 'POST',
			path: tokenPath(token),
			repeat: 'once',
			openAlways: true,
		})
	).body;

/** アクセストークン停止. */
export const revokeToken = async (http: Http, token: string) =>
	await http({ method: 'DELETE', path: tokenPath(token), repeat: 'once', openAlways: true });
