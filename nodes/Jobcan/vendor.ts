import type { EvidenceRow } from '../shared/http/evidence';
import type { ErrorRow } from '../shared/http/vendorProfile';
import type { PunchKind } from '../shared/records';
import { jobcanReasons } from './reasons';

export const NAME = 'Jobcan';

export interface Hosts {
	readonly api: string;
	readonly token: string;
}

/** API hosts: server list of the vendor's reference. Token hosts: live clients (production two, sandbox one). */
export const HOSTS: Readonly<Record<string, Hosts>> = {
	production: {
		api: 'https://api-kintai.jobcan.jp',
		token: 'https://api-auth-kintai.jobcan.jp',
	},
	sandbox: {
		api: 'https://sandbox-api-kintai.jobcan.jp',
		token: 'https://sandbox-api-auth-kintai.jobcan.jp',
	},
};

export const TOKEN_PATH = '/oauth/token';

export const LIMITS = {
	/** Repeated `date` keys of one call. */
	dates: 31,
	/** `count` of a page. */
	page: 100,
	/** Days of one list: a year and some. A mistyped year would be thousands of calls. */
	rangeDays: 400,
	/** Days of one refresh: no number is published, so no longer than what can be read back in one call. */
	refreshDays: 31,
	/** Days of one monthly summary: the reference's minutes of a month end at 31 days. */
	monthlyDays: 31,
	/** Between two looks at a refresh: what a live client waits. */
	refreshPauseMs: 2_000,
	/** No refresh is waited for longer, whatever the field says: n8n's Wait node is durable, a sleeping node is not. */
	refreshWaitSeconds: 60,
	/** Reads under way at the same time where one call per person is needed: no number is published. */
	concurrentReads: 4,
	/** Days that a trigger looks back at most. */
	triggerDays: 31,
} as const;

/**
 * What a refusal means. The shape of error bodies is not published; the codes are OAuth's (RFC 6749), by which the
 * token host answers.
 */
export const ERRORS: readonly ErrorRow[] = [
	{ code: 'invalid_client', kind: 'credential', reason: jobcanReasons.clientRefused },
	{ code: 'unauthorized_client', kind: 'credential', reason: jobcanReasons.grantTypeMissing },
	{ code: 'unsupported_grant_type', kind: 'credential', reason: jobcanReasons.grantTypeMissing },
	{ code: 'invalid_scope', kind: 'permission', reason: jobcanReasons.scopeNotGranted },
	{ status: 401, kind: 'credential', reason: jobcanReasons.tokenRefused },
];

/** Times and kinds in the body of a punch: they may stand in a text. */
export const OPEN_KEYS: ReadonlySet<string> = new Set(['adit_item', 'recorded_at', 'date', 'time']);

/** Kinds of punch (打刻) by the words of the vendor's own web screen; the API's are not published. */
export const PUNCH_WORDS: Readonly<Partial<Record<PunchKind, string>>> = {
	in: 'work_start',
	out: 'work_end',
	breakStart: 'rest_start',
	breakEnd: 'rest_end',
};

/** Names of fields that surely exist and that nobody has published: the credential can name others. */
export interface FieldNames {
	/** スタッフコード of an employee. */
	readonly staffCode: string;
	/** Mail address of an employee. */
	readonly email: string;
	/** Day of leaving of an employee. */
	readonly retiredDay: string;
	/** Time of a punch: one client looks for it, if the key exists. */
	readonly punchTime: string;
	/** Kind of a punch. */
	readonly punchKind: string;
}

export const FIELD_NAMES: FieldNames = {
	staffCode: 'staff_code',
	email: 'email',
	retiredDay: 'retired_day',
	punchTime: 'recorded_at',
	punchKind: 'adit_item',
};

