jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-office-station-'));
// n8n reads it when it is loaded: files elsewhere are out of its reach.
process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;

const { FAMILY, PERSONAL } = require('../../../support/office-and-kaonavi');
const { xlsxOf } = require('../sheet');
const { FILE, linkedCompany, template } = require('./company');

const co = linkedCompany({ employees: 8, joining: 1, retired: 1 });
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const held = (code) => co.world.kaonavi.member(code);
const item = (code, name) => co.world.kaonavi.records(PERSONAL, code)[0]?.[name];

describe('オフィスステーション → カオナビ', () => {
	test('carries joining and active people, their details and families, in three updates', async () => {
		const { world } = co;
		const run = await co.link(world.employees(), world.dependents());

		expect(run.status).toBe('success');
		expect(world.kaonavi.members()).toHaveLength(9);
		expect(held('00010')).toBeUndefined();
		const { lastName, firstName, phone, mobilePhone } = world.office.employee('00001');
		expect(held('00001').name).toBe(`${lastName} ${firstName}`);
		expect(item('00001', '携帯電話番号')).toBe(mobilePhone);
		if (phone) expect(item('00001', '電話番号')).toBe(phone);
		for (const { code } of world.kaonavi.members()) {
			expect(world.kaonavi.records(FAMILY, code)).toHaveLength(
				world.office.dependents(code).length,
			);
		}
		expect(co.updates()).toBe(3);
		expect(co.n8n.takeMails().map(({ text }) => text)).toEqual([]);
	});

	test('departments never travel', async () => {
		await co.linked();
		expect(held('00001').department?.code ?? '').toBe('');
	});

	test('the second run writes nothing', async () => {
		await co.linked();
		await co.link(co.world.employees(), co.world.dependents());
		expect(co.updates()).toBe(0);
		expect(co.n8n.takeMails().map(({ text }) => text)).toEqual([]);
	});

	test('what changed goes out, one update a place; who is only in カオナビ stays', async () => {
		await co.linked();
		co.world.kaonavi.addMember({ code: 'K-1', name: '加藤 薫' });
		const edit = { '00002': { 名: '新', 携帯電話番号: '090-0000-9999' } };
		await co.link(co.world.employees(edit), co.world.dependents());

		expect(held('00002').name).toMatch(/ 新$/);
		expect(item('00002', '携帯電話番号')).toBe('090-0000-9999');
		expect(co.updates()).toBe(2);
		expect(held('K-1').name).toBe('加藤 薫');
	});

	test('a value that is not in the master: the mail of the manual, one line a failure, the others in place', async () => {
		await co.linked();
		const edit = {
			'00003': { 性別: '男子' },
			'00004': { 携帯電話番号: '090-0000-8888' },
			'00005': { 緊急連絡先続柄: '知人' },
		};
		await co.link(co.world.employees(edit), co.world.dependents());

		const mail = co.n8n.theMail();
		expect(mail.subject).toBe('[カオナビ自動送信]オフィスステーション連携エラー通知メール');
		expect(mail.text).toMatch(
			/^本メールはカオナビから自動送信されています。\n送信専用のため返信することはできません。\nオフィスステーション連携でエラーが発生しました。\n登録・更新されていない情報がございます。ご確認よろしくお願いいたします。\n\n/,
		);
		const lines = co.lines(mail);
		expect(lines).toContain(
			'社員番号:”00005”の緊急連絡先続柄の値が存在しません。マスター項目に設定された値を指定してください。',
		);
		expect(lines).toHaveLength(2);
		expect(lines.filter((line) => line.includes('00003'))).toHaveLength(1);
		expect(item('00004', '携帯電話番号')).toBe('090-0000-8888');
	});

	test('a gender that the master does not have is told in the words of the manual', async () => {
		await co.open({ kaonavi: { genders: ['男性'] } });
		const { world } = co;
		const isWoman = ({ employeeCode: code }) => world.office.employee(code).gender === 'female';
		const women = [...world.office.company.employees.values()].filter(isWoman);
		await co.link(world.employees(), world.dependents());

		const lines = co.lines(co.n8n.theMail());
		const carried = women.filter(({ retiredDate }) => !retiredDate);
		expect(carried.length).toBeGreaterThan(0);
		expect(lines).toEqual(
			carried.map(
				({ employeeCode: code }) =>
					`社員番号:”${code}”の性別の値が存在しません。マスター項目に設定された値を指定してください。`,
			),
		);
		expect(world.kaonavi.members()).toHaveLength(9 - carried.length);
	});

	test('a scheduled run reads the last files of the folder', async () => {
		fs.writeFileSync(path.join(folder, '従業員_20261101.xlsx'), 'an old one that is no workbook');
		const put = async (name, rows) =>
			fs.writeFileSync(path.join(folder, name), (await xlsxOf(rows)).content);
		await put('従業員_20261120.xlsx', co.world.employees());
		await put('扶養家族_20261120.xlsx', co.world.dependents());
		const settings = { 設定: { フォルダー: folder } };
		const run = await co.n8n.run(template(FILE, settings), { startNode: '定期実行' });

		expect(run.status).toBe('success');
		expect(co.world.kaonavi.members()).toHaveLength(9);
		expect(co.updates()).toBe(3);
	});

	test('no address, no mail', async () => {
		await co.linked();
		const edit = { '00005': { 緊急連絡先続柄: '知人' } };
		await co.link(co.world.employees(edit), co.world.dependents(), { エラー通知先: '' });
		expect(co.n8n.takeMails().map(({ text }) => text)).toEqual([]);
	});

	test('a new person who is refused is named once, not again by the sheets', async () => {
		await co.linked();
		const stranger = {
			...{ 従業員番号: '1', 姓: '山田', 名: '花', 性別: '女', 入社年月日: '2026-10-01' },
			携帯電話番号: '090-0000-1111',
		};
		await co.link(co.world.employees({}, [stranger]), co.world.dependents());
		const lines = co.lines(co.n8n.theMail());
		expect(lines).toHaveLength(1);
		expect(lines[0]).toContain("'00001'");
		expect(held('1')).toBeUndefined();
	});
});

