/** workflows/shared/error-mail.json in n8n's engine. */
const { startKingOfTime } = require('../../simulators/king-of-time');
const { setClock } = require('../../support/clock');
const { xlsxOf } = require('./sheet');
const { startTemplates, template, upload } = require('./support');

const workflow = { id: 'kintai-shift-sync', name: 'シフト連携（oplus → KING OF TIME）' };
const URL = 'https://n8n.example.jp/workflow/kintai-shift-sync';

let n8n;
beforeAll(async () => {
	n8n = await startTemplates();
});
afterAll(async () => await n8n?.close());
beforeEach(() => {
	setClock('2026-12-01T23:05:09Z');
	n8n.takeMails();
});
afterEach(() => jest.useRealTimers());

/** What n8n gives the Error Trigger, and the mail that comes of it. */
async function mailOf(event) {
	const run = await n8n.run(template('shared/error-mail.json'), { items: [event] });
	expect(run.error).toBeUndefined();
	return n8n.theMail();
}
const execution = (more) => ({
	id: '231',
	url: `${URL}/executions/231`,
	error: {
		message: '見出し行が見つかりません。',
		description: '「Header Row」を指定してください。',
		stack: 'at x',
	},
	lastNodeExecuted: 'シフト表を読む',
	mode: 'webhook',
	...more,
});

test('a stopped run is told with job, time in Japan, node, message, hint and both links', async () => {
	const { subject, text } = await mailOf({ execution: execution(), workflow });
	expect(subject).toBe('【停止】シフト連携（oplus → KING OF TIME）');
	for (const part of [
		'2026-12-02 08:05:09（日本時間）',
		'止まった所：シフト表を読む',
		'見出し行が見つかりません。',
		'対応のヒント：「Header Row」を指定してください。',
		`実行の記録　：${URL}/executions/231\n`,
		`ワークフロー：${URL}\n`,
		'自動でやり直すことはありません',
		'もう一度フォームから送信',
	]) {
		expect(text).toContain(part);
	}
	expect(text).not.toContain('at x');
});

test('a scheduled run says that it runs again at its time', async () => {
	const { text } = await mailOf({ execution: execution({ mode: 'trigger' }), workflow });
	expect(text).toContain('次の時刻にまた動きます');
});

test.each([
	[
		'a trigger that could not start',
		{ trigger: { error: { message: 'トリガーを開始できません' }, mode: 'trigger' }, workflow },
		'トリガーを開始できません',
	],
	[
		'an execution that was not saved',
		{ execution: execution({ id: undefined, url: undefined }), workflow },
		'（記録なし）',
	],
	['an event without anything', {}, '（不明）'],
])('%s is told as well', async (_name, event, part) => {
	expect((await mailOf(event)).text).toContain(part);
});

test('what stops the shift sync arrives as it was said there', async () => {
	const sim = await startKingOfTime({ employees: 1 });
	n8n.use(sim);
	const stopped = await n8n.run(template('oplus-to-king-of-time/shift-sync.json'), {
		items: [upload('シフト表ファイル', await xlsxOf([['売上', '金額']]), { 対象月: '2026-12' })],
		startNode: 'シフト表をアップロード',
	});
	await sim.close();
	const { error, lastNodeExecuted } = stopped;
	const { text } = await mailOf({ execution: execution({ error, lastNodeExecuted }), workflow });
	expect(text).toContain('見出し行が見つかりません');
	expect(text).toContain('Staff Number Column');
});
