/** Nobody is left behind in silence: what could not be linked is a line of the one mail. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const ExcelJS = require('exceljs');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-office-station-'));
// n8n reads it when it is loaded: files elsewhere are out of its reach.
process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;

const { FAMILY, PERSONAL } = require('../../../support/office-and-kaonavi');
const { xlsxOf } = require('../sheet');
const { FILE, linkedCompany, spot, template } = require('./company');

const co = linkedCompany({ employees: 8, joining: 1, retired: 1 });
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const STRANGER_KIN = { 緊急連絡先続柄: '知人' };
const KIN_LINE =
	'社員番号:”00005”の緊急連絡先続柄の値が存在しません。マスター項目に設定された値を指定してください。';

test('somebody who has left in カオナビ, but not in the ledger, is named, and stays as it is', async () => {
	await co.linked();
	co.world.kaonavi.changeMember('00002', { retired_date: '2026-10-31' });
	const name = co.world.kaonavi.member('00002').name;
	await co.link(co.world.employees({ '00002': { 名: '新' } }), co.world.dependents());

	const lines = co.lines(co.n8n.theMail());
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^社員番号:”00002”：.*2026-10-31/);
	expect(co.world.kaonavi.member('00002').name).toBe(name);
	expect(co.updates()).toBe(0);
});

test('cells that cannot be read: one line for each, headed by the number, as the manual heads them', async () => {
	await co.linked();
	const edit = { '00002': { 生年月日: '12/1/26', 性別: 'x' }, '00003': { 生年月日: '13/1/26' } };
	await co.link(co.world.employees(edit), co.world.dependents());

	const lines = co.lines(co.n8n.theMail());
	expect(lines.map((line) => line.slice(0, 20)).sort()).toEqual([
		expect.stringMatching(/^社員番号:”00002”の「性別」/),
		expect.stringMatching(/^社員番号:”00002”の「生年月日/),
		expect.stringMatching(/^社員番号:”00003”の「生年月日/),
	]);
	expect(lines.join()).not.toContain('12/1/26');
});

test('a folder without the families: the people are linked, and the mail tells their failures and the missing file', async () => {
	await co.linked();
	const edit = { '00002': { 携帯電話番号: '090-0000-7777' }, '00005': STRANGER_KIN };
	const { content } = await xlsxOf(co.world.employees(edit));
	fs.writeFileSync(path.join(folder, '従業員_20261120.xlsx'), content);
	const run = await co.n8n.run(template(FILE, { 設定: { フォルダー: folder } }), {
		startNode: '定期実行',
	});

	expect(run.status).toBe('success');
	expect(co.lines(co.n8n.theMail())).toEqual([
		KIN_LINE,
		expect.stringContaining('「扶養家族」で始まるファイル'),
	]);
	co.world.kaonavi.finishTasks();
	expect(co.world.kaonavi.records(PERSONAL, '00002')[0]['携帯電話番号']).toBe('090-0000-7777');
});

test('カオナビ → オフィスステーション: who cannot be written is in the mail of errors, too', async () => {
	await co.linked();
	co.world.kaonavi.changeMember('00002', { name: '佐藤新' });
	await co.fromKaonavi();

	const mails = co.n8n.takeMails();
	const byKind = (text) => mails.filter(({ subject }) => subject.includes(text));
	expect(mails).toHaveLength(2);
	expect(byKind('取込ファイル')).toHaveLength(1);
	const [error] = byKind('連携エラー通知メール');
	expect(co.lines(error)).toEqual([expect.stringMatching(/^社員番号:”00002”の「氏名」/)]);
});

test('two items of one name in a sheet stop the run before the first write', async () => {
	await co.open({ kaonavi: { duplicateNames: 'items' } });
	await co.link(co.world.employees(), co.world.dependents());
	expect(co.updates()).toBe(0);
	expect(co.world.kaonavi.members()).toHaveLength(0);
	expect(co.lines(co.n8n.theMail())).toHaveLength(1);
});

test.each([
	['本人情報に連携', { from: 'address', to: '口座番号', key: false }],
	['本人情報に連携', { from: 'マイナンバー', to: '電話番号', key: false }],
])('%s: an item that must never travel cannot be mapped (%j)', async (name, row) => {
	await co.linked();
	const { kaonavi } = co.world;
	kaonavi.addField(PERSONAL, { id: 1_900, name: '口座番号', type_detail: 'text_box' });
	const workflow = template(FILE);
	workflow.nodes.find((node) => node.name === name).parameters.mapping.mapping = [row];
	const before = JSON.stringify(kaonavi.records(PERSONAL, '00001'));
	await co.n8n.run(workflow, {
		items: [await spot(co.world.employees(), co.world.dependents())],
		startNode: 'スポット実行のフォーム',
	});

	expect(co.updates()).toBe(0);
	expect(co.lines(co.n8n.theMail())).toEqual([
		expect.stringMatching(/^「(口座番号|マイナンバー)」は.*連携では連携できません/),
	]);
	expect(JSON.stringify(kaonavi.records(PERSONAL, '00001'))).toBe(before);
});

test('over the API: joining and active people and their families, no departments, nobody who has left', async () => {
	await co.link(undefined, undefined, { 取り込み元: 'API' });

	const { kaonavi, office } = co.world;
	expect(co.n8n.takeMails().map(({ text }) => text)).toEqual([]);
	const codes = kaonavi.members().map(({ code }) => code);
	expect(codes).toHaveLength(9);
	expect(codes).not.toContain('00010');
	for (const code of codes) {
		expect(kaonavi.records(FAMILY, code)).toHaveLength(office.dependents(code).length);
		expect(kaonavi.member(code).department?.code ?? '').toBe('');
	}
});

test.each([
	['従業員を読む', { field: '職歴', column: '履歴' }],
	['従業員を読む', { field: '血液型', column: '血液型' }],
	['扶養家族を読む', { field: '通勤', column: '通勤経路' }],
])('%s: a column that the link never carries cannot be mapped (%j)', async (name, row) => {
	await co.linked();
	const workflow = template(FILE);
	workflow.nodes.find((node) => node.name === name).parameters.fieldMap = { rows: [row] };
	await co.n8n.run(workflow, {
		items: [await spot(co.world.employees(), co.world.dependents())],
		startNode: 'スポット実行のフォーム',
	});
	expect(co.updates()).toBe(0);
	expect(co.lines(co.n8n.theMail())[0]).toContain(row.column);
});

test('a workbook whose days are real dates is read as Excel means them', async () => {
	await co.linked();
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet('従業員');
	sheet.addRows(co.world.employees({ '00002': { 入社年月日: '2026/04/01' } }));
	sheet.eachRow((row) =>
		row.eachCell((cell) => {
			if (!/^\d{4}\/\d\d\/\d\d$/.test(cell.value)) return;
			cell.value = new Date(`${cell.value} UTC`);
			// Excel's own short date: shown as 2026/4/1 in Japan, and told to programs as 4/1/26.
			cell.numFmt = 'mm-dd-yy';
		}),
	);
	const item = await spot(co.world.employees(), co.world.dependents());
	const [label] = Object.keys(item.binary);
	item.binary[label].data = Buffer.from(await workbook.xlsx.writeBuffer()).toString('base64');
	await co.n8n.run(template(FILE), { items: [item], startNode: 'スポット実行のフォーム' });
	co.world.kaonavi.finishTasks();

	expect(co.n8n.takeMails().map(({ text }) => text)).toEqual([]);
	expect(co.world.kaonavi.member('00002').entered_date).toBe('2026-04-01');
	expect(co.updates()).toBe(1);
});

test('two of a family that fail alike are two lines', async () => {
	await co.linked();
	const child = { 従業員番号: '00002', 家族姓: '青木', 続柄: '養子', 生年月日: '2026/05/05' };
	const twins = ['一', '二'].map((name) => ({ ...child, 家族名: name }));
	await co.link(co.world.employees(), co.world.dependents({}, twins));
	const line =
		'社員番号:”00002”の続柄の値が存在しません。マスター項目に設定された値を指定してください。';
	expect(co.lines(co.n8n.theMail())).toEqual([line, line]);
});

test('tried by hand it writes nothing, marks its mail, and shows what would be done', async () => {
	await co.linked();
	const newcomer = { 従業員番号: 'N1', 姓: '新井', 名: '空', 性別: '女', 入社年月日: '2026/10/01' };
	const edit = { '00002': { 携帯電話番号: '090-0000-7777' }, '00005': STRANGER_KIN };
	const put = async (name, rows) =>
		fs.writeFileSync(path.join(folder, name), (await xlsxOf(rows)).content);
	await put('従業員_20261120.xlsx', co.world.employees(edit, [newcomer]));
	await put('扶養家族_20261120.xlsx', co.world.dependents());
	const run = await co.n8n.run(template(FILE, { 設定: { フォルダー: folder } }), {
		startNode: '手動で試す',
	});
	const mail = co.n8n.theMail();
	expect(mail.subject).toMatch(/^【試し実行】\[カオナビ自動送信\]/);
	expect(co.lines(mail)).toEqual([KIN_LINE]);
	expect(co.updates()).toBe(0);
	const planned = (name) =>
		run
			.items(name)
			.filter(({ action }) => action !== 'unchanged')
			.map(({ employeeCode, action }) => [employeeCode, action]);
	expect(planned('メンバーに連携')).toEqual([['N1', 'create']]);
	expect(planned('本人情報に連携')).toEqual([
		['00002', 'update'],
		['N1', 'skip'],
	]);
});

test('no node that is switched on needs a credential of Office Station: n8n would not publish it', () => {
	const { nodes } = template(FILE);
	const calls = nodes.filter(
		({ type, parameters }) => /officeStation$/.test(type) && parameters.operation === 'getMany',
	);
	expect(calls.map(({ disabled }) => disabled)).toEqual([true, true]);
});

test('カオナビ → オフィスステーション: more than 1,000 people are several files', async () => {
	for (let number = 0; number < 1_001; number++) {
		co.world.kaonavi.addMember({ code: `S${1_000 + number}`, name: '試験 太郎' });
	}
	await co.fromKaonavi();
	const { attachments } = co.n8n.theMail();
	expect(attachments.map(({ filename }) => filename)).toEqual([
		'従業員取込_1_2.xlsx',
		'従業員取込_2_2.xlsx',
	]);
});
