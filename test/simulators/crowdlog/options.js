const { withAssumptions } = require('./assumed/interface');

/**
 * What the vendor page leaves open is an option here; the default is the behaviour that hurts a careless client most,
 * unless the comment says otherwise. Grades: [manual] product manual, [help] help centre, [client] one live client,
 * UNCERTAIN nobody knows.
 */
const DEFAULTS = {
	/** A number of invented members, or a list of `{ code, lastName?, firstName?, email?, id? }`. */
	members: 300,
	/** Projects, each with some of the members. */
	projects: 20,
	/** Further projects that are not active. */
	inactiveProjects: 3,
	seed: 1,
	port: 0,
	host: '127.0.0.1',
	latencyMs: 0,
	/** Whether /__control exists. */
	control: false,

	/** The access token; punctuation that careless encoding breaks. */
	token: 'c10ud.kintai-%2F+t0ken',
	/** Whether the issuing user may use the API: false answers 403 (UNCERTAIN which status a user without rights gets). */
	permitted: true,

	/** `per_page` above 100: 'clamp' (a client that stops at a short page loses rows) or 'refuse'. UNCERTAIN. */
	overPerPage: 'clamp',
	/** What a member who is on the project already answers: 'ok' as PUT does everywhere, or 'conflict'. UNCERTAIN. */
	assignedAgain: 'ok',
	/** Whether the answer to an assignment has a body: the one client tolerates none. */
	assignedBody: false,
	/** Body of a refusal: 'message' ({ code, message }), 'errors' ({ errors: [...] }) or 'text'. UNCERTAIN. */
	errorShape: 'message',
	/** Calls per minute before 429; undefined = no limit, for no number is published. */
	requestsPerMinute: undefined,
	rateWindowMs: 60_000,
	rateNow: undefined,
	/** Whether a 429 carries Retry-After: nobody has seen one. */
	sendRetryAfter: false,

	/** 「勤怠の使用」 of タイムシート設定: without it there is no import of 勤怠 [help]. */
	attendanceInUse: true,
	/** 勤怠管理機能: while it is in use, there is no import of 勤怠 [help]. */
	attendanceManagement: false,
	/** 締め: days up to this one. An administrator's import and call write them all the same [help]. */
	closingDate: undefined,
	/** Whether closed days are refused instead. */
	closedRefuses: false,
	/** 申請済 days: 'overwrite' or 'refuse'. UNCERTAIN for the import and the API; the vendor's own sync leaves them out [help]. */
	appliedDays: 'overwrite',
	/** Whether 24:00 and more is a time. UNCERTAIN. */
	over24: false,
	/** A header that is none of the known ones: 'refuse' or 'ignore'. "Must equal exactly" [help]. */
	unknownHeaders: 'refuse',
	/** A byte order mark (n8n's own CSV has one): 'header' (it belongs to the first header, which is then unknown) or 'ignore'. UNCERTAIN. */
	byteOrderMark: 'header',
	/** Headers of further columns of this tenant, e.g. of 休暇. The page does not name them. */
	furtherHeaders: [],
	/** An empty cell of 休憩詳細 or 日報 for a day that exists: 'erase' ("overwritten, not appended" [help]) or 'keep'. */
	blankCells: 'erase',
};

/** The caller's options over the defaults; a misspelt option is refused, for it would silently test nothing. */
function withDefaults(given = {}) {
	const known = [...Object.keys(DEFAULTS), 'now', 'assumed'];
	for (const name of Object.keys(given)) {
		if (!known.includes(name)) throw new TypeError(`The simulator has no option named ${name}`);
	}
	const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	return { ...DEFAULTS, ...set, assumed: withAssumptions(given.assumed) };
}

module.exports = { withDefaults };
