/** A company with オフィスステーション on one side and オフィスステーション 勤怠 on the other, for the templates' tests. */
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { startOfficeStation } = require('../../../simulators/office-station');
const { setClock } = require('../../../support/clock');
const { DIVISIONS, inKintai, workingTypes } = require('../../../support/kintai-people');
const { csvOf, xlsxOf } = require('../sheet');
const { startTemplates, switchOnApi, template: shipped, upload } = require('../support');

const NOON = '2026-11-20T12:00:00+09:00';
/**
 * Starts engine, mail server and both vendors once per file. Before each test 勤怠 begins anew, with `known` of the
 * ledger's people (default: everybody), and the clock stands at noon.
 */
function kintaiCompany({ employees = 6 } = {}) {
	const company = {};

	beforeAll(async () => {
		company.n8n = await startTemplates();
		company.office = await startOfficeStation({
			...{ employees, joining: 0, retired: 0, now: () => new Date() },
		});
		company.n8n.useCredential('office', 'officeStationApi', company.office.credential());
	});
	afterAll(async () => {
		await company.office?.close();
		await company.n8n?.close();
	});
	beforeEach(async () => {
		setClock(NOON);
		company.n8n.dataTables.clear();
		company.n8n.takeMails();
		await company.openKintai();
	});
	afterEach(async () => {
		jest.useRealTimers();
		await company.sim.close();
	});

	return Object.assign(company, {
		async openKintai(known = [...company.office.company.employees.keys()], options = {}) {
			await company.sim?.close();
			const people = known.map((code) => inKintai(company.office.employee(code)));
			company.sim = await startKingOfTime({
				...{ product: 'officeStationKintai', employees: people },
				...{ divisions: DIVISIONS, workingTypes, ...options },
			});
			company.n8n.use(company.sim);
		},
		/**
		 * The exported ledger as rows. `edit`: by employee number, cells by header, or null for a person who is missing;
		 * `more`: further people, cells by header.
		 */
		ledger(edit = {}, more = []) {
			const [{ row: header }, ...people] = company.office.employeeRows({
				...{ header: false, emptyCells: true },
			});
			const rows = people
				.map(({ row }) => Object.fromEntries(header.map((name, i) => [name, row[i]])))
				.filter(({ 従業員番号: code }) => edit[code] !== null)
				.map((row) => ({ ...row, ...edit[row['従業員番号']] }));
			return [header, ...[...rows, ...more].map((row) => header.map((name) => row[name] ?? ''))];
		},
		/** Somebody of 勤怠 with today's division and employment type; undefined: nobody has the code. */
		stored(code) {
			const key = company.sim.company.employeeKeys.get(code);
			const person = company.sim.company.employees.get(key);
			const { divisionCode, typeCode } = person?.assignments.at(-1) ?? {};
			return person && { ...person, divisionCode, typeCode };
		},
		codes: () => [...company.sim.company.employeeKeys.keys()].sort(),
	});
}

const LEDGER_XLSX = '従業員台帳_20261120.xlsx';
const asXlsx = async (rows, name = LEDGER_XLSX) => await xlsxOf(rows, name);
const asCsv = (rows, encoding, name = '従業員台帳.csv') => csvOf(rows, encoding, name);

/** A template as a user has it: whoever chooses the API in 設定 has switched its nodes on, unless `apiOff`. */
function template(file, changes = {}, { apiOff = false } = {}) {
	const workflow = shipped(file, changes);
	const isApi = Object.values(changes.設定 ?? {}).some((value) => /^api$/i.test(value));
	if (isApi && !apiOff) switchOnApi(workflow);
	return workflow;
}

module.exports = { asCsv, asXlsx, kintaiCompany, LEDGER_XLSX, setClock, template, upload };
