const { withAssumptions } = require('./assumed/interface');

/**
 * What the vendor page leaves open is an option here; the default is the behaviour that hurts a careless client most,
 * unless the comment says otherwise. Every one of these is UNCERTAIN until somebody tries it with a live company.
 */
const DEFAULTS = {
	/** 現職者; 入社予定者 and 退職者 come on top of them. */
	employees: 300,
	joining: 2,
	retired: 3,
	seed: 1,
	port: 0,
	host: '127.0.0.1',
	latencyMs: 0,
	/** Whether /__control exists. */
	control: false,

	/** The three values of the dedicated API user: documented. How they are sent: ASSUMED. */
	stationId: 'ST0001234',
	loginId: 'api-user',
	password: 'p:%2F+&=$station',
	/** Ways of signing in that are taken (ASSUMED all three). */
	signIn: ['basic', 'headers', 'call'],
	/** Rights of the login user: what the API answers depends on them (documented); which there are is ASSUMED. */
	permissions: { employees: true, dependents: true, attendance: true },
	/** Calls per minute before 429; undefined = no limit, for no number is published. */
	requestsPerMinute: undefined,
	rateWindowMs: 60_000,
	/** Body of a refusal: 'message' ({ code, message }), 'errors' ({ errors: [...] }) or 'text'. */
	errorShape: 'message',

	/** A second import of wages: 'add' (賃金に合算, a documented mode) doubles what is sent twice; or 'overwrite'. */
	attendanceMode: 'add',
	/** 空欄の取扱い (documented as a choice): an empty cell of an import 'clear's or 'keep's the field. */
	blank: 'clear',
	/** Values that are too long: 'refuse', or 'cut' in silence (documented for one link). Refused by default: it is loud. */
	overLong: 'refuse',
	/** Lengths of an import. None is published: ASSUMED. */
	maxLengths: { lastName: 25, firstName: 25, city: 60, street: 60, building: 60 },
	/** Rows of a file by route: 1,000 of 一括編集 and 30,000 of 汎用データ are documented. */
	rowLimits: { bulkEdit: 1_000, general: 30_000 },
	/** One bad row: the others are taken ('skip'), or nothing is ('whole'). */
	badRow: 'skip',
};

/** The caller's options over the defaults; a misspelt option is refused, for it would silently test nothing. */
function withDefaults(given = {}) {
	const known = [...Object.keys(DEFAULTS), 'now', 'assumed'];
	for (const name of Object.keys(given)) {
		if (!known.includes(name)) throw new TypeError(`The simulator has no option named ${name}`);
	}
	const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
	const merged = (name) => ({ ...DEFAULTS[name], ...given[name] });
	return {
		...DEFAULTS,
		...set,
		permissions: merged('permissions'),
		maxLengths: merged('maxLengths'),
		rowLimits: merged('rowLimits'),
		assumed: withAssumptions(given.assumed),
	};
}

module.exports = { withDefaults };
