/** The scheduled beginning of the shift sync: new files of a folder, one at a time, each once. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kintai-folder-'));
// n8n reads it when it is loaded: files elsewhere are out of its reach.
process.env.N8N_RESTRICT_FILE_ACCESS_TO = folder;

const { startKingOfTime } = require('../../simulators/king-of-time');
const { setClock } = require('../../support/clock');
const { csvOf, gridOf, xlsxOf } = require('./sheet');
const { startTemplates, template } = require('./support');

const FILE = 'oplus-to-king-of-time/shift-sync.json';

let n8n;
let sim;

beforeAll(async () => {
	n8n = await startTemplates();
	sim = await startKingOfTime({ employees: 3 });
	n8n.use(sim);
});
afterAll(async () => {
	await sim?.close();
	await n8n?.close();
	fs.rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
	setClock('2026-11-20T12:00:00+09:00');
	for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name));
	n8n.takeMails();
});
afterEach(() => jest.useRealTimers());

const put = (name, { content }) => fs.writeFileSync(path.join(folder, name), content);
const sheet = (times) => xlsxOf(gridOf('2026-12', [['00001', (day) => (day === 1 ? times : '')]]));

async function tick(settings = {}) {
	return await n8n.run(template(FILE, { フォルダーの設定: { フォルダー: folder, ...settings } }), {
		startNode: '30分ごとに確認',
	});
}
const plannedStart = () => sim.schedule('00001', '2026-12-01')?.clockInSchedule?.slice(11, 16);

test('a new file is carried over once, and again only when its content has changed', async () => {
	put('シフト表_2026-12.xlsx', await sheet('9:00-18:00'));
	await tick();
	expect(plannedStart()).toBe('09:00');
	expect(n8n.theMail().text).toContain('ファイル：シフト表_2026-12.xlsx');

	expect((await tick()).order).not.toContain('設定');
	expect(n8n.takeMails()).toEqual([]);

	put('シフト表_2026-12.xlsx', await sheet('10:00-19:00'));
	await tick();
	expect(plannedStart()).toBe('10:00');
	expect(n8n.dataTables.rows('oplus_shift_files').map(({ fileName }) => fileName)).toEqual([
		'シフト表_2026-12.xlsx',
		'シフト表_2026-12.xlsx',
	]);
});

test('several new files are taken one by one', async () => {
	put('a.xlsx', await sheet('7:00-16:00'));
	put(
		'b.csv',
		csvOf(gridOf('2026-12', [['00002', (day) => (day === 1 ? '9:00-18:00' : '')]]), 'shiftjis'),
	);
	const names = [];
	for (let run = 0; run < 3; run++) {
		await tick();
		names.push(...n8n.takeMails().map(({ text }) => /ファイル：(.*)/.exec(text)[1]));
	}
	expect(names.sort()).toEqual(['a.xlsx', 'b.csv']);
});

test("the month comes from the file's name where the sheet does not tell it", async () => {
	put(
		'2026年12月(最終).xlsx',
		await xlsxOf([
			['社員番号', 1, 2],
			['00003', '9:00-18:00', null],
		]),
	);
	await tick();
	expect(sim.schedule('00003', '2026-12-01').clockInSchedule).toContain('T09:00');
});

test('what Excel keeps beside an open file, and other files, are passed over', async () => {
	put('~$シフト表.xlsx', { content: Buffer.from('lock') });
	put('readme.txt', { content: Buffer.from('text') });
	const run = await tick();
	expect(run.status).toBe('success');
	expect(run.order).not.toContain('ファイルの指紋');
});

test.each([
	['07:44', true],
	['07:45', false],
	['10:14', false],
	['10:15', true],
	['16:44', true],
	['18:00', false],
	['19:15', true],
])('at %s in Japan the folder is looked at: %s', async (time, looks) => {
	setClock(`2026-11-20T${time}:00+09:00`);
	expect((await tick()).order.includes('フォルダーのファイルを一覧')).toBe(looks);
});
