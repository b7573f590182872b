import type { EvidenceRow } from '../shared/http/evidence';
import type { ErrorRow } from '../shared/http/vendorProfile';
import { kaonaviReasons } from './reasons';

/** Reference: https://developer.kaonavi.jp/api/v2.0/index.html */

export const NAME = 'kaonavi';

export const BASE_URL = 'https://api.kaonavi.jp/api/v2.0';

export const TOKEN_PATH = '/token';

export const LIMITS = {
	/** Update requests (those that answer a task) of a company. */
	updates: { calls: 5, perMs: 60_000 },
	/** Members in one request of face images. */
	facesPerCall: 100,
	/** Files in one request. */
	filesPerCall: 1_000,
	/** Bytes of a picture or file. */
	fileBytes: 5 * 1024 * 1024,
	/** First pause between two looks at a task; each further one is twice as long, up to the longest. */
	firstPauseMs: 1_000,
	longestPauseMs: 10_000,
	/** How often an update is sent whose answer names no task. */
	attemptsForTask: 3,
	/** How long a task is waited for, in seconds: what is usual, and at most (n8n's Wait node is durable, a sleeping node is not). */
	usualWaitSeconds: 120,
	longestWaitSeconds: 600,
	/** A download URL is good for 15 minutes; the number of downloads under way at the same time is our own choice. */
	concurrentDownloads: 4,
} as const;

/** The vendor has no codes: an over-limit answer is told apart by its words only. */
export const TOKEN_CAP = /トークン発行可能数/;

/** What a refusal means. Refusals carry Japanese texts and no codes. */
export const ERRORS: readonly ErrorRow[] = [
	// An hour's limit: repeating it within the run cannot help.
	{ code: 'tokenCap', kind: 'credential', reason: kaonaviReasons.tokenCap },
	{ code: 'key', kind: 'credential', reason: kaonaviReasons.keyRefused },
	{ status: 401, kind: 'credential', reason: kaonaviReasons.tokenRefused },
	{ status: 403, kind: 'permission', reason: kaonaviReasons.switchedOff },
	// No header says how long: the minute of the update limit.
	{ status: 429, kind: 'rateLimited', retryAfterMs: 60_000 },
];

/** Keys of bodies whose values name no person by themselves. */
export const OPEN_KEYS: ReadonlySet<string> = new Set([
	'code',
	'codes',
	'entered_date',
	'retired_date',
	'birthday',
	'events',
	'id',
	'order',
	'parent_code',
	'leader_member_code',
]);

/**
 * What the vendor's own link with Office Station never carries (its manual, オフィスステーション連携の注意点): patterns
 * of item names, and the word that the refusal uses.
 */
export const LINK_FORBIDDEN: ReadonlyArray<{ readonly what: string; readonly pattern: RegExp }> = [
	{ what: 'マイナンバー', pattern: /マイナンバー|個人番号|my_?number/i },
	{ what: '所属', pattern: /所属|主務|兼務|部署|division|department/i },
	{ what: '口座情報', pattern: /口座|振込先|銀行|bank/i },
	{ what: '通勤経路・通勤費', pattern: /通勤|commut/i },
	{ what: '履歴情報', pattern: /履歴|異動歴|職歴|学歴|history/i },
];

/** The one multi-record sheet (複数レコード) that the link carries is that of dependents (扶養家族情報). */
export const LINK_SHEET = /扶養|家族/;

/** Option names of 性別 in the master, for the words of the records; a company may have other ones. */
export const GENDERS = {
	male: ['男性', '男', 'Male', 'male'],
	female: ['女性', '女', 'Female', 'female'],
} as const;

/** Extensions that a file item takes. */
export const FILE_EXTENSIONS: ReadonlySet<string> = new Set(
	'txt csv xml htm html doc docx rtf xls xlsx xlsm ppt pptx pdf jpeg jpg gif png tif zip odp ods xdw msg'.split(
		' ',
	),
);

export const WEBHOOK_EVENTS = ['member_created', 'member_updated', 'member_deleted'] as const;

/**
 * The sign-in is the vendor's own text. Every other call follows a client library that transcribes the vendor's reference
 * section by section, and agrees with the programs that call the real API.
 */
