/**
 * Everything about the interface that nobody has published, in one place: paths, scopes and field
 * names below are ASSUMED by analogy to the published ones. A client must let its user change each
 * of them, and a test shows that it does by giving others here. `undefined` or `false` leaves the
 * field or the endpoint out.
 */

/** Names of fields in published answers whose contents surely exist. */
const ASSUMED_FIELDS = {
	/** スタッフコード: CrowdLog obtains it with employees.read, the name is unknown. */
	staffCode: 'staff_code',
	/** Mail address of an employee. */
	email: 'email',
	/** Day of leaving of an employee, after the manner of `entered_day`. */
	retiredDay: 'retired_day',
	/** Kind of punch; name and values are those of the web screen (`adit_item`). */
	punchKind: 'adit_item',
	/** Time of a punch: one client looks for it "if the key exists". */
	punchTime: 'recorded_at',
	/** Business date of a punch. Left out by default: a client knows it from the date it asked for. */
	punchDate: undefined,
};

/** Endpoints known only by the name of a scope, or wanted by users and not found at all. */
const UNVERIFIED = {
	/** apiStamp.create: section 5.16 of the vendor page. */
	register: {
		method: 'POST',
		path: '/attendance/v1/api-stamp/:employeeId',
		scope: 'apiStamp.create',
		status: 201,
		/** Keys of the body; without `employeeId` in the path the employee comes by `employee`. */
		fields: {
			employee: 'employee_id',
			kind: 'adit_item',
			time: 'recorded_at',
			date: 'date',
			group: 'group_id',
		},
		/**
		 * A punch without a kind: 'toggle' (by the punches of the business date: who is there goes, who is not
		 * comes), as Jobcan's own LINE and Slack punch, INFERRED for the API, or 'refuse'.
		 */
		withoutKind: 'toggle',
		/** The same punch again: 'keep' answers with the one there is, 'add' doubles, 'refuse' 409. */
		onRepeat: 'keep',
	},
	/** 有休残日数: section 5.11; the path follows use-days of the same service. */
	leaveBalance: {
		method: 'GET',
		path: '/holiday/v1/employees/:employeeId/remain-days',
		scope: 'holidayRemainDays.read',
	},
};

/** The assumptions with the caller's changes; an unknown name is refused. */
function withAssumptions({ assumedFields = {}, unverified = {} }) {
	checkNames(assumedFields, ASSUMED_FIELDS);
	checkNames(unverified, UNVERIFIED);
	return {
		assumedFields: { ...ASSUMED_FIELDS, ...assumedFields },
		unverified: Object.fromEntries(
			Object.entries(UNVERIFIED).map(([name, usual]) => [name, changed(usual, unverified[name])]),
		),
	};
}

function changed(usual, change = {}) {
	if (change === false) return false;
	checkNames(change, usual);
	const fields = usual.fields && { fields: { ...usual.fields, ...change.fields } };
	return { ...usual, ...change, ...fields };
}

function checkNames(given, known) {
	const name = Object.keys(given).find((key) => !Object.hasOwn(known, key));
	if (name) throw new TypeError(`Nothing assumed is named ${name}`);
}

/** `{ [name]: value }` for a name that is set, `{}` otherwise: an assumed field of an answer. */
const assumedField = (name, value) => (name === undefined ? {} : { [name]: value });

module.exports = { assumedField, withAssumptions };
