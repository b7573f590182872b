const { checkedDay, checkedRange } = require('./day-range');
const { workPlaceOf } = require('./attendance');
const { rowsOfDays } = require('./query');

/**
 * The two forms of every list by days [B]: a range answers an array of `{ date, [name]: rows }`,
 * one day in the path answers a single such object. `path` is the range's path, the day follows it.
 */
function dayListRoutes({ world, path, name, build }) {
	const place = (employee, date) => workPlaceOf(world, employee, date);
	const lists = (query, days) =>
		rowsOfDays({ world, query, days, build, workPlaceOf: place }).map(({ date, rows }) => ({
			date,
			[name]: rows,
		}));
	return {
		[`GET ${path}`]: ({ query }) => ({
			status: 200,
			json: lists(query, checkedRange(query, world.clock)),
		}),
		[`GET ${path}/:date`]: ({ query, params }) => {
			// The single day has no employeeKeys in the transcription, so it is not looked at.
			const { employeeKeys: _unused, ...filters } = query;
			const [list] = lists(filters, [checkedDay(params.date, world.clock)]);
			return { status: 200, json: list };
		},
	};
}

module.exports = { dayListRoutes };
