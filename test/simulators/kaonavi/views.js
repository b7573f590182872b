const { calendar } = require('../shared');
const { pathsOf } = require('./company/departments');

/** 'YYYY-MM-DD HH:MM:SS' without a zone [B]; Japanese time is presumed. */
const stampOf = (ms) => calendar.wallClock(new Date(ms)).replace('T', ' ');

/** Full years from one date to another. */
function yearsBetween(from, to) {
	const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
	return to.slice(5) < from.slice(5) ? years - 1 : years;
}

/** '15年5ヵ月', '' before the first day. */
function serviceBetween(from, to) {
	if (from === '' || from > to) return '';
	const months =
		(Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
		Number(to.slice(5, 7)) -
		Number(from.slice(5, 7)) -
		(to.slice(8) < from.slice(8) ? 1 : 0);
	return `${Math.floor(months / 12)}年${months % 12}ヵ月`;
}

/** A layout object [B]. */
function fieldView(field, { typeDetail, nullInEnum }) {
	const { id, name, required, type, type_detail: detail, max_length, options, read_only } = field;
	const names = options.map((option) => option.name);
	const master = nullInEnum && type === 'enum' && !required ? [...names, null] : names;
	return {
		...(id !== undefined && { id }),
		...{ name, required, type, max_length, enum: master },
		...(detail !== undefined && typeDetail && { type_detail: detail }),
		...(read_only !== undefined && { read_only }),
	};
}
/** The items of a layout; formulas only where they are asked for. */
const fieldViews = (fields, withCalc, options) =>
	[...fields.values()]
		.filter(({ type }) => withCalc || type !== 'calc')
		.map((field) => fieldView(field, options));

const EMPTY_VALUES = { text: [''], array: [], absent: undefined };

/** `[{ id, name, values }]` of the items, in the order of the layout. */
function customViews(fields, valuesOf, { emptyValues }) {
	const views = [];
	for (const { id, name, type } of fields.values()) {
		if (type === 'calc') continue;
		const values = valuesOf(id) ?? EMPTY_VALUES[emptyValues];
		if (values !== undefined) views.push({ id, name, values });
	}
	return views;
}

/** Makes `view(member)` for one answer: the tree of departments is walked once. */
function createMemberView({ company, options, clock }) {
	const paths = pathsOf(company.departments);
	const today = calendar.today(clock.now());
	const departmentView = (code) => {
		const names = paths.get(code);
		return names === undefined
			? { code: '', name: '', names: [] }
			: { code, name: names.join(' '), names };
	};
	return (member) => {
		const face = company.faces.get(member.code);
		const lastDay = member.retired_date === '' ? today : member.retired_date;
		return {
			id: member.id,
			code: member.code,
			name: member.name,
			name_kana: member.name_kana,
			mail: member.mail,
			entered_date: member.entered_date,
			retired_date: member.retired_date,
			gender: member.gender,
			birthday: member.birthday === '' ? options.emptyBirthday : member.birthday,
			age: member.birthday === '' ? null : yearsBetween(member.birthday, today),
			years_of_service: serviceBetween(member.entered_date, lastDay),
			department: departmentView(member.department),
			sub_departments: member.sub_departments.map(departmentView),
			face_image: face === undefined ? null : { updated_at: stampOf(face.updatedAt) },
			custom_fields: customViews(company.memberFields, (id) => member.values[id], options),
		};
	};
}

/** One member of a sheet with the records. */
function sheetMemberView(sheet, code, records, options) {
	return {
		code,
		records: records.map(({ values, files = {} }) => ({
			custom_fields: customViews(
				sheet.fields,
				(id) => values[id] ?? (files[id] && [files[id].file_name]),
				options,
			),
		})),
	};
}

module.exports = { createMemberView, fieldView, fieldViews, sheetMemberView, stampOf };
