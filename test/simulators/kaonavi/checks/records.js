const { isObject } = require('../body');
const { createCustomFields } = require('./custom-fields');

/** Checks rows of a sheet, `{ code, records: [{ custom_fields }] }`, and turns them into what is stored. */
function createRecordRows(world) {
	const { company, hidden, options } = world;
	const custom = createCustomFields(world);

	/** Flaws of all rows. `whole`: whether a record must have the required items. */
	function check(sheet, rows, { whole }) {
		if (company.sheets.get(sheet.id) !== sheet) return [{ kind: 'sheet' }];
		const issues = [];
		const seen = new Set();
		for (const row of rows) {
			if (typeof row.code !== 'string' || row.code === '') {
				issues.push({ kind: 'required', field: company.standard.code.name });
				continue;
			}
			const add = (kind, field, more) => issues.push({ kind, code: row.code, field, ...more });
			if (seen.has(row.code)) add('repeated', company.standard.code.name);
			seen.add(row.code);
			if (!company.members.has(row.code) || hidden.has(row.code)) add('unknownMember');
			checkRecords(sheet, row, { whole, add });
		}
		return issues;
	}

	function checkRecords(sheet, { code: _code, records, ...others }, { whole, add }) {
		checkOthers(others, add);
		if (!Array.isArray(records) || !records.every(isObject)) {
			add('shape', 'records');
			return;
		}
		if (sheet.record_type === 0 && records.length !== 1) add('records', sheet.name);
		for (const { custom_fields: list, ...rest } of records) {
			checkOthers(rest, add);
			custom.check(list, sheet.fields, add);
			if (whole) custom.checkRequired(list, sheet.fields, add);
		}
	}

	function checkOthers(others, add) {
		if (options.unknownProperties === 'ignore') return;
		for (const name of Object.keys(others)) add('property', name);
	}

	/** Records as they are stored. */
	const fresh = (records) =>
		records.map(({ custom_fields: list }) => ({ values: custom.merge({}, list) }));

	/** A single record with the sent items changed; its files stay. */
	const merged = (before, [{ custom_fields: list }]) => [
		{ ...before?.[0], values: custom.merge(before?.[0]?.values, list) },
	];

	return { check, fresh, merged };
}

module.exports = { createRecordRows };
