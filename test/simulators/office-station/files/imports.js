const { addAttendance, unknownWord, writeEmployee } = require('../company');
const { GENDERS } = require('../masters');
const { fileProblem, readDay, readTime, twins, withoutMark } = require('./checks');
const { ATTENDANCE, EMPLOYEE_LAYOUTS } = require('./headers');

const DAYS = ['birthDate', 'hiredDate', 'retiredDate'];
const splitAt = (text) => /^(\S+)[\s\u3000]+(\S.*)$/u.exec(text)?.slice(1);

/** 汎用データ取込み, 一括編集 and 勤怠データ取込 on the company, refusing what the documented screens refuse. */
function createImports({ company, options }) {
	/**
	 * Takes rows keyed by header, cells as text. `layout`: the headers that are tied (紐付け); `mapping`: further ones,
	 * header → field; others are ignored, as documented. `route`: its row limit.
	 * @returns `{ accepted, code?, created, updated, refused: [{ row, employeeCode, column, code }] }`
	 */
	function importEmployees(given, { layout = 'ledger', mapping = {}, route = 'general' } = {}) {
		const rows = withoutMark(given);
		const headers = EMPLOYEE_LAYOUTS[layout];
		const key = headers.employeeCode;
		const problem = fileProblem(rows, { key, limit: options.rowLimits[route] });
		if (problem) return problem;
		const tied = {
			...Object.fromEntries(Object.entries(headers).map(([field, header]) => [header, field])),
			...mapping,
		};
		const doubled = twins(rows, key);
		const read = rows.map((row, index) => {
			const fields = fieldsOf(row, tied);
			const refused = doubled.has(index) ? [key, 'duplicate'] : fields.refused;
			return { row: index + 1, employeeCode: row[key], fields, refused };
		});
		return carryOut(read, ({ fields: { refused: _refused, ...fields } }) =>
			writeEmployee(company, fields),
		);
	}

	function fieldsOf(row, tied) {
		const fields = {};
		let refused;
		const refuse = (column, code) => (refused ??= [column, code]);
		for (const [header, field] of Object.entries(tied)) {
			const cell = row[header];
			if (cell === undefined) continue;
			if (cell === '') {
				if (field === 'employeeCode') refuse(header, 'required');
				else if (options.blank === 'clear') clear(fields, field);
				continue;
			}
			if (DAYS.includes(field)) fields[field] = readDay(cell) ?? refuse(header, 'date');
			else if (field === 'gender') {
				fields.gender = Object.keys(GENDERS).find((one) => GENDERS[one] === cell);
				if (!fields.gender) refuse(header, 'unknownCode');
			} else if (field === 'name' || field === 'nameKana') {
				const parts = splitAt(cell);
				if (!parts) refuse(header, 'name');
				else Object.assign(fields, namesOf(field, parts));
			} else fields[field] = fitted(cell, field, () => refuse(header, 'tooLong'));
		}
		const unknown = refused ? undefined : unknownWord(fields);
		if (unknown) refuse(unknown, 'unknownCode');
		return { ...fields, refused };
	}

	function fitted(cell, field, refuse) {
		const limit = options.maxLengths[field] ?? Infinity;
		const characters = [...cell];
		if (characters.length > limit && options.overLong === 'refuse') refuse();
		return characters.slice(0, limit).join('');
	}

	/** `badRow: 'whole'`: one refused row, and nothing is written. */
	function carryOut(read, write) {
		const refused = read
			.filter((one) => one.refused)
			.map(({ row, employeeCode, refused: [column, code] }) => ({
				row,
				employeeCode,
				column,
				code,
			}));
		const result = { accepted: true, created: [], updated: [], refused };
		if (refused.length > 0 && options.badRow === 'whole')
			return { ...result, accepted: false, code: 'badRow' };
		for (const one of read.filter(({ refused: bad }) => !bad)) {
			const { created } = write(one);
			result[created ? 'created' : 'updated'].push(one.employeeCode);
		}
		return result;
	}

	/**
	 * 勤怠データ取込: `month` and `timeFormat` are chosen on the screen. The key is 従業員番号 alone, exactly; hours must have the
	 * template's format. Same result as above; `sim.attendance(code, month)` is what is then held.
	 */
	function importAttendance(given, { month, timeFormat = 'sexagesimalDot', mapping = {} }) {
		const rows = withoutMark(given);
		const key = '従業員番号';
		const problem = fileProblem(rows, { key, limit: options.rowLimits.general });
		if (problem) return problem;
		const items = { ...ATTENDANCE, ...mapping };
		const doubled = twins(rows, key);
		const read = rows.map((row, index) => {
			const { totals, refused } = totalsOf(row, items, timeFormat);
			const unknown = company.employees.has(row[key]) ? refused : [key, 'unknownEmployee'];
			const of = { row: index + 1, employeeCode: row[key], totals };
			return { ...of, refused: doubled.has(index) ? [key, 'duplicate'] : unknown };
		});
		return carryOut(read, ({ employeeCode, totals }) => {
			addAttendance(company, employeeCode, month, totals, options.attendanceMode);
			return { created: false };
		});
	}

	return { importEmployees, importAttendance };
}

function totalsOf(row, items, timeFormat) {
	const totals = {};
	let refused;
	for (const [header, cell] of Object.entries(row)) {
		const [name, kind] = items[header] ?? [];
		if (name === undefined || cell === '') continue;
		const value = kind === 'time' ? readTime(cell, timeFormat) : Number(cell);
		if (value === undefined || !(value >= 0))
			refused ??= [header, kind === 'time' ? 'timeFormat' : 'number'];
		totals[name] = value;
	}
	return { totals, refused };
}

const namesOf = (field, [last, first]) =>
	field === 'name'
		? { lastName: last, firstName: first }
		: { lastNameKana: last, firstNameKana: first };

function clear(fields, field) {
	if (field === 'name' || field === 'nameKana') return;
	fields[field] = null;
}

module.exports = { createImports };
