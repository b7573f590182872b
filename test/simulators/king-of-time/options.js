const { CLOSED_WINDOWS } = require('./products');

/**
 * What the vendor page leaves open is an option here; the default is the behaviour that hurts a
 * careless client most, unless the comment says otherwise. Every one of these is UNCERTAIN until
 * somebody tries it with a live company.
 */
const DEFAULTS = {
	employees: 300,
	/** Further employees who have left (resignationDate 2025-03-31). */
	resigned: 0,
	seed: 1,
	port: 0,
	host: '127.0.0.1',
	product: 'kingOfTime',
	latencyMs: 0,

	/**
	 * Whether 10:00:xx still belongs to a window that ends at 10:00: 'open' (no) or 'closed' (yes).
	 */
	lastMinute: 'open',
	/** Calls per minute before 429; undefined = no limit, for no number is published. */
	requestsPerMinute: undefined,
	/** Length of the limiter's window; a test with a standing clock passes `rateNow` as well. */
	rateWindowMs: 60_000,
	rateNow: undefined,
	/** Whether a 429 carries Retry-After. */
	sendRetryAfter: true,
	/** GET /tokens/{token}/available of an unknown token: 'availableFalse' or '403'. */
	unknownTokenAnswer: 'availableFalse',
	/** Whether token calls are refused from an address that is not listed. */
	ipCheckOnTokenCalls: true,

	/** Which lists have a row for an employee-day without any content. */
	emptyRows: { schedules: true, workings: true, timeRecords: false },
	/**
	 * PUT of a schedule: 'merge' changes the properties sent (as PUT of an employee does), 'replace'
	 * the whole day.
	 */
	scheduleWrite: 'merge',
	/** HTTP status of a schedule write that was taken. */
	scheduleStatus: { put: 200, delete: 204 },
	/**
	 * Schedule write on a day with punches: 'ignore' (the manual: not carried over), 'refuse' or
	 * 'accept'.
	 */
	onActuals: 'ignore',
	/** Schedule write on a closed day: 'refuse' or 'ignore'. */
	onClosed: 'refuse',
	/** DELETE of a schedule that is not there: 'accept' or 'refuse'. */
	onDeleteMissing: 'accept',
	/** Whether a leave outlives the DELETE of its day's schedule. */
	deleteKeepsLeave: false,
	/**
	 * Employee codes whose deleted days are filled again, or `{ code: { start: 'HH:MM', end: 'HH:MM'
	 * } }`.
	 */
	autoSchedules: [],
	/** 'workingDayCount' (transcription) or 'workingdayCount' (a live probe of 2026). */
	workingDayCountName: 'workingDayCount',
	/** Features that a company may not have bought. */
	features: { employeeGroups: true, scheduleRequests: true, overtimeRequests: true },
	/** Whether /__control exists. */
	control: false,
};

/**
 * The caller's options over the defaults; a misspelt option is refused, for it would silently test
 * nothing.
 */
function withDefaults(given = {}) {
	const known = [
		...Object.keys(DEFAULTS),
		...['now', 'tokens', 'closedWindows', 'divisions', 'workingTypes', 'groups', 'leaveKinds'],
	];
	for (const name of Object.keys(given)) {
		if (!known.includes(name)) throw new TypeError(`The simulator has no option named ${name}`);
	}
	const product = given.product ?? DEFAULTS.product;
	if (!CLOSED_WINDOWS[product]) throw new TypeError(`No product named ${product}`);
	return {
		...DEFAULTS,
		...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
		closedWindows: given.closedWindows ?? CLOSED_WINDOWS[product],
		emptyRows: { ...DEFAULTS.emptyRows, ...given.emptyRows },
		scheduleStatus: { ...DEFAULTS.scheduleStatus, ...given.scheduleStatus },
		features: { ...DEFAULTS.features, ...given.features },
	};
}

module.exports = { withDefaults };
