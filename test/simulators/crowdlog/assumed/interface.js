/**
 * Everything about the API that nobody has published, in one place: paths, lists and names below are ASSUMED by analogy
 * to the one list that is known. A client must let its user change each of them, and a test shows that it does by giving
 * others here. `false` leaves a call out.
 */
const ASSUMED = {
	/** The list that SmartHR reads. */
	members: {
		path: '/members',
		list: 'members',
		paged: true,
		fields: {
			code: 'code',
			id: 'id',
			lastName: 'last_name',
			firstName: 'first_name',
			email: 'email',
		},
	},
	/** Daily 工数 by member code, which an article reads. `unit`: 'minutes' or 'hours'. */
	workHours: {
		path: '/timesheets',
		list: 'timesheets',
		paged: true,
		from: 'from',
		to: 'to',
		unit: 'minutes',
		fields: { code: 'member_code', date: 'date', time: 'minutes', project: 'project_code' },
	},
	/** Attendance: no evidence either way. */
	attendanceList: {
		path: '/attendances',
		list: 'attendances',
		paged: true,
		from: 'from',
		to: 'to',
		/** Breaks as one 'text' (as the import writes them) or as a 'list' of start and end. */
		breaks: 'text',
		fields: {
			code: 'member_code',
			date: 'date',
			start: 'start',
			end: 'end',
			breaks: 'breaks',
			status: 'status',
		},
	},
	attendanceWrite: {
		method: 'PUT',
		/** `:employeeCode` or `:memberId`, and `:date`. */
		path: '/attendances/:employeeCode/:date',
		status: 200,
		fields: { start: 'start', end: 'end', breaks: 'breaks' },
	},
};

/** The assumptions with the caller's changes; an unknown name is refused. */
function withAssumptions(given = {}) {
	checkNames(given, ASSUMED);
	return Object.fromEntries(
		Object.entries(ASSUMED).map(([name, usual]) => [name, changed(usual, given[name])]),
	);
}

function changed(usual, change = {}) {
	if (change === false) return false;
	checkNames(change, usual);
	return { ...usual, ...change, fields: { ...usual.fields, ...change.fields } };
}

function checkNames(given, known) {
	const name = Object.keys(given).find((key) => !Object.hasOwn(known, key));
	if (name) throw new TypeError(`Nothing assumed is named ${name}`);
}

module.exports = { withAssumptions };
