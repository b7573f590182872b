const { refuse, refuseWith } = require('../refusals');
const { rowsOf } = require('../body');
const { createRecordRows } = require('../checks/records');
const { sheetMemberView, stampOf } = require('../views');
const { sinceOf } = require('../query');
const { textOf } = require('../messages');

/** Sheets [B]. A record has no id; a file of a multi-record sheet goes with the record that held it. */
module.exports = function sheetRoutes(world) {
	const { company, clock, options, hidden, updates } = world;
	const rows = createRecordRows(world);
	const sheetOf = ({ params }) => company.sheets.get(Number(params.sheetId)) ?? refuse('sheet');

	function getSheet(request) {
		const sheet = sheetOf(request);
		const since = sinceOf(request.query, options.updatedSince);
		const codes = options.sheetListsEmpty ? [...company.members.keys()] : codesOf(sheet);
		const member_data = codes
			.filter((code) => !hidden.has(code) && (since < 0 || sheet.updatedAt >= since))
			.map((code) => sheetMemberView(sheet, code, sheet.records.get(code) ?? [], options));
		const { id, name, record_type } = sheet;
		return {
			status: 200,
			json: { id, name, record_type, updated_at: stampOf(sheet.updatedAt), member_data },
		};
	}

	/** In the order of the members, whatever the order of writing. */
	const codesOf = ({ records }) => [...company.members.keys()].filter((code) => records.has(code));

	function store(sheet, code, records) {
		if (records.length === 0) sheet.records.delete(code);
		else sheet.records.set(code, records);
	}

	function update(request, { whole, apply }) {
		const sheet = sheetOf(request);
		return updates.accept(request, {
			rows: rowsOf(request, 'member_data', options.membersPerRequest),
			check: (sent) => rows.check(sheet, sent, { whole: whole(sheet) }),
			apply: (sent) => {
				apply(sheet, sent);
				sheet.updatedAt = clock.now().getTime();
			},
		});
	}

	/** The whole sheet: who is not sent has no record any more. */
	const put = (request) =>
		update(request, {
			whole: () => true,
			apply: (sheet, sent) => {
				sheet.records.clear();
				for (const { code, records } of sent) store(sheet, code, rows.fresh(records));
			},
		});

	const patch = (request) =>
		update(request, {
			whole: ({ record_type }) => record_type === 1,
			apply: (sheet, sent) => {
				for (const { code, records } of sent) {
					const isSingle = sheet.record_type === 0;
					const before = sheet.records.get(code);
					store(sheet, code, isSingle ? rows.merged(before, records) : rows.fresh(records));
				}
			},
		});

	function add(request) {
		const { record_type, name } = sheetOf(request);
		if (record_type === 0) refuseWith([textOf({ kind: 'records', field: name })]);
		return update(request, {
			whole: () => true,
			apply: (sheet, sent) => {
				for (const { code, records } of sent) {
					const before = sheet.records.get(code) ?? [];
					store(sheet, code, [...before, ...rows.fresh(records)]);
				}
			},
		});
	}

	return {
		'GET /sheets/:sheetId': getSheet,
		'PUT /sheets/:sheetId': put,
		'PATCH /sheets/:sheetId': patch,
		'POST /sheets/:sheetId/add': add,
	};
};
