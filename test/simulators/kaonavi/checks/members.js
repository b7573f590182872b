const { isObject } = require('../body');
const { createCustomFields } = require('./custom-fields');
const { createValueChecks, isText } = require('./values');

const DEPARTMENTS = ['department', 'sub_departments'];

/** Checks rows of `member_data` and turns them into what is stored. */
function createMemberRows(world) {
	const { company, options, hidden } = world;
	const custom = createCustomFields(world);
	const { checkText } = createValueChecks(world);
	const isEmpty = (value) => value === '' || (value === null && options.nullOnWrite === 'clear');

	/**
	 * Flaws of all rows. `must`: 'exist' or 'beNew', or undefined where both are taken; `whole`: whether
	 * required items must be sent.
	 */
	function check(rows, { must, whole = false }) {
		const issues = [];
		const knownDepartments = new Set(company.departments.map(({ code }) => code));
		const seen = new Set();
		for (const row of rows) {
			const add = (kind, field, more) => issues.push({ kind, code: row.code, field, ...more });
			if (!checkCode(row.code, issues)) continue;
			if (seen.has(row.code)) add('repeated', company.standard.code.name);
			seen.add(row.code);
			checkPresence(row.code, must, add);
			const isNew = must === 'beNew' || (must === undefined && !company.members.has(row.code));
			checkRow(row, { knownDepartments, isWhole: whole || isNew, add });
		}
		return issues;
	}

	/** A code is a text that is there; without one nothing can be said of the row. */
	function checkCode(code, issues) {
		const { name, max_length: max } = company.standard.code;
		if (code === undefined || code === '') issues.push({ kind: 'required', field: name });
		else if (!isText(code)) issues.push({ kind: 'shape', field: name });
		else if (code.length > max) issues.push({ kind: 'length', code, field: name, max });
		else return true;
		return false;
	}

	function checkPresence(code, must, add) {
		const exists = company.members.has(code);
		if (must === 'beNew' && exists) add('existingMember');
		if (must === 'exist' && (!exists || hidden.has(code))) add('unknownMember');
	}

	function checkRow(
		{ code: _code, custom_fields: list, ...row },
		{ knownDepartments, isWhole, add },
	) {
		for (const [key, value] of Object.entries(row)) {
			const field = company.standard[key];
			if (field === undefined) {
				if (options.unknownProperties === 'refuse') add('property', key);
			} else if (isEmpty(value)) {
				if (field.required) add('required', field.name);
				else if (DEPARTMENTS.includes(key)) add('shape', field.name);
			} else if (DEPARTMENTS.includes(key)) {
				checkDepartments(key, value, field, knownDepartments, add);
			} else if (!isText(value)) add('shape', field.name);
			else checkText(field, value, add);
		}
		if (isWhole) {
			for (const [key, { name, required }] of Object.entries(company.standard)) {
				if (required && key !== 'code' && row[key] === undefined) add('required', name);
			}
			custom.checkRequired(list, company.memberFields, add);
		}
		if (list !== undefined) custom.check(list, company.memberFields, add);
	}

	function checkDepartments(key, value, { name }, known, add) {
		const list = key === 'department' ? [value] : value;
		const fits = Array.isArray(list) && list.every((one) => isObject(one) && isText(one.code));
		if (!fits) {
			add('shape', name);
			return;
		}
		const codes = list.map(({ code }) => code);
		if (new Set(codes).size < codes.length) add('repeated', name);
		const isClearing = key === 'department' && codes[0] === '';
		if (!isClearing && codes.some((code) => !known.has(code))) add('department', name);
	}

	/** The stored fields that a checked row changes; `before` are the values of the custom fields. */
	function changesOf({ code: _code, custom_fields: list, ...row }, before) {
		const changes = {};
		for (const [key, value] of Object.entries(row)) {
			if (company.standard[key] === undefined) continue;
			if (key === 'department') changes.department = value.code;
			else if (key === 'sub_departments') changes[key] = value.map(({ code }) => code);
			else changes[key] = value ?? '';
		}
		return { ...changes, values: custom.merge(before, list) };
	}

	return { check, changesOf };
}

module.exports = { createMemberRows };
