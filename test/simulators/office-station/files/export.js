const { calendar } = require('../../shared');
const { statusOn } = require('../company');
const { GENDERS } = require('../masters');
const { DEPENDENT, EMPLOYEE_LAYOUTS, SECRETS } = require('./headers');

const JOINED = {
	name: ({ lastName, firstName }) => `${lastName}\u3000${firstName}`,
	nameKana: ({ lastNameKana, firstNameKana }) => `${lastNameKana}\u3000${firstNameKana}`,
	address: ({ prefecture, city, street, building = '' }) =>
		`${prefecture}${city}${street}${building}`,
};

const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value);

function cellOf(record, field) {
	const value = JOINED[field] ? JOINED[field](record) : record[field];
	if (value === undefined) return '';
	if (field === 'gender') return GENDERS[value];
	return isDay(value) ? value.replace(/-/g, '/') : value;
}

/**
 * Rows as *Extract From File* gives them. `header: true` (Header Row on): objects keyed by header, blank cells left out;
 * `false`: `{ row: [...] }`, header first. `emptyCells`: with its option Include Empty Cells.
 */
function asItems(headers, table, { header = true, emptyCells = false } = {}) {
	if (!header) return [headers, ...table].map((row) => ({ row }));
	return table.map((row) =>
		Object.fromEntries(
			row
				.map((cell, index) => [headers[index], cell])
				.filter(([, cell]) => emptyCells || cell !== ''),
		),
	);
}

/** Exports of the ledger (汎用データ出力) with the company's own templates. */
function createExports({ company, clock }) {
	/**
	 * One row per person. `layout`: 'ledger', 'joined' or 'kintai'; `statuses`: whom (default: everybody); `secrets`: also
	 * マイナンバー and 口座番号, as a careless template has them; `header`, `emptyCells`: see above.
	 */
	function employeeRows({ layout = 'ledger', statuses, secrets = false, ...how } = {}) {
		const columns = { ...EMPLOYEE_LAYOUTS[layout], ...(secrets && SECRETS) };
		const today = calendar.today(clock.now());
		const people = [...company.employees.values()].filter(
			(person) => statuses === undefined || statuses.includes(statusOn(person, today)),
		);
		const table = people.map((person) =>
			Object.keys(columns).map((field) => cellOf(person, field)),
		);
		return asItems(Object.values(columns), table, how);
	}

	/** One row per family member, of everybody or of `codes`. */
	function dependentRows({ codes, ...how } = {}) {
		const wanted = codes ?? [...company.dependents.keys()];
		const table = wanted.flatMap((employeeCode) =>
			(company.dependents.get(employeeCode) ?? []).map((person) =>
				Object.keys(DEPENDENT).map((field) => cellOf({ ...person, employeeCode }, field)),
			),
		);
		return asItems(Object.values(DEPENDENT), table, how);
	}

	return { employeeRows, dependentRows };
}

module.exports = { createExports };
