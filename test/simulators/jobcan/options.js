const { withAssumptions } = require('./assumed/interface');
const { checkScopes } = require('./scopes');

/**
 * What the vendor page leaves open is an option here; the default is the behaviour that hurts a
 * careless client most, unless the comment says otherwise. Every one of these is UNCERTAIN until
 * somebody tries it with a live company.
 */
const DEFAULTS = {
	employees: 300,
	/** Further employees who have left (retired 2025-03-31); their punches of before are still there. */
	retired: 0,
	seed: 1,
	port: 0,
	host: '127.0.0.1',
	latencyMs: 0,
	/** Whether /__control exists. */
	control: false,

	/** ID of the API client. */
	clientId: 'c0ffee5eed',
	/** Punctuation that tells raw Base64 from percent-encoding first, and the first colon from later ones. */
	clientSecret: 'kintai:%2F+&=$3cret',
	/** Scopes ticked on the API client; undefined = all that the simulator knows. */
	scopes: undefined,
	/** Grant types ticked on the API client. */
	grantTypes: ['client_credentials'],
	/** No number is published; clients keep a token until a 401. */
	tokenLifeSeconds: 3600,
	/** Whether the answer has `expires_in`; without it a client learns of the end by a 401 only. */
	sendExpiresIn: false,
	/** Where a scope that is not ticked is refused: 'token' (invalid_scope) or 'call' (403). */
	missingScope: 'token',
	/** Whether a token request may name several scopes, separated by spaces (OAuth's way) or one only. */
	severalScopes: true,
	/** Whether a new token stops the ones before. Off: no client reports it. */
	newTokenStopsOld: false,

	/** Calls per minute before 429; undefined = no limit, for no number is published. */
	requestsPerMinute: undefined,
	rateWindowMs: 60_000,
	rateNow: undefined,
	/** Whether a 429 carries Retry-After: nobody has seen one. */
	sendRetryAfter: false,
	/** Body of a refusal: 'message' ({ code, message }), 'errors' ({ errors: [...] }) or 'text'. */
	errorShape: 'message',

	/** `count` above 100: 'clamp' (a client that stops at a short page loses people) or 'refuse'. */
	overCount: 'clamp',
	/** Whether `count` of punches counts 'rows' (a person may be cut at the page's edge) or 'employees'. */
	aditCount: 'rows',
	/** More than 31 dates: 'refuse' or 'truncate'. Documented as a limit, so the default is loud. */
	overDates: 'refuse',
	/** Whether the list of employees still has those who left. */
	retiredInList: true,
	/** Whether an all-staff list of daily summaries has rows of people without any content. */
	emptySummaries: true,

	/** How long a refresh stays `pending`, by the simulator's clock; Infinity = for ever. */
	refreshPendingMs: 0,
	/** How many reads answer `pending` besides; for a clock that stands still. */
	refreshPendingReads: 0,
	/** Longest range of one refresh in days. */
	refreshMaxDays: 31,
	/** When a read has `refresh`: 'whilePending' or 'always'. */
	refreshField: 'whilePending',
	/** Longest period of a monthly summary in days: 31, for a month has 44,640 minutes at most. */
	monthlyMaxDays: 31,
	/** Last day of a business month (締め日); 31 = calendar months. */
	closingDay: 20,
	/** Whether work-time results look at `year` and `month` (sent by one client, not confirmed). */
	resultsFilter: false,
	/** Times of a night shift: 'wrap' (22:00–07:00) or 'over24' (22:00–31:00). */
	shiftTimes: 'wrap',
	/** Whether use-days insists on `vacation_type`. */
	vacationTypeRequired: true,
	/** The list of leave types as 'holiday_types', as 'items' or as a 'bare' array. */
	holidayTypesWrapper: 'holiday_types',
	/** Function plans that a company may not have bought. */
	features: { shift: true, leave: true, workRules: true },

	/** 日替わり時刻: a punch before it belongs to the day before (only where the system decides). */
	dayChangeTime: '05:00',
};

/**
 * The caller's options over the defaults; a misspelt option is refused, for it would silently test
 * nothing.
 */
function withDefaults(given = {}) {
	const known = [...Object.keys(DEFAULTS), 'now', 'assumedFields', 'unverified'];
	for (const name of Object.keys(given)) {
		if (!known.includes(name)) throw new TypeError(`The simulator has no option named ${name}`);
	}
	const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	const options = { ...DEFAULTS, ...set, features: { ...DEFAULTS.features, ...given.features } };
	return { ...options, scopes: checkScopes(options.scopes), ...withAssumptions(given) };
}

module.exports = { withDefaults };
