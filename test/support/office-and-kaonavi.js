/** A company that keeps its people in オフィスステーション and in カオナビ, for tests and demo of the link between them. */
const { startKaonavi } = require('../simulators/kaonavi');
const { startOfficeStation } = require('../simulators/office-station');

/** Words of the ledger that the masters of カオナビ must know before anything can be linked. */
const KIN = ['親族', '妻', '夫', '長男', '長女', '母'];
const [PERSONAL, FAMILY] = [1, 2];
const KIN_ITEMS = [
	[PERSONAL, 1005],
	[FAMILY, 2002],
];

/**
 * @param {object} options `employees`, `joining`, `retired`, `seed`, `now`; `office` and `kaonavi`: further options of the simulators
 * @returns {Promise<{ office: object, kaonavi: object, employees: Function, dependents: Function, close: Function }>}
 */
async function startOfficeAndKaonavi({
	employees = 8,
	joining = 0,
	retired = 0,
	now = () => new Date(),
	office: officeOptions = {},
	kaonavi: kaonaviOptions = {},
} = {}) {
	const office = await startOfficeStation({ employees, joining, retired, now, ...officeOptions });
	const kaonavi = await startKaonavi({ employees: [], now, ...kaonaviOptions });
	for (const [sheet, item] of KIN_ITEMS) {
		const options = KIN.map((name, index) => ({ id: 9_000 + index, name }));
		kaonavi.changeField(sheet, item, { options });
	}

	/** The exported file as rows of cells: `edit` cells by number and header (null: the person is missing), `more` people by header. */
	function rowsOf(rows, code, edit = {}, more = []) {
		const [{ row: header }, ...people] = rows;
		const edited = people
			.map(({ row }) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
			.filter((row) => edit[row[code]] !== null)
			.map((row) => ({ ...row, ...edit[row[code]] }));
		return [header, ...[...edited, ...more].map((row) => header.map((name) => row[name] ?? ''))];
	}
	const layout = { header: false, emptyCells: true };
	return {
		office,
		kaonavi,
		employees: (edit, more) => rowsOf(office.employeeRows(layout), '従業員番号', edit, more),
		dependents: (edit, more) => rowsOf(office.dependentRows(layout), '従業員番号', edit, more),
		async close() {
			await office.close();
			await kaonavi.close();
		},
	};
}

module.exports = { FAMILY, PERSONAL, startOfficeAndKaonavi };
