const { checkedMonth } = require('../day-range');
const { additionalFields } = require('../query');
const { refuse } = require('../refusals');

/** Properties of a schedule request that come only when asked for [B]. */
const EXTRAS_OF_PLAN = [
	'schedulePatternCode',
	'schedulePatternName',
	'workFixedStart',
	'workFixedEnd',
	'note',
];

/** Requests (申請): read only in every source. */
module.exports = function requestRoutes({ company, clock, options }) {
	function listOf(kind, feature, envelope) {
		return ({ params, query }) => {
			if (feature && !options.features[feature]) refuse('feature');
			const month = checkedMonth(params.month, clock);
			const fields = additionalFields(query);
			const found = company.requests[kind]
				.filter(({ date }) => date.startsWith(month))
				.filter((request) => concerns(request, query.administratorKey))
				.map((request) => requestView(request, fields));
			return { status: 200, json: envelope(month, found) };
		};
	}

	return {
		'GET /requests/schedules/:month': listOf('schedules', 'scheduleRequests', (month, found) => ({
			...yearAndMonth(month),
			scheduleRequests: found,
		})),
		'GET /requests/overtimes/:month': listOf('overtimes', 'overtimeRequests', (month, found) => ({
			...yearAndMonth(month),
			overtimeRequests: found,
		})),
		'GET /requests/timerecords/:month': listOf('timerecords', undefined, (_month, found) => ({
			requests: found,
		})),
	};
};

const yearAndMonth = (month) => ({ year: month.slice(0, 4), month: month.slice(5) });

/** administratorKey narrows to the requests that pass this administrator (INFERRED). */
const concerns = ({ flow = [] }, administratorKey) =>
	administratorKey === undefined ||
	flow.some(({ administratorKeys }) => administratorKeys.includes(administratorKey));

function requestView({ flow, requested, current, ...request }, fields) {
	return {
		...request,
		flow: fields.has('flow') ? flow : undefined,
		requested: planView(requested, fields),
		current: planView(current, fields),
	};
}

function planView(plan, fields) {
	if (!plan) return undefined;
	const hidden = EXTRAS_OF_PLAN.filter((name) => !fields.has(name));
	return Object.fromEntries(Object.entries(plan).filter(([name]) => !hidden.includes(name)));
}
