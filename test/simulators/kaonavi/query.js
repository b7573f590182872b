const { calendar } = require('../shared');
const { refuse } = require('./refusals');

/**
 * `updated_since=YYYY-MM-DD` as the first millisecond to show: all, where the parameter is absent or
 * `how` is 'ignore'.
 */
function sinceOf({ updated_since: date }, how = 'filter') {
	if (date === undefined || how === 'ignore') return -Infinity;
	if (how === 'refuse' || !calendar.isDate(date)) refuse('query', 'updated_since');
	return Date.parse(`${date}T00:00:00${calendar.OFFSET}`);
}

module.exports = { sinceOf };
