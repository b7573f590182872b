/** One run at a time: who is refused, what the form says, and that the mark goes on every way out of a run. */
const { startCrowdLog } = require('../../../simulators/crowdlog');
const { startJobcan } = require('../../../simulators/jobcan');
const { setClock } = require('../../../support/clock');
const { startTemplates, template } = require('../support');
const { ADDRESSES, D, FILE, NOW, useCrowdLog, useJobcan } = require('./links');

const LOCK = 'jobcan_crowdlog_lock';
const BY_API = {
	連携方法: 'API',
	メンバーのパス: '/members',
	書き込みのパス: '/attendances/{employeeCode}/{date}',
};

let n8n;
let jobcan;
let crowdlog;

beforeAll(async () => {
	setClock(NOW);
	n8n = await startTemplates();
	jobcan = await startJobcan({ employees: 3 });
	crowdlog = await startCrowdLog({ members: [{ code: '00001' }], projects: 1 });
	useJobcan(n8n, jobcan);
	useCrowdLog(n8n, crowdlog);
	for (const [kind, time] of [
		['work_start', '09:00'],
		['work_end', '18:00'],
	]) {
		jobcan.addPunch({ employeeCode: '00001', date: D, kind, time });
	}
	jobcan.settleSummaries();
});
afterAll(async () => {
	jest.useRealTimers();
	await n8n?.close();
	await jobcan?.close();
	await crowdlog?.close();
});
beforeEach(() => {
	setClock(NOW);
	n8n.dataTables.clear();
	n8n.takeMails();
});

const shipped = (settings = {}) => template(FILE, { 設定: { ...ADDRESSES, ...settings } });
const byForm = async (json, start = D, end = D) =>
	await n8n.run(json, {
		startNode: '期間を指定するフォーム',
		items: [{ 開始日: start, 終了日: end }],
	});
const mark = () => n8n.dataTables.rows(LOCK)[0];
/** What a node that answers the form shows there. */
const shown = (json, run, name) => {
	expect(run.runs(name)).toBe(1);
	const { responseBody } = json.nodes.find((node) => node.name === name).parameters;
	expect(responseBody).toContain('formSubmittedText');
	return run.order.indexOf(name);
};
/** The template with a node that throws in place of one of its own, with what is to happen then. */
function failing(name, settings) {
	const json = shipped(settings);
	const node = json.nodes.find((one) => one.name === name);
	const parameters = { operation: 'toText', sourceProperty: 'nowhere', options: {} };
	Object.assign(node, { type: 'n8n-nodes-base.convertToFile', typeVersion: 1.1, parameters });
	delete node.credentials;
	return json;
}

/** Every node between the mark and its end that calls, makes or reckons something. */
const IN_THE_MIDDLE = [
	['クラウドログのメンバー', BY_API],
	['勤怠を取得（API）', BY_API],
	['クラウドログに書き込む', BY_API],
	['勤怠を取得（ファイル）', {}],
	['取込ファイルを作る', {}],
	['CSVファイルにする', {}],
	['結果を整理', {}],
];

test.each(IN_THE_MIDDLE)('a run that fails in 「%s」 leaves no mark', async (name, settings) => {
	const run = await byForm(failing(name, settings));

	expect(run.runs(name)).toBe(1);
	expect(mark()).toMatchObject({ until: 0 });
	n8n.takeMails();
	await byForm(shipped());
	expect(n8n.theMail().subject).toBe('勤怠の連携：1日分');
});

test('the list covers every node of the way that no condition or answer is', () => {
	const json = shipped();
	const between = new Set();
	const walk = (name) => {
		if (between.has(name) || name === '実行中を解く') return;
		between.add(name);
		for (const { node } of (json.connections[name]?.main ?? []).flat()) walk(node);
	};
	walk('メンバーを照合するか');
	const harmless = /\.(if|filter|respondToWebhook|stopAndError)$/;
	const rest = json.nodes.filter(({ name, type }) => between.has(name) && !harmless.test(type));
	// The mail comes after the mark is gone.
	const names = rest.map(({ name }) => name).filter((name) => name !== '結果のメール');
	expect(names.sort()).toEqual(IN_THE_MIDDLE.map(([name]) => name).sort());
});