/** How sure each call is, for docs/evidence: documented = the vendor's reference or a product manual; observed = seen in live clients; inferred = not confirmed. */
export const EVIDENCE: ReadonlyArray<EvidenceRow & { readonly scope: string }> = [
	{
		operations: 'Credential',
		call: 'POST {token host}/oauth/token',
		scope: '',
		evidence: 'observed',
		note: 'Two live clients: HTTP Basic of the raw id:secret.',
	},
	{
		operations: 'Employee: Get Many',
		call: 'GET /master/v1/employees',
		scope: 'employees.read',
		evidence: 'observed',
		note: 'One live client. The fields of staff code and mail address are inferred.',
	},
	{
		operations: 'Employee: Get',
		call: 'GET /master/v1/employees/{employeeId}',
		scope: 'employees.read',
		evidence: 'observed',
		note: 'One live client.',
	},
	{
		operations: 'Punch: Get Many; Attendance: Get Many; trigger',
		call: 'GET /attendance/v1/adits',
		scope: 'adits.read',
		evidence: 'observed',
		note: 'One live client. The fields of time and kind are inferred.',
	},
	{
		operations: 'Punch: Get Many of Employee; Register (Look for It First)',
		call: 'GET /attendance/v1/adits/{employeeId}',
		scope: 'adits.read',
		evidence: 'observed',
		note: 'One live client.',
	},
	{
		operations: 'Punch: Register',
		call: 'POST /attendance/v1/api-stamp/{employeeId}',
		scope: 'apiStamp.create',
		evidence: 'inferred',
		note: 'The scope is on the vendor’s screen; method, path and body are a guess and can be edited, and that the kind may be left out.',
	},
	{
		operations: 'Daily Summary: Get Many; Attendance: Get Many',
		call: 'GET /attendance/v1/summaries/daily',
		scope: 'summaries.read',
		evidence: 'observed',
		note: 'One live client.',
	},
	{
		operations: 'Daily Summary: Get, Refresh and Get',
		call: 'GET /attendance/v1/summaries/daily/{employeeId}',
		scope: 'summaries.read',
		evidence: 'observed',
		note: 'One live client, 31 dates a call.',
	},
	{
		operations: 'Daily Summary: Refresh, Refresh and Get; Attendance: Get Many',
		call: 'POST /attendance/v1/summaries/daily/{employeeId}/refresh',
		scope: 'summaries.create',
		evidence: 'observed',
		note: 'One live client. The longest range is not known.',
	},
	{
		operations: 'Monthly Summary: Get',
		call: 'GET /attendance/v1/summaries/monthly/{employeeId}',
		scope: 'summaries.read',
		evidence: 'observed',
		note: 'One live client.',
	},
	{
		operations: 'Work-Time Result: Get Many',
		call: 'GET /attendance/v1/employees/{employeeId}/work-time/results/monthly',
		scope: 'monthlyWorkTimeResults.read',
		evidence: 'documented',
		note: 'Reference. Only for customers with 就業規則アラート.',
	},
	{
		operations: 'Selection Remark: Get Many',
		call: 'GET /attendance/v1/employees/{employeeId}/summaries/daily/selection-remarks',
		scope: 'dailySelectionRemarks.read',
		evidence: 'observed',
		note: 'One live client, 31 dates a call.',
	},
	{
		operations: 'Shift: Get Many; trigger',
		call: 'GET /shift/v1/shifts/{employeeId}',
		scope: 'shifts.read',
		evidence: 'observed',
		note: 'One live client; the format of start and end is not confirmed.',
	},
	{
		operations: 'Default Shift: Get Many',
		call: 'GET /shift/v1/default-shifts',
		scope: 'defaultShifts.read',
		evidence: 'observed',
		note: 'One live client. Answers everybody.',
	},
	{
		operations: 'Shift Request: Get Many',
		call: 'GET /shift/v1/requests/{employeeId}',
		scope: 'shiftRequests.read',
		evidence: 'observed',
		note: 'One live client; the inner fields are not known.',
	},
	{
		operations: 'Leave Usage: Get Many',
		call: 'GET /holiday/v1/employees/{employeeId}/use-days',
		scope: 'holidayUseDays.read',
		evidence: 'observed',
		note: 'One live client; paid is the one kind that is known.',
	},
	{
		operations: 'Leave Type: Get Many',
		call: 'GET /holiday/v1/holiday-types',
		scope: 'holidayTypes.read',
		evidence: 'observed',
		note: 'One live client; the wrapper is not confirmed.',
	},
	{
		operations: 'Leave Balance: Get',
		call: 'GET /holiday/v1/employees/{employeeId}/remain-days',
		scope: 'holidayRemainDays.read',
		evidence: 'inferred',
		note: 'No endpoint has been found; method, path and the place of the days are a guess and can be edited.',
	},
	{
		operations: 'Overtime Request: Get Many',
		call: 'GET /apply/v1/employees/{employeeId}/over-work/requests',
		scope: 'overWorkRequests.read',
		evidence: 'observed',
		note: 'One live client; its author guessed the scope.',
	},
];
