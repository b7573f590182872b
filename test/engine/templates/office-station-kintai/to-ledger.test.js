/** From 勤怠 to 本体: employees-to-ledger.json and monthly-attendance.json, against the imports that take their files. */
const ExcelJS = require('exceljs');
const iconv = require('iconv-lite');
const { asXlsx, kintaiCompany, setClock, template, upload } = require('./company');

const LABEL = '従業員情報のExcel';
const EARLY = '2026-11-20T08:40:00+09:00';
const OPENING = '2026-11-20T10:00:40+09:00';

const co = kintaiCompany({ employees: 6 });
const form = async (rows, answers) =>
	rows ? upload(LABEL, await asXlsx(rows, '従業員情報.xlsx'), answers) : { ...answers };

/** Rows of a sheet by header, every cell as text. */
async function rowsOfXlsx({ content }) {
	const workbook = new ExcelJS.Workbook();
	await workbook.xlsx.load(content);
	const [, header, ...rows] = workbook.worksheets[0].getSheetValues();
	return rows.map((row) =>
		Object.fromEntries(header.slice(1).map((name, i) => [name, row[i + 1] ?? ''])),
	);
}

describe('employees', () => {
	const FILE = 'office-station-kintai/employees-to-ledger.json';
	const run = async (rows, settings = {}) =>
		await co.n8n.run(template(FILE, { 設定: settings }), { items: [await form(rows)] });
	/** A newcomer of 勤怠, beside the company. */
	const hire = (code, more = {}) => {
		const person = { code, lastName: '髙﨑', firstName: '花子', gender: 'female' };
		const key = `key of ${code}`;
		const assignments = [{ from: '0000-01-01', divisionCode: '2000', typeCode: '13' }];
		const dates = { birthDate: '1990-01-02', hiredDate: '2026-12-01' };
		const rest = { emailAddresses: [], employeeGroups: [], ...dates, ...more };
		co.sim.company.employees.set(key, { ...person, key, assignments, ...rest });
		co.sim.company.employeeKeys.set(code, key);
	};

	test('only those whom the ledger does not have, as a file that it takes', async () => {
		hire('00123');
		hire('00124', { birthDate: undefined });
		await run(co.ledger());
		const mail = co.n8n.theMail();
		expect(mail.subject).toBe('従業員の取り込み（勤怠 → 本体）：追加2人・書き出せない0人');
		expect(mail.text).toContain('勤怠の従業員：8人');
		expect(mail.text).toContain('追加する従業員：2人（添付ファイル1つ、1ファイル1,000人以下）');
		expect(mail.text).toContain('すでに本体にいる従業員：6人');
		expect(mail.text).toContain('本体で必要になることがあります）\n　従業員番号：00124');
		const [file] = mail.attachments;
		expect(file.filename).toBe('従業員取込_1_1.xlsx');
		const rows = await rowsOfXlsx(file);
		expect(rows[0]).toMatchObject({
			...{ 従業員番号: '00123', 姓: '髙﨑', 性別: '女', 生年月日: '1990/01/02' },
			...{ 社員区分: 'パート', 部署コード: '2000' },
		});
		const importable = rows.map(({ 部署: _name, ...row }) => row);
		const taken = co.office.importEmployees(importable, { route: 'bulkEdit' });
		expect(taken).toMatchObject({ accepted: true, created: ['00123', '00124'], refused: [] });
		for (const code of ['00123', '00124']) co.office.company.employees.delete(code);
	});

	test('numbers that look alike are not written, and told', async () => {
		hire('2');
		hire('００００３');
		await run(co.ledger());
		const mail = co.n8n.theMail();
		expect(mail.subject).toContain('追加0人・書き出せない2人');
		expect(mail.text).toContain('二重登録になります');
		expect(mail.text).toContain('従業員番号：2');
		expect(mail.text).toContain('従業員番号：００００３');
		expect(mail.attachments).toEqual([]);
	});

	test('who is in the ledger by any row is never added, whatever else cannot be read there', async () => {
		await run(co.ledger({ '00002': { 生年月日: '不明' } }));
		expect(co.n8n.theMail().text).toContain('追加する従業員：0人（添付ファイルはありません）');
	});

	test('a ledger with one number twice stops for the error workflow', async () => {
		const stopped = await run(co.ledger({ '00002': { 従業員番号: '00001' } }));
		expect(stopped.error.message).toContain('00001');
		expect(co.sim.calls.total).toBe(0);
	});

	test('without a ledger everybody is written, and the mail says so', async () => {
		await run();
		const mail = co.n8n.theMail();
		expect(mail.text).toContain('本体の従業員とは照合していません');
		expect(await rowsOfXlsx(mail.attachments[0])).toHaveLength(6);
	});

	test('over the API the ledger is asked for first', async () => {
		hire('00123');
		await run(undefined, { 照合の方法: 'API' });
		expect(co.n8n.theMail().subject).toContain('追加1人');
	});

	test.each([
		['the API node is still switched off', { 照合の方法: 'API' }, undefined],
		['the Excel holds nobody', {}, () => co.ledger().slice(0, 1)],
	])('%s: stops, for everybody would be new', async (_, settings, rows) => {
		const workflow = template(FILE, { 設定: settings }, { apiOff: true });
		const done = await co.n8n.run(workflow, { items: [await form(rows?.())] });
		expect(done.status).toBe('error');
		expect(done.error.message).toContain('照合する本体の従業員が1人も読めませんでした');
		expect(co.n8n.takeMails()).toEqual([]);
	});

	test('more than 1,000 come in several files of one mail', async () => {
		for (let n = 0; n < 1_001; n += 1) hire(`N${1_000 + n}`);
		await run(co.ledger());
		const { attachments, text } = co.n8n.theMail();
		expect(text).toContain('追加する従業員：1001人（添付ファイル2つ');
		const files = await Promise.all(attachments.map(rowsOfXlsx));
		expect(files.map(({ length }) => length)).toEqual([1_000, 1]);
		expect(files[1][0]['従業員番号']).toBe('N2000');
	});

	test('closed hours are waited for without a call', async () => {
		setClock(EARLY);
		hire('00123');
		const waiting = await run(co.ledger());
		expect(waiting.status).toBe('waiting');
		expect(co.sim.calls.total).toBe(0);
		setClock(OPENING);
		await co.n8n.resume(waiting);
		expect(co.n8n.theMail().subject).toContain('追加1人');
	});

	test('a 勤怠 without anybody stops for the error workflow', async () => {
		await co.openKintai([]);
		const stopped = await run(co.ledger());
		expect(stopped.error.message).toContain('1人も取得できませんでした');
	});

	test('without an address no mail is sent', async () => {
		const done = await run(undefined, { メールの送信先: '' });
		expect(done.status).toBe('success');
		expect(co.n8n.takeMails()).toEqual([]);
	});
});