describe('what stops before the first write, with one mail', () => {
	const stopped = async (employees, settings) => {
		await co.linked();
		await co.link(employees(), co.world.dependents(), settings);
		expect(co.updates()).toBe(0);
		const lines = co.lines(co.n8n.theMail());
		expect(lines).toHaveLength(1);
		return lines[0];
	};

	test('an empty list', async () => {
		const nobody = () => [co.world.employees()[0]];
		expect(await stopped(nobody)).toContain('9件のうち、元データにあるのは0件');
	});

	test('half the list', async () => {
		const half = () => co.world.employees().slice(0, 6);
		expect(await stopped(half)).toContain('元データにあるのは5件');
	});

	test('two sheets of one name', async () => {
		await co.linked();
		co.world.kaonavi.renameSheet(3, '本人情報');
		await co.link(co.world.employees({ '00002': { 名: '新' } }), co.world.dependents());
		expect(co.updates()).toBe(0);
		expect(co.lines(co.n8n.theMail())).toEqual([expect.stringContaining('本人情報')]);
	});

	test('a refused key', async () => {
		await co.linked();
		co.world.kaonavi.revokeKey();
		co.n8n.useCredential('kaonavi', 'kaonaviApi', {
			...{ ...co.world.kaonavi.credential, consumerSecret: 'wrong', accessToken: '' },
		});
		await co.link(co.world.employees(), co.world.dependents());
		expect(co.updates()).toBe(0);
		expect(co.lines(co.n8n.theMail())).toHaveLength(1);
	});
});

test('a form without the file says so, and writes nothing', async () => {
	const run = await co.link(undefined, undefined);
	expect(run.status).toBe('error');
	expect(run.error.message).toContain('従業員ファイルが付いていません');
	expect(co.world.kaonavi.calls.total).toBe(0);
});

describe('カオナビ → オフィスステーション', () => {
	test('a file of everybody, the retired too, without departments; the import takes it', async () => {
		await co.linked();
		co.world.kaonavi.changeMember('00002', { retired_date: '2026-10-31', name: '佐藤 新' });
		const run = await co.fromKaonavi();
		expect(run.status).toBe('success');

		const mail = co.n8n.theMail();
		expect(mail.subject).toContain('：9人');
		expect(mail.attachments).toHaveLength(1);
		const rows = run.items('行に分ける');
		expect(rows.map((row) => row['従業員番号'])).toContain('00002');
		expect(Object.keys(rows[0]).filter((name) => /部署|所属/.test(name))).toEqual([]);
		expect(co.updates()).toBe(0);
	});
});
