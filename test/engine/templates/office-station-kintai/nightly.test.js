/** The night of employee-link.json: the last file of a folder, until it is carried over without a failure. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-ledger-'));
// n8n reads it when it is loaded: files elsewhere are out of its reach.
process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;

const { asXlsx, kintaiCompany, setClock, template } = require('./company');

const FILE = 'office-station-kintai/employee-link.json';
const co = kintaiCompany({ employees: 4 });
const TWO = '2026-11-21T02:00:00+09:00';

beforeEach(() => {
	setClock(TWO);
	for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const put = async (name, rows) =>
	fs.writeFileSync(path.join(folder, name), (await asXlsx(rows)).content);
const night = async (settings = {}) =>
	await co.n8n.run(template(FILE, { 設定: { フォルダー: folder, ...settings } }), {
		startNode: '毎日深夜',
	});
const renamed = (lastName) => co.ledger({ '00002': { 姓: lastName } });

test('the last file by name is carried over once, and again only when its content has changed', async () => {
	await put('従業員台帳_20261101.xlsx', renamed('古い'));
	await put('従業員台帳_20261120.xlsx', renamed('新しい'));
	fs.writeFileSync(path.join(folder, '~$従業員台帳_20261121.xlsx'), 'open in Excel');
	await night();
	expect(co.stored('00002').lastName).toBe('新しい');
	const { text } = co.n8n.theMail();
	expect(text).toContain('方法　　：自動連携（毎日深夜）');
	expect(text).toContain('元データ：従業員台帳_20261120.xlsx');

	co.sim.resetCalls();
	const run = await night();
	expect(run.status).toBe('success');
	expect(co.sim.calls.total).toBe(0);
	expect(co.n8n.takeMails()).toEqual([]);

	await put('従業員台帳_20261120.xlsx', renamed('古い'));
	await night();
	await put('従業員台帳_20261120.xlsx', renamed('新しい'));
	await night();
	expect(co.stored('00002').lastName).toBe('新しい');
	expect(co.n8n.takeMails()).toHaveLength(2);
	expect(co.n8n.dataTables.rows('office_station_files')).toHaveLength(1);
});

test('a file with a failure is carried over every night until there is none, with a mail each time', async () => {
	const rows = co.ledger({ '00002': { 姓: '新姓', 部署コード: '9999' } });
	await put('従業員台帳.xlsx', rows);
	await night();
	await night();
	for (const { text } of co.n8n.takeMails()) expect(text).toContain('　従業員番号：00002');

	co.sim.company.divisions.set('9999', { code: '9999', name: '新設' });
	await night();
	expect(co.stored('00002')).toMatchObject({ lastName: '新姓', divisionCode: '9999' });
	expect(co.n8n.theMail().text).toContain('失敗件数(エラー):0件');
	await night();
	expect(co.n8n.takeMails()).toEqual([]);
});

test('a night that died is made up for by the next one', async () => {
	await put('従業員台帳.xlsx', renamed('新姓'));
	co.sim.faults.killAfter(1);
	await night();
	co.sim.faults.clear();
	expect(co.stored('00002').lastName).not.toBe('新姓');
	await night();
	expect(co.stored('00002').lastName).toBe('新姓');
});

test('half a list is refused every night, and the whole one is taken', async () => {
	await put('従業員台帳.xlsx', co.ledger({ '00003': null, '00004': null }));
	await night();
	await night();
	const mails = co.n8n.takeMails();
	expect(mails.map(({ subject }) => subject.slice(0, 5))).toEqual(['【未連携】', '【未連携】']);
	expect(co.sim.calls.writes).toBe(0);
	await put('従業員台帳.xlsx', renamed('新姓'));
	await night();
	expect(co.stored('00002').lastName).toBe('新姓');
});

test('an empty folder stops for the error workflow', async () => {
	const run = await night();
	expect(run.status).toBe('error');
	expect(run.error.message).toContain('に台帳のファイル（xlsx・xls・csv）がありません');
	expect(co.sim.calls.total).toBe(0);
});

test('over the API every night reads all of the ledger', async () => {
	await co.openKintai(['00001', '00002', '00003']);
	await night({ 取り込み元: 'API' });
	await night({ 取り込み元: 'api' });
	const [first, second] = co.n8n.takeMails();
	expect(first.text).toContain('新規1件・更新0件・変更なし3件');
	expect(second.text).toContain('新規0件・更新0件・変更なし4件');
});

test('an API that gives nobody is refused by the target’s number of people', async () => {
	const people = new Map(co.office.company.employees);
	co.office.company.employees.clear();
	await night({ 取り込み元: 'API' });
	for (const [code, person] of people) co.office.company.employees.set(code, person);
	expect(co.n8n.theMail().text).toContain('元データにあるのは0件（0%）');
	expect(co.sim.calls.writes).toBe(0);
});

test('an API node that is still switched off reads nobody: nothing is written, and that is told', async () => {
	const settings = { フォルダー: folder, 取り込み元: 'API' };
	await co.n8n.run(template(FILE, { 設定: settings }, { apiOff: true }), { startNode: '毎日深夜' });
	expect(co.n8n.theMail().text).toContain('元データにあるのは0件（0%）');
	expect(co.sim.calls.writes).toBe(0);
});
