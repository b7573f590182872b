/**
 * What the vendor leaves open is an option here; the default is the behaviour that hurts a careless
 * client most, unless the comment says otherwise. Grades: [A] the vendor's or a partner's words, [B] a
 * transcription of the reference that never ran, [C] clients that run, [D] one source only; UNCERTAIN
 * = nobody says, so it stays open until somebody tries it with a live company.
 */
const DEFAULTS = {
	/** How many people, or a list of members: `[{ code, name?, … }]` as the API names the fields. */
	employees: 300,
	/** Further members who have left (retired_date 2025-03-31). */
	retired: 0,
	/** Further members who are yet to come (entered_date 2027-04-01). */
	joining: 0,
	seed: 1,
	port: 0,
	host: '127.0.0.1',
	latencyMs: 0,
	/** Whether /__control exists. */
	control: false,
	/** Every so many milliseconds of the machine, tasks that are due by the clock end; 0 = when asked. */
	tickMs: 0,

	consumerKey: 'kintai-consumer-key',
	/** Punctuation that tells raw Base64 from percent-encoding, and the first colon from later ones. */
	consumerSecret: 'kintai:%2F+&=$3cret',
	/** Life of a token [A: 60 minutes]. */
	tokenLifeSeconds: 3600,
	/** 'expire_in' [A][C], 'expires_in' [B][D] or 'none': the sources disagree. */
	lifetimeKey: 'expire_in',
	/** Token issues per hour; the number of v1, that of v2 is UNCERTAIN. undefined = no cap. */
	tokensPerHour: 5,
	/** Whether a new token stops the ones before: UNCERTAIN. Off, for no client reports it. */
	newTokenStopsOld: false,

	/** Update requests (those that answer a task) per 60 s [B]. undefined = no limit. */
	updatesPerMinute: 5,
	/** All requests per hour [A]; 1,000 in an older page. Sliding or by the hour is UNCERTAIN: sliding. */
	requestsPerHour: 3000,
	/** The clock of the limits, if it is not that of the simulator. */
	rateNow: undefined,
	/** Whether an update refused with 4xx uses the budget: UNCERTAIN, the one client that counts says no. */
	refusedUpdatesCount: false,
	/** Whether a dry run uses the budget: UNCERTAIN. */
	dryRunsCount: true,
	/** Whether a 429 carries Retry-After: never mentioned. */
	sendRetryAfter: false,
	/** Largest body [D]; what a larger one answers is UNCERTAIN (413 here). */
	mostBytes: 250 * 1024 * 1024,
	/** Rows per update of members and sheets; no number is known. undefined = no limit. */
	membersPerRequest: undefined,

	/** HTTP status of an accepted update: 200 or 202, UNCERTAIN. */
	updateStatus: 200,
	/** How many polls answer WAITING, and then RUNNING, before a task ends. */
	taskPolls: { waiting: 1, running: 1 },
	/** How long a task stays WAITING, and then RUNNING, besides, by the simulator's clock. */
	taskMs: { waiting: 0, running: 0 },
	/** A task that nobody polls ends so long after its request. */
	unpolledTaskMs: 60_000,
	/**
	 * Kinds of flaws (messages.js) that are refused with 400 at once; all others make the task NG. That
	 * required and length come before the task is [A], the line between the others is UNCERTAIN.
	 */
	checkedAtRequest: ['shape', 'property', 'required', 'length', 'count', 'size', 'extension'],
	/** One bad row: 'all' = nothing is applied (as for CSV and links [A]), 'row' = the others are. */
	badRows: 'all',
	/** How a task ends that applied only some rows (badRows 'row'): UNCERTAIN. */
	partialStatus: 'NG',
	/**
	 * When a member must exist whose sheet is written: at the 'request' [B: its task must be OK before]
	 * or when the task 'run's.
	 */
	memberKnownAt: 'request',
	/**
	 * Answer of a dry run, UNCERTAIN: 'task' = a task that reports, 'empty' = an empty object, flaws of
	 * the data untold, 'errors' = an empty object or 400 with all flaws.
	 */
	dryRun: 'task',

	/** Operations (operations.js) that are switched off, e.g. ['members.update']; really, all are at first. */
	switchedOff: [],
	/** Status of a call that is switched off: UNCERTAIN. */
	switchedOffStatus: 403,
	/** Codes of members that the role of the issuing user does not see [A, one statement]. */
	hiddenCodes: [],
	/** Daily windows in which everything answers 503; none are known (backup 1:00–1:30 [A]). */
	closedWindows: [],

	/** Same names that break the vendor's own links: 'none', 'sheets', 'items' or 'both'. */
	duplicateNames: 'none',
	/** Whether layouts name `type_detail` [B: optional]. */
	typeDetail: true,
	/** Whether the master of a list that may stay empty ends with null, as in the official sample [B]. */
	nullInEnum: true,
	/** Options of the gender master. */
	genders: ['男性', '女性'],
	/** Standard fields that must be filled besides code and name. */
	requiredFields: [],
	/** A custom value that is not set reads as 'text' [""], as 'array' [] or is 'absent': UNCERTAIN. */
	emptyValues: 'text',
	/** `values: []` on write: 'refuse', 'clear' or 'ignore'. [""] always clears [B: send ""]. */
	emptyList: 'refuse',
	/** `null` on write: 'refuse' or 'clear' (a birthday may read as null [B]). */
	nullOnWrite: 'refuse',
	/** A property that no reference knows: 'refuse' or 'ignore', UNCERTAIN. */
	unknownProperties: 'refuse',
	/** Numbers in `values`: 'refuse' (INFERRED from the types: texts only) or 'accept'. */
	numbersInValues: 'refuse',
	/** Value of a year_month part: 'YYYY-MM' or 'YYYY-MM-DD', UNCERTAIN. */
	yearMonth: 'YYYY-MM',
	/** Characters are counted as 'utf16' (𠮷 is two) or as 'codePoints': UNCERTAIN. */
	lengthUnit: 'utf16',
	/** A missing birthday reads as null or as "" [B: may be null]. */
	emptyBirthday: null,
	/** `updated_since` of members and sheets [D]: 'ignore', 'filter' or 'refuse'. */
	updatedSince: 'ignore',
	/** Whether a sheet lists members without a record. */
	sheetListsEmpty: false,

	/** PUT of members: those who are not sent are 'clear'ed, 'keep' their values, or it is 'refuse'd. */
	putMissing: 'clear',
	/** PUT overwrite: fields of a known member that are not sent are 'clear'ed or 'keep' their values. */
	overwriteUnsent: 'clear',
	/** Members of a department that PUT removes: 'clear' (they have none then) or 'refuse'. */
	removedDepartment: 'clear',

	/** Life of a download URL [B: 15 minutes]. */
	downloadSeconds: 900,
	/** A download with the API's token in its headers: 'refuse' or 'accept' (INFERRED: the URL is signed). */
	tokenOnDownload: 'refuse',

	/** 'refuse': https only [B]; 'loopback': also http to this machine, for a client without TLS. */
	plainWebhooks: 'refuse',
	/** Origins that lead elsewhere, as a reverse proxy does: `{ 'https://n8n.example': 'http://…' }`. */
	tunnels: {},
	/** Most webhooks of a company; undefined = no limit, for no number is known. */
	mostWebhooks: undefined,
	/** Expected within 10 s [B]. */
	webhookTimeoutMs: 10_000,
	/** Further attempts after a failed delivery: UNCERTAIN. */
	webhookRetries: 0,
	/** Whether member_updated names members whose values did not change: UNCERTAIN. Off, as less noise. */
	webhookUnchanged: false,
};
/** Options that are tables of their own. */
const NESTED = ['taskPolls', 'taskMs', 'tunnels'];
/** Options with a closed list of values: a slip must not silently test the default. */
const CHOICES = {
	lifetimeKey: ['expire_in', 'expires_in', 'none'],
	badRows: ['all', 'row'],
	memberKnownAt: ['request', 'run'],
	dryRun: ['task', 'empty', 'errors'],
	duplicateNames: ['none', 'sheets', 'items', 'both'],
	emptyValues: ['text', 'array', 'absent'],
	emptyList: ['refuse', 'clear', 'ignore'],
	nullOnWrite: ['refuse', 'clear'],
	unknownProperties: ['refuse', 'ignore'],
	numbersInValues: ['refuse', 'accept'],
	yearMonth: ['YYYY-MM', 'YYYY-MM-DD'],
	lengthUnit: ['utf16', 'codePoints'],
	updatedSince: ['ignore', 'filter', 'refuse'],
	putMissing: ['clear', 'keep', 'refuse'],
	overwriteUnsent: ['clear', 'keep'],
	removedDepartment: ['clear', 'refuse'],
	tokenOnDownload: ['refuse', 'accept'],
	plainWebhooks: ['refuse', 'loopback'],
};
/** Options whose `undefined` means "no limit" and not "the default". */
const LIMITS = ['tokensPerHour', 'updatesPerMinute', 'requestsPerHour'];

/** The caller's options over the defaults; a misspelt option is refused, for it would test nothing. */
function withDefaults(given = {}) {
	for (const [name, value] of Object.entries(given)) {
		if (!Object.hasOwn(DEFAULTS, name) && name !== 'now') {
			throw new TypeError(`The simulator has no option named ${name}`);
		}
		if (value !== undefined && CHOICES[name] && !CHOICES[name].includes(value)) {
			throw new TypeError(`The option ${name} knows ${CHOICES[name].join(', ')}, not ${value}`);
		}
	}
	const set = Object.entries(given).filter(
		([name, value]) => value !== undefined || LIMITS.includes(name),
	);
	const options = { ...DEFAULTS, ...Object.fromEntries(set) };
	for (const name of NESTED) options[name] = { ...DEFAULTS[name], ...given[name] };
	return options;
}

module.exports = { withDefaults };
