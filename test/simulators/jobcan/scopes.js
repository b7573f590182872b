/**
 * Scopes that the simulator's routes ask for. All but the last three are on the client form of 2023
 * or in the official page; `overWorkRequests.read` is its author's guess; `apiStamp.create` is on
 * the form without a path; `holidayRemainDays.read` is this simulator's own (assumed/).
 */
const SCOPES = [
	'employees.read',
	'adits.read',
	'summaries.create',
	'summaries.read',
	'dailySelectionRemarks.read',
	'monthlyWorkTimeResults.read',
	'shifts.read',
	'defaultShifts.read',
	'shiftRequests.read',
	'holidayTypes.read',
	'holidayUseDays.read',
	'overWorkRequests.read',
	'apiStamp.create',
	'holidayRemainDays.read',
];

/** The list itself, all of them for undefined; a scope that no route asks for is a slip of the test. */
function checkScopes(scopes = SCOPES) {
	const unknown = scopes.find((scope) => !SCOPES.includes(scope));
	if (unknown) throw new TypeError(`No scope named ${unknown}; scopes are ${SCOPES.join(' ')}`);
	return [...scopes];
}

/**
 * A table of routes with their scope: `{ 'GET /path': { scope, feature?, handler } }`. Returns the
 * plain route table, each handler wrapped by `shaped`; the scope and the function plan stand at the
 * handler, where the guard looks.
 */
function guardedRoutes(table, shaped) {
	return Object.fromEntries(
		Object.entries(table).map(([label, { scope, feature, handler }]) => [
			label,
			Object.assign(shaped(handler), { scope, feature }),
		]),
	);
}

module.exports = { SCOPES, checkScopes, guardedRoutes };