describe('monthly attendance', () => {
	const FILE = 'office-station-kintai/monthly-attendance.json';
	const FORMAT = { 時間の形式: '60進 1.20' };
	const run = async ({ rows, answers = { 年月: '2026-10' }, settings = FORMAT } = {}) =>
		await co.n8n.run(template(FILE, { 設定: settings }), {
			items: [await form(rows, answers)],
			startNode: '月別勤怠のフォーム',
		});
	const rowsOfCsv = ({ content }, encoding = 'shiftjis') => {
		const [header, ...lines] = iconv.decode(content, encoding).trim().split(/\r?\n/);
		const names = header.split(',');
		return lines.map((line) =>
			Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])),
		);
	};
	const work = (employeeCode, date, from, to) => {
		co.sim.addTimeRecord({ employeeCode, date, time: from, code: 1 });
		co.sim.addTimeRecord({ employeeCode, date, time: to, code: 2 });
	};

	beforeEach(() => {
		work('00001', '2026-10-05', '09:00', '18:20');
		work('00002', '2026-10-05', '09:00', '17:00');
		for (const code of ['00001', '00003', '00004', '00005', '00006'])
			co.sim.closeDay(code, '2026-10');
	});

	test('of a month as a file that 勤怠データ取込 takes, with the closing state', async () => {
		await run({ rows: co.ledger() });
		const mail = co.n8n.theMail();
		expect(mail.subject).toBe('勤怠データ 2026-10：6人・未締め1人');
		for (const line of [
			'年月　　　：2026-10（2026-10-01 〜 2026-10-31）',
			'締めの状況：締め済み5人・未締め1人',
			'時間の形式：60進 1.20',
			'本体の従業員番号と照合しました',
			'■ まだ締められていない従業員（数値が変わることがあります）\n　従業員番号：00002',
			'［勤怠］>［勤怠データ取込］>［データ取込］で、年月「2026-10」を指定し',
		]) {
			expect(mail.text).toContain(line);
		}
		const [file] = mail.attachments;
		expect(file.filename).toBe('勤怠データ_2026-10.csv');
		const rows = rowsOfCsv(file);
		expect(rows[0]).toMatchObject({ 従業員番号: '00001', 出勤日数: '1', 労働時間: '9.20' });
		const taken = co.office.importAttendance(rows, { month: '2026-10' });
		expect(taken.refused).toEqual([]);
		expect(co.office.attendance('00001', '2026-10').workMinutes).toBe(560);
		co.office.company.attendance.clear();
	});

	test.each([
		['60進 1:20', '9:20', 'sexagesimalColon'],
		['10進 1.33', '9.33', 'decimal'],
		['分 80', '560', 'minutes'],
		['設定のとおり', '9.20', 'sexagesimalDot'],
	])('in the format of the form: %s', async (形式, cell, timeFormat) => {
		await run({ answers: { 年月: '2026年10月', 形式 } });
		const rows = rowsOfCsv(co.n8n.theMail().attachments[0]);
		expect(rows[0]['労働時間']).toBe(cell);
		expect(co.office.importAttendance(rows, { month: '2026-10', timeFormat }).refused).toEqual([]);
		co.office.company.attendance.clear();
	});

	test('in UTF-8 if the settings say so', async () => {
		await run({ settings: { ...FORMAT, 文字コード: 'UTF-8' } });
		expect(rowsOfCsv(co.n8n.theMail().attachments[0], 'utf8')[0]['従業員番号']).toBe('00001');
	});

	test('without a format nothing is guessed', async () => {
		await run({ settings: {} });
		const { subject, text, attachments } = co.n8n.theMail();
		expect(subject).toContain('【要確認】');
		expect(text).toContain('1.20 は80分とも72分とも読めます');
		expect(attachments).toEqual([]);
	});

	test('who cannot be matched is named, on both sides; the others are written', async () => {
		const rows = co.ledger({ '00002': { 従業員番号: 2 }, '00003': null }, [{ 従業員番号: '777' }]);
		await run({ rows });
		const { subject, text, attachments } = co.n8n.theMail();
		expect(subject).toMatch(/^【要確認】勤怠データ 2026-10：4人.*書き出せない2人$/);
		expect(text).toContain('この従業員番号の人がいません。 (2 ?)');
		expect(text).toContain('従業員番号：00002');
		expect(text).toContain('従業員番号：00003');
		expect(text).toMatch(/月別勤怠がない従業員.*\n　従業員番号：2、777/);
		expect(rowsOfCsv(attachments[0]).map((row) => row['従業員番号'])).toEqual([
			'00001',
			'00004',
			'00005',
			'00006',
		]);
	});

	test('only closed months, if the settings say so', async () => {
		await run({ settings: { ...FORMAT, 締めた人だけ: true } });
		const { text, attachments } = co.n8n.theMail();
		expect(text).toContain('月が締められていません');
		expect(rowsOfCsv(attachments[0])).toHaveLength(5);
	});

	test('on a day of the month, the month before', async () => {
		setClock('2026-11-03T06:00:00+09:00');
		await co.n8n.run(template(FILE, { 設定: FORMAT }), { startNode: '毎月3日' });
		expect(co.n8n.theMail().subject).toBe('勤怠データ 2026-10：6人・未締め1人');
	});

	test('closed hours are waited for without a call', async () => {
		setClock(EARLY);
		const waiting = await run({ rows: co.ledger() });
		expect(waiting.status).toBe('waiting');
		expect(co.sim.calls.total).toBe(0);
		setClock(OPENING);
		await co.n8n.resume(waiting);
		expect(co.n8n.theMail().subject).toBe('勤怠データ 2026-10：6人・未締め1人');
	});

	test.each([
		['10月', 'is not a month'],
		['2026-13', 'is not a month'],
	])('a month that is none is refused: %s', async (年月, text) => {
		const stopped = await run({ answers: { 年月 } });
		expect(stopped.error.message).toContain(text);
		expect(co.sim.calls.total).toBe(0);
	});

	test('a month of nobody stops for the error workflow', async () => {
		await co.openKintai([]);
		expect((await run()).error.message).toContain('月別勤怠が1人分もありません');
	});
});
