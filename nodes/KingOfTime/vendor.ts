import type { EvidenceRow } from '../shared/http/evidence';
import type { ErrorRow } from '../shared/http/vendorProfile';
import type { ClosedWindow } from '../shared/time/closedHours';
import { kotReasons } from './reasons';

/** The vendor's reference is one long page. */
export const DOCS = 'https://developer.kingtime.jp/';

export const BASE_URL = 'https://api.kingtime.jp/v1.0';

export interface Product {
	/** What users know it by; used in texts. */
	readonly name: string;
	/** WebAPI利用禁止時間帯, Japanese time, every day. Token calls and punch registration stay open. */
	readonly closed: readonly ClosedWindow[];
	readonly source: string;
}

/** Products that speak this API. freee勤怠管理Plus is an OEM of KING OF TIME; both windows are the manuals'. */
export const PRODUCTS = {
	kingOfTime: {
		name: 'KING OF TIME',
		closed: [
			{ from: '08:30', to: '10:00' },
			{ from: '17:30', to: '18:30' },
		],
		source: 'https://support.ta.kingoftime.jp/hc/ja/articles/38722463521817',
	},
	freeeKintaiPlus: {
		name: 'freee勤怠管理Plus',
		closed: [
			{ from: '08:00', to: '10:00' },
			{ from: '17:00', to: '19:00' },
		],
		source: 'https://support.freee.co.jp/hc/ja/articles/18560314959001',
	},
	officeStationKintai: {
		name: 'オフィスステーション 勤怠',
		closed: [
			{ from: '08:30', to: '10:00' },
			{ from: '17:30', to: '18:30' },
		],
		source: 'https://www.officestation.jp/helpcenter/',
	},
} as const satisfies Record<string, Product>;

export type ProductName = keyof typeof PRODUCTS;

export const LIMITS = {
	/** `start` to `end` of a list call, both ends counted. */
	rangeDays: 62,
	yearsBack: 3,
	yearsAhead: 1,
} as const;

/**
 * What a refusal means. 104: closed hours. 105: seen from an address that is not registered. 100: token, permission or
 * address, the vendor does not say which. 303 and 308: too many requests (status not documented).
 */
export const ERRORS: readonly ErrorRow[] = [
	{ status: 403, code: '104', kind: 'closed' },
	{ status: 403, code: '105', kind: 'address' },
	{ code: '303', kind: 'rateLimited' },
	{ code: '308', kind: 'rateLimited' },
	{ status: 403, kind: 'permission', reason: kotReasons.authentication },
	{ status: 401, kind: 'credential', reason: kotReasons.authentication },
];

/** Codes, keys and times in request bodies: they may stand in a text. Everything else sent is a person's. */
export const OPEN_KEYS: ReadonlySet<string> = new Set([
	'code',
	'divisionCode',
	'typeCode',
	'workPlaceDivisionCode',
	'workDayTypeCode',
	'gender',
	'clockInSchedule',
	'clockOutSchedule',
	'date',
	'time',
	'hiredDate',
	'resignationDate',
]);

/** Punch kinds (打刻種別) and their codes. */
export const PUNCH_CODES = {
	in: '1',
	out: '2',
	breakStart: '3',
	breakEnd: '4',
	outing: '7',
	return: '8',
} as const;

/** How sure each call is, for docs/evidence: documented = the vendor's reference as carefully transcribed in public; observed = seen in live clients or two independent ones; inferred = not confirmed. */
export const EVIDENCE: ReadonlyArray<EvidenceRow> = [
	{
		operations: 'Access Token: Check',
		call: 'GET /tokens/{token}/available',
		evidence: 'documented',
		note: 'Open in closed hours.',
	},
	{
		operations: 'Access Token: Renew',
		call: 'POST /tokens/{token}',
		evidence: 'documented',
		note: 'The old token stops.',
	},
	{
		operations: 'Access Token: Revoke',
		call: 'DELETE /tokens/{token}',
		evidence: 'documented',
		note: '',
	},
	{ operations: 'Company: Get', call: 'GET /company', evidence: 'documented', note: '' },
	{
		operations: 'Administrator: Get Many',
		call: 'GET /administrators',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Employee: Get, Get Many, Create or Update, Sync',
		call: 'GET /employees, GET /employees/{code}',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Employee: Create, Create or Update, Sync',
		call: 'POST /employees',
		evidence: 'documented',
		note: 'One record a call.',
	},
	{
		operations: 'Employee: Update, Create or Update, Sync',
		call: 'PUT /employees/{employeeKey}',
		evidence: 'documented',
		note: 'A blank field is set to NULL: never sent.',
	},
	{
		operations: 'Employee: Delete, Sync',
		call: 'DELETE /employees/{employeeKey}',
		evidence: 'documented',
		note: '',
	},
	{ operations: 'Division: Get Many', call: 'GET /divisions', evidence: 'documented', note: '' },
	{
		operations: 'Employment Type: Get Many',
		call: 'GET /working-types',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Employee Group: Get Many',
		call: 'GET /employee-groups',
		evidence: 'documented',
		note: 'Only if the company has the feature.',
	},
	{
		operations: 'Time Record: Get Many; Daily Attendance: Get Many With Times',
		call: 'GET /daily-workings/timerecord',
		evidence: 'documented',
		note: '62 days a call.',
	},
	{
		operations: 'Time Record: Create',
		call: 'POST /daily-workings/timerecord/{employeeKey}',
		evidence: 'documented',
		note: 'Not idempotent. Open in closed hours.',
	},
	{
		operations: 'Daily Attendance: Get Many, Get Many With Times',
		call: 'GET /daily-workings',
		evidence: 'documented',
		note: '62 days a call.',
	},
	{
		operations: 'Monthly Attendance: Get Many',
		call: 'GET /monthly-workings/{YYYY-MM}',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Leave Balance: Get Many',
		call: 'GET /monthly-workings/holiday-remained/{employmentTypeCode}/{YYYY-MM}',
		evidence: 'documented',
		note: 'One employment type a call.',
	},
	{
		operations: 'Daily Schedule: Get Many',
		call: 'GET /daily-schedules',
		evidence: 'documented',
		note: '62 days a call.',
	},
	{
		operations: 'Daily Schedule: Set, Sync',
		call: 'PUT /daily-schedules/{employeeKey}/{YYYY-MM-DD}',
		evidence: 'observed',
		note: 'Path seen in two independent public clients; the body fields in one. That products push shifts this way is in the manual.',
	},
	{
		operations: 'Daily Schedule: Delete, Sync',
		call: 'DELETE /daily-schedules/{employeeKey}/{YYYY-MM-DD}',
		evidence: 'observed',
		note: 'As above.',
	},
	{
		operations: 'Request: Get Many (Schedule)',
		call: 'GET /requests/schedules/{YYYY-MM}',
		evidence: 'documented',
		note: 'Only if the company uses schedule requests.',
	},
	{
		operations: 'Request: Get Many (Overtime)',
		call: 'GET /requests/overtimes/{YYYY-MM}',
		evidence: 'documented',
		note: 'Only if the company uses overtime requests.',
	},
	{
		operations: 'Request: Get Many (Time Record)',
		call: 'GET /requests/timerecords/{YYYY-MM}',
		evidence: 'observed',
		note: 'Two live clients.',
	},
];