export const EVIDENCE: readonly EvidenceRow[] = [
	{
		operations: 'Credential',
		call: 'POST /token',
		evidence: 'documented',
		note: 'The vendor’s quick start. The sources disagree on the name of the token’s life (expire_in, expires_in); it is not needed: n8n keeps the token until kaonavi answers 401, then fetches one.',
	},
	{
		operations: 'Member: Get, Get Many, Create or Update, Sync; trigger (Fetch Members)',
		call: 'GET /members',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Member: Create, Create or Update, Sync',
		call: 'POST /members',
		evidence: 'documented',
		note: 'Answers a task; counts in the limit of updates. With the header Dry-Run: 1 only checked; what that answers is not known: a task, an empty answer and a refusal are all read.',
	},
	{
		operations: 'Member: Update, Create or Update, Sync',
		call: 'PATCH /members',
		evidence: 'documented',
		note: 'Answers a task. A key that is left out stays as it is.',
	},
	{
		operations: 'Member: Replace Values of All',
		call: 'PUT /members',
		evidence: 'documented',
		note: 'Answers a task. What is not sent is cleared.',
	},
	{
		operations: 'Member: Overwrite All',
		call: 'PUT /members/overwrite',
		evidence: 'documented',
		note: 'Answers a task. Who is missing is deleted.',
	},
	{
		operations: 'Member: Delete',
		call: 'POST /members/delete',
		evidence: 'documented',
		note: 'Answers a task.',
	},
	{
		operations: 'Member Layout: Get Many (and every write of members)',
		call: 'GET /member_layouts',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Sheet Layout: Get, Get Many (and every operation on sheets)',
		call: 'GET /sheet_layouts',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Sheet: Get Records, Sync',
		call: 'GET /sheets/{sheetId}',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Sheet: Update, Sync',
		call: 'PATCH /sheets/{sheetId}',
		evidence: 'documented',
		note: 'Answers a task. Of a multi-record sheet, the whole set of each member is replaced.',
	},
	{
		operations: 'Sheet: Add Records',
		call: 'POST /sheets/{sheetId}/add',
		evidence: 'documented',
		note: 'Answers a task.',
	},
	{
		operations: 'Sheet: Replace All Records',
		call: 'PUT /sheets/{sheetId}',
		evidence: 'documented',
		note: 'Answers a task. What is not sent is deleted.',
	},
	{
		operations: 'Sheet File: Get Many; Sheet: Sync',
		call: 'GET /sheets/{sheetId}/custom_fields/{customFieldId}/file',
		evidence: 'documented',
		note: 'Downloads by a URL that is good for 15 minutes.',
	},
	{
		operations: 'Sheet File: Add',
		call: 'POST /sheets/{sheetId}/custom_fields/{customFieldId}/file',
		evidence: 'documented',
		note: 'Answers a task.',
	},
	{
		operations: 'Sheet File: Replace',
		call: 'PATCH /sheets/{sheetId}/custom_fields/{customFieldId}/file',
		evidence: 'documented',
		note: 'Answers a task.',
	},
	{
		operations: 'Face Image: Get Many, Create or Update',
		call: 'GET /members/face_image',
		evidence: 'documented',
		note: 'Downloads by a URL that is good for 15 minutes.',
	},
	{
		operations: 'Face Image: Create or Update',
		call: 'POST and PATCH /members/face_image',
		evidence: 'documented',
		note: 'Answers a task each.',
	},
	{
		operations: 'Department: Get Many, Replace All',
		call: 'GET /departments',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Department: Replace All',
		call: 'PUT /departments',
		evidence: 'documented',
		note: 'Answers a task. Departments that are missing are deleted.',
	},
	{
		operations: 'Enum Option: Get, Get Many, Replace All',
		call: 'GET /enum_options[/{customFieldId}]',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Enum Option: Replace All',
		call: 'PUT /enum_options/{customFieldId}',
		evidence: 'documented',
		note: 'Answers a task. Options that are missing are deleted.',
	},
	{
		operations: 'User: Get, Get Many, Create, Update, Delete',
		call: 'GET, POST, PATCH, DELETE /users[/{userId}]',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Role: Get Many',
		call: 'GET /roles',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Advanced Permission: Get',
		call: 'GET /advanced_permissions/{kind}',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Advanced Permission: Replace All',
		call: 'PUT /advanced_permissions/{kind}',
		evidence: 'documented',
		note: 'Answers a task. Users who are missing lose theirs.',
	},
	{
		operations: 'Task: Get, Wait (and every update)',
		call: 'GET /tasks/{taskId}',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Webhook: Get Many, Create, Update, Delete; trigger',
		call: 'GET, POST, PATCH, DELETE /webhook[/{webhookId}]',
		evidence: 'documented',
		note: 'The secret comes back in clear in the header Kaonavi-Token; whether deliveries are repeated is not known.',
	},
];
