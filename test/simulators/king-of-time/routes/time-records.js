const { dayKey } = require('../company');
const { dayListRoutes } = require('../day-lists');
const { PUNCH_NAMES } = require('../masters');
const { punchOf } = require('../punch-rules');
const { refuse } = require('../refusals');
const { bodyOf } = require('../body');
const { divisionOf } = require('../views');

/** Time records (打刻) [B]. Every POST adds one; there is no way to change or delete one. */
module.exports = function timeRecordRoutes(world) {
	const { company, options } = world;

	const recordView = (record) => ({
		time: record.time,
		code: record.code,
		name: PUNCH_NAMES[record.code],
		...divisionOf(company, record.divisionCode),
		latitude: record.latitude,
		longitude: record.longitude,
		credentialCode: record.credentialCode,
		credentialName: record.credentialName,
	});

	/** Punches stand in the order in which they were registered, not by time: clients must sort. */
	function row(employee, date) {
		const records = company.timeRecords.get(dayKey(employee.key, date)) ?? [];
		if (records.length === 0 && !options.emptyRows.timeRecords) return undefined;
		return { date, employeeKey: employee.key, timeRecord: records.map(recordView) };
	}

	function postTimeRecord(request) {
		const { employeeKey } = request.params;
		const employee = company.employees.get(employeeKey) ?? refuse('unknownKey');
		const { date, record } = punchOf(world, employee, bodyOf(request));
		const key = dayKey(employeeKey, date);
		if (!company.timeRecords.has(key)) company.timeRecords.set(key, []);
		company.timeRecords.get(key).push(record);
		return { status: 201, json: { date, employeeKey, timeRecord: recordView(record) } };
	}

	return {
		...dayListRoutes({
			world,
			path: '/daily-workings/timerecord',
			name: 'dailyWorkings',
			build: row,
		}),
		'POST /daily-workings/timerecord/:employeeKey': postTimeRecord,
	};
};
