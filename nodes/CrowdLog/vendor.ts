import type { EvidenceRow } from '../shared/http/evidence';

export const NAME = 'CrowdLog';

/** Seen in one live client, without a version in front of the paths. */
export const BASE_URL = 'https://api.crowdlog.jp';

export const LIMITS = {
	/** `per_page` of the one list that is known; a hard maximum is not. */
	page: 100,
	/** Days of one run of 勤怠同期: https://support.crowdlog.jp/knowledge/external-integration-attendance */
	syncDays: 40,
	/** 入力単位(分) on the manual's screen; the tenant can change it. */
	unitMinutes: 15,
	/** 工数と勤怠の一致 on the manual's screen: from so many minutes on, a difference is marked. */
	toleranceMinutes: 15,
	/** 1人日の時間; the tenant can change it. */
	dayMinutes: 480,
} as const;

/** What a project can be expanded by, as one live client asks for it. */
export const PROJECT_EXPANSIONS = ['business', 'customer', 'department', 'members'] as const;

/**
 * The columns 1 to 7 of the import of 勤怠, headers word for word, in the order of the page. The page says that 休暇 can
 * be registered, too; those columns are not known.
 * https://support.crowdlog.jp/knowledge/project-attendance-import
 */
export const IMPORT_HEADERS = {
	employeeCode: '社員コード',
	date: '年月日',
	clockIn: '出社',
	clockOut: '退社',
	breaks: '休憩詳細',
	note: '日報',
	status: 'ステータス',
} as const;

/** ステータス: 0 保存, 1 完了; an empty cell of a new day becomes 1. */
export const IMPORT_STATUS = { complete: '1', saved: '0', blank: '' } as const;

/**
 * Field names of lists that nobody has published: the record's field, and where an answer might hold it. By analogy with
 * the project list (`id`, `code`); every one of them can be changed.
 */
export const ASSUMED_FIELDS = {
	member: {
		employeeCode: 'code',
		memberId: 'id',
		lastName: 'last_name',
		firstName: 'first_name',
		email: 'email',
	},
	workHours: {
		employeeCode: 'member_code',
		date: 'date',
		time: 'minutes',
		projectCode: 'project_code',
	},
	attendance: {
		employeeCode: 'member_code',
		date: 'date',
		clockIn: 'start',
		clockOut: 'end',
		breaks: 'breaks',
		applied: 'status',
	},
} as const;

/** Words by which an answer might say that a day is 申請済 or 承認済. */
export const APPLIED_WORDS = ['true', 'applied', 'approved', '申請済', '申請中', '承認済'] as const;

/** Codes, dates and times in the body of a write: they may stand in a text. Only the default body's names are known. */
export const OPEN_KEYS: ReadonlySet<string> = new Set(['member_code', 'date', 'start', 'end']);

const IMPORT_PAGE = 'https://support.crowdlog.jp/knowledge/project-attendance-import';
const SYNC_PAGE = 'https://support.crowdlog.jp/knowledge/external-integration-attendance';
const CUE_PAGE = 'https://support.crowdlog.jp/knowledge/faq0004';

/** How sure each operation is, for docs/evidence: documented = the vendor says so; observed = one live client; inferred = not confirmed. */
export const EVIDENCE: ReadonlyArray<EvidenceRow> = [
	{
		operations: 'Project: Get Many; Credential',
		call: 'GET /projects',
		evidence: 'observed',
		note: 'One live client: page, per_page=100, active, repeated with; the page after the last one is empty. Only id, code and members[].id of a project are known.',
	},
	{
		operations: 'Project Member: Assign',
		call: 'PUT /projects/{projectId}/members/{memberId}',
		evidence: 'observed',
		note: 'One live client: no body, the answer may be empty. What happens to a member who is assigned already is not known.',
	},
	{
		operations: 'Member: Get Many',
		call: 'GET {the path that the user gives}',
		evidence: 'inferred',
		note: 'SmartHR lists and creates accounts over the API, so a list exists; path and field names are not public.',
	},
	{
		operations: 'Work Hours: Get Many',
		call: 'GET {the path that the user gives}',
		evidence: 'inferred',
		note: 'An article reads daily 工数 by member code over the API, so a list exists; path, unit and field names are not public.',
	},
	{
		operations: 'Attendance: Build Import File',
		call: 'file (プロジェクト > インポート > 勤怠)',
		evidence: 'documented',
		source: IMPORT_PAGE,
		note: 'Columns 1 to 7. Columns of leave, times from 24:00 on and what an empty cell does to a day that exists are not known. Not available while 勤怠管理機能 is in use.',
	},
	{
		operations: 'Attendance: Sync',
		call: '{method} {the path that the user gives}',
		evidence: 'inferred',
		note: 'Nothing says whether the API takes attendance at all: for tenants whose reference does.',
	},
	{
		operations: 'Attendance: Pre-Check',
		call: 'none',
		evidence: 'documented',
		source: SYNC_PAGE,
		note: '社員コード = code of the attendance system, exactly; 40 days per run; 24 hours a day; closed days are left alone; one source per person.',
	},
	{
		operations: 'Work Hours: Reconcile',
		call: 'none',
		evidence: 'documented',
		source: CUE_PAGE,
		note: 'Smile: 退社−出社−休憩 equals 工数; triangle: it does not; coffee cup: 全休. The tolerance of the mark is the setting 工数と勤怠の一致.',
	},
];