test('a file that cannot be made is a failure in the mail, which claims no day and attaches nothing', async () => {
	await byForm(failing('CSVファイルにする'));
	const mail = n8n.theMail();

	expect(mail.subject).toBe('【要確認】勤怠の連携：0日分・失敗1件');
	expect(mail.text).toContain('nowhere');
	expect(mail.text).not.toContain('添付');
	expect(mail.attachments).toEqual([]);
});

test('a result that cannot be put together stops the run, for the error mail', async () => {
	const run = await byForm(failing('結果を整理'));

	expect(run.status).toBe('error');
	expect(run.error.message).toContain('結果をまとめられませんでした');
});

test('a mail that cannot be sent leaves no mark', async () => {
	const run = await byForm(failing('結果のメール'));

	expect(run.status).toBe('error');
	expect(mark().until).toBe(0);
});

test('the form says that another run is under way and since when, and nothing is asked', async () => {
	const json = shipped();
	await byForm(json);
	n8n.takeMails();
	Object.assign(mark(), { since: Date.parse(NOW), until: Date.parse(NOW) + 7_200_000 });
	setClock('2026-11-26T05:20:00+09:00');
	jobcan.resetCalls();
	const run = await byForm(json);

	const [answer] = run.data.resultData.runData['実行中だと画面に表示'];
	expect(answer.executionStatus).toBe('success');
	shown(json, run, '実行中だと画面に表示');
	expect(run.runs('受け付けを画面に表示')).toBe(0);
	const mail = n8n.theMail();
	expect(mail.subject).toContain('ほかの連携が実行中');
	expect(mail.text).toContain('2026年11月26日 5:00に開始');
	expect(jobcan.calls.total).toBe(0);
});

test('who is accepted, or asks for a wrong period, is answered before anything else happens', async () => {
	const json = shipped();
	const accepted = await byForm(json);
	expect(shown(json, accepted, '受け付けを画面に表示')).toBeLessThan(
		accepted.order.indexOf('勤怠を取得（ファイル）'),
	);
	const refused = await byForm(json, '2026-10-01', '2026-11-20');
	shown(json, refused, '期間の誤りを画面に表示');
	expect(refused.error.message).toContain('40日以内');
});

test('a run that was killed holds the others back for two hours from its start, and no longer', async () => {
	// Killed: what it waits for never comes, and it never goes on.
	const killed = shipped();
	const node = killed.nodes.find(({ name }) => name === '勤怠を取得（ファイル）');
	const parameters = { resume: 'specificTime', dateTime: '2027-01-01T00:00:00+09:00' };
	Object.assign(node, { type: 'n8n-nodes-base.wait', typeVersion: 1.1, parameters });
	delete node.credentials;
	expect((await byForm(killed)).status).toBe('waiting');
	expect(mark()).toMatchObject({ since: Date.parse(NOW), until: Date.parse(NOW) + 7_200_000 });

	setClock('2026-11-26T06:59:59+09:00');
	await byForm(shipped());
	expect(n8n.theMail().text).toContain('2026年11月26日 5:00に開始');

	setClock('2026-11-26T07:00:01+09:00');
	await byForm(shipped());
	expect(n8n.theMail().subject).toBe('勤怠の連携：1日分');
	expect(mark().until).toBe(0);
});

test('a late end does not take the mark of the run that came after it', async () => {
	const later = Date.parse(NOW) + 9_000_000;
	// Between this run's mark and its end another one has taken over.
	n8n.dataTables.breakOn((operation, table) => {
		if (operation !== 'updateRows' || table !== LOCK) return false;
		if (mark()?.until > 0) Object.assign(mark(), { owner: 'another', until: later });
		return false;
	});
	await byForm(shipped());
	n8n.dataTables.breakOn();

	expect(mark()).toMatchObject({ owner: 'another', until: later });
});
