const { isText } = require('../checks/values');
const { refuse } = require('../refusals');
const { rowsOf } = require('../body');

const DETAILS = ['pull_down', 'radio_button', 'check_box'];
const MEMBERS = '基本情報';

/** Options of lists (マスター管理) [B]. Renaming an option renames the values of the members. */
module.exports = function enumOptionRoutes({ company, updates }) {
	/** Every item with options, with all the values of the company that may name one. */
	function places() {
		const found = [];
		const collect = (sheetName, fields, valueSets) => {
			for (const field of fields.values()) {
				const isList = DETAILS.includes(field.type_detail) && !field.read_only;
				if (isList) found.push({ sheetName, field, valueSets });
			}
		};
		collect(MEMBERS, company.memberFields, () =>
			[...company.members.values()].map(({ values }) => values),
		);
		for (const { name, fields, records } of company.sheets.values()) {
			collect(name, fields, () => [...records.values()].flat().map(({ values }) => values));
		}
		return found;
	}
	const placeOf = ({ params }) =>
		places().find(({ field }) => field.id === Number(params.fieldId)) ?? refuse('field');

	const view = ({ sheetName, field }) => ({
		...{ sheet_name: sheetName, id: field.id, name: field.name },
		enum_option_data: field.options,
	});

	const usedNames = ({ field, valueSets }) =>
		new Set(valueSets().flatMap((values) => values[field.id] ?? []));

	function check(place, rows) {
		const issues = [];
		const add = (kind, field, more) => issues.push({ kind, field, ...more });
		const { field } = place;
		if (rows.length === 0) add('required', 'enum_option_data');
		const known = new Set(field.options.map(({ id }) => id));
		const names = rows.map(({ name }) => name);
		const ids = rows.flatMap(({ id }) => id ?? []);
		if (!names.every((name) => isText(name) && name !== '')) add('required', 'name');
		if (new Set(names).size < names.length) add('repeated', 'name');
		if (new Set(ids).size < ids.length) add('repeated', 'id');
		if (ids.some((id) => !known.has(id))) add('reference', 'id');
		const used = usedNames(place);
		for (const { id, name } of field.options) {
			if (!ids.includes(id) && used.has(name)) add('inUse', name);
		}
		return issues;
	}

	function apply({ field, valueSets }, rows) {
		const before = new Map(field.options.map(({ id, name }) => [id, name]));
		field.options = rows.map(({ id, name }) => ({ id: id ?? nextId(), name }));
		const renamed = new Map(
			rows.filter(({ id }) => id !== undefined).map(({ id, name }) => [before.get(id), name]),
		);
		for (const values of valueSets()) {
			if (values[field.id] === undefined) continue;
			values[field.id] = values[field.id].map((value) => renamed.get(value) ?? value);
		}
	}

	function nextId() {
		company.lastIds.option += 1;
		return company.lastIds.option;
	}

	return {
		'GET /enum_options': () => ({
			status: 200,
			json: { custom_field_data: places().map(view) },
		}),
		'GET /enum_options/:fieldId': (request) => ({ status: 200, json: view(placeOf(request)) }),
		'PUT /enum_options/:fieldId': (request) => {
			const place = placeOf(request);
			return updates.accept(request, {
				rows: rowsOf(request, 'enum_option_data'),
				check: (rows) => check(place, rows),
				apply: (rows) => apply(place, rows),
				ofMembers: false,
			});
		},
	};
};
