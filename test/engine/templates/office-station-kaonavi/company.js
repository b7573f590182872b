/** The link template with a company on both sides; every mail is caught. */
const { setClock } = require('../../../support/clock');
const { startOfficeAndKaonavi } = require('../../../support/office-and-kaonavi');
const { xlsxOf } = require('../sheet');
const { startTemplates, switchOnApi, template, upload } = require('../support');

const FILE = 'office-station-kaonavi/link.json';
const MORNING = '2026-11-20T06:00:00+09:00';
const TO_KAONAVI = 'オフィスステーション → カオナビ';
const FROM_KAONAVI = 'カオナビ → オフィスステーション';

/** What the form gives with both files. */
async function spot(employees, dependents, direction = TO_KAONAVI) {
	const files = [
		employees && upload('従業員ファイル', await xlsxOf(employees, '従業員.xlsx')),
		dependents && upload('扶養家族ファイル', await xlsxOf(dependents, '扶養家族.xlsx')),
	].filter(Boolean);
	return {
		json: Object.assign({ 連携の方向: direction }, ...files.map(({ json }) => json)),
		binary: Object.assign({}, ...files.map(({ binary }) => binary)),
	};
}

function linkedCompany(options = {}) {
	const company = {};
	beforeAll(async () => (company.n8n = await startTemplates()));
	afterAll(async () => await company.n8n?.close());
	beforeEach(async () => await company.open());
	afterEach(async () => {
		jest.useRealTimers();
		await company.world?.close();
		company.world = undefined;
	});

	return Object.assign(company, {
		async open(other = {}) {
			await company.world?.close();
			setClock(MORNING);
			company.world = await startOfficeAndKaonavi({ ...options, ...other });
			const { office, kaonavi } = company.world;
			company.n8n.useCredential('office', 'officeStationApi', office.credential());
			company.n8n.useCredential('kaonavi', 'kaonaviApi', {
				...kaonavi.credential,
				accessToken: '',
			});
			company.n8n.takeMails();
		},
		/** Runs the form with the files; `settings`: fields of 設定. */
		async link(employees, dependents, settings = {}) {
			const items = [await spot(employees, dependents)];
			const start = { items, startNode: 'スポット実行のフォーム' };
			const workflow = template(FILE, { 設定: settings });
			if (settings.取り込み元 === 'API') switchOnApi(workflow);
			const run = await company.n8n.run(workflow, start);
			company.world.kaonavi.finishTasks();
			return run;
		},
		async fromKaonavi(settings = {}) {
			const items = [await spot(undefined, undefined, FROM_KAONAVI)];
			const start = { items, startNode: 'スポット実行のフォーム' };
			return await company.n8n.run(template(FILE, { 設定: settings }), start);
		},
		/** Everybody of the ledger, linked, with the counters at zero. */
		async linked() {
			const { world } = company;
			const run = await company.link(world.employees(), world.dependents());
			expect(company.n8n.takeMails().map(({ text }) => text)).toEqual([]);
			// A minute later: the budget of updates is fresh.
			jest.setSystemTime(Date.now() + 120_000);
			world.kaonavi.resetCalls();
			return run;
		},
		/** What カオナビ holds of its people, to be put into a fresh world with `hold` in place of a run that links them. */
		held() {
			const { members, lastIds, sheets } = company.world.kaonavi.company;
			const records = new Map([...sheets].map(([id, sheet]) => [id, sheet.records]));
			return structuredClone({ members, lastIds, records });
		},
		hold(state) {
			const { members, lastIds, records } = structuredClone(state);
			const { company: kaonavi } = company.world.kaonavi;
			Object.assign(kaonavi, { members, lastIds });
			for (const [id, sheet] of kaonavi.sheets) sheet.records = records.get(id);
		},
		updates: () => company.world.kaonavi.calls.updates,
		/** The lines of the mail after its frame. */
		lines: ({ text }) => text.trim().split('\n\n').at(-1).split('\n'),
	});
}

module.exports = { FILE, linkedCompany, MORNING, setClock, spot, template };
