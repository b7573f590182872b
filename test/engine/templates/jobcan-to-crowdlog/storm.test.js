jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));

/**
 * Too many calls (429), for a long while: what was carried is whole, what was not is in the mail, and the next run completes
 * it. Pauses move the pinned clock instead of lasting.
 */
const { startCrowdLog } = require('../../../simulators/crowdlog');
const { startJobcan } = require('../../../simulators/jobcan');
const { setClock } = require('../../../support/clock');
const { startTemplates, template } = require('../support');
const { ADDRESSES, FILE, NOW, useCrowdLog, useJobcan } = require('./links');

/** More than a page of punches a day, and a refresh for nobody. */
const PEOPLE = 60;
const DAYS = ['16', '17', '18', '19', '20', '23', '24', '25'].map((day) => `2026-11-${day}`);
const MINUTE_MS = 60_000;

let n8n;
let jobcan;
let crowdlog;

beforeAll(async () => {
	setClock(NOW);
	n8n = await startTemplates();
	jobcan = await startJobcan({ employees: PEOPLE });
	jobcan.seedDays({ from: DAYS[0], to: DAYS.at(-1) });
	useJobcan(n8n, jobcan);
	crowdlog = await startCrowdLog({
		members: [...jobcan.company.ids.keys()].map((code) => ({ code })),
		projects: 1,
	});
	useCrowdLog(n8n, crowdlog);
});
afterAll(async () => {
	jest.useRealTimers();
	await n8n?.close();
	await jobcan?.close();
	await crowdlog?.close();
});
beforeEach(() => {
	setClock(NOW);
	n8n.takeMails();
	jobcan.faults.clear();
	crowdlog.faults.clear();
});

/** From the first request that `begins`, every request is refused for so long, by the clock. */
function storm(sim, { begins = () => true, minutes }) {
	let until;
	const when = (request) => {
		if (until === undefined && begins(request)) until = Date.now() + minutes * MINUTE_MS;
		return until !== undefined && Date.now() < until;
	};
	sim.faults.next({ match: { when }, do: '429', times: Infinity });
}
const run = async (settings = {}) => {
	const json = template(FILE, { 設定: { ...ADDRESSES, ...settings } });
	const items = [{ 開始日: DAYS[0], 終了日: DAYS.at(-1) }];
	return await n8n.run(json, { startNode: '期間を指定するフォーム', items });
};
/** How many people the file has by day. */
function peopleByDay({ attachments }) {
	const byDay = {};
	for (const line of attachments[0]?.content.toString('utf8').trim().split(/\r?\n/).slice(1) ??
		[]) {
		const [, day] = line.split(',');
		byDay[day] = (byDay[day] ?? 0) + 1;
	}
	return byDay;
}
const everyDay = (days) => Object.fromEntries(days.map((day) => [day, expect.any(Number)]));

let whole;

test('without a storm every day is carried', async () => {
	await run();
	whole = peopleByDay(n8n.theMail());
	expect(whole).toEqual(everyDay(DAYS));
});

test('a storm that begins on the second page of a day: the day is not carried by half, and named; the next run completes', async () => {
	storm(jobcan, {
		begins: ({ path, query }) =>
			path.endsWith('/adits') && query.date === DAYS[2] && Number(query.last_id) > 0,
		minutes: 0.3,
	});
	const done = await run();
	expect(done.error).toBeUndefined();
	const mail = n8n.theMail();
	const carried = peopleByDay(mail);
	const lost = DAYS.filter((day) => carried[day] === undefined);

	expect(lost).toContain(DAYS[2]);
	expect(Object.keys(carried).length).toBeGreaterThan(2);
	for (const day of Object.keys(carried)) expect([day, carried[day]]).toEqual([day, whole[day]]);
	for (const day of lost) expect(mail.text).toContain(day);
	expect(mail.text).toContain('リクエスト数超過');
	expect(mail.subject).toContain('【要確認】');

	await run();
	expect(peopleByDay(n8n.theMail())).toEqual(whole);
});

test('a storm over everything, for hours: no file, a mail with the reason, the mark is gone, and the next run completes', async () => {
	storm(jobcan, { minutes: 600 });
	await run();
	const mail = n8n.theMail();

	expect(mail.subject).toMatch(/^【要確認】勤怠の連携：0日分・失敗/);
	expect(mail.text).toContain(`${DAYS[0]}〜${DAYS.at(-1)}`);
	expect(mail.text).toContain('リクエスト数超過');
	for (const day of DAYS) expect(mail.text).toContain(day);
	expect(mail.attachments).toEqual([]);
	expect(n8n.dataTables.rows('jobcan_crowdlog_lock')[0].until).toBe(0);

	jobcan.faults.clear();
	await run();
	expect(peopleByDay(n8n.theMail())).toEqual(whole);
});

test('a storm that meets the list of people: nothing is carried, the mail says why, and the next run completes', async () => {
	storm(jobcan, { begins: ({ path }) => path.includes('/employees'), minutes: 0.4 });
	await run();
	const mail = n8n.theMail();

	expect(mail.attachments).toEqual([]);
	expect(mail.text).toContain('リクエスト数超過');
	setClock('2026-11-26T06:00:00+09:00');
	await run();
	expect(peopleByDay(n8n.theMail())).toEqual(whole);
});

test('a storm that meets the log-in: nothing is carried, the mail says so, and the next run completes', async () => {
	useJobcan(n8n, jobcan);
	storm(jobcan, { minutes: 600 });
	const done = await run();
	const mail = n8n.theMail();

	expect(done.error).toBeUndefined();
	expect(mail.subject).toMatch(/^【要確認】勤怠の連携：0日分・失敗/);
	expect(mail.text).toMatch(/^ジョブカンの勤怠をクラウドログに連携できませんでした/);
	expect(mail.attachments).toEqual([]);
	expect(n8n.dataTables.rows('jobcan_crowdlog_lock')[0].until).toBe(0);

	jobcan.faults.clear();
	await run();
	expect(peopleByDay(n8n.theMail())).toEqual(whole);
});

test("CrowdLog's storm over the writes: every day is whole or untouched, who was not carried is named, and the next run writes the rest only", async () => {
	const settings = {
		連携方法: 'API',
		メンバーのパス: '/members',
		書き込みのパス: '/attendances/{employeeCode}/{date}',
		読み取りのパス: '/attendances?from={startDate}&to={endDate}',
	};
	let writes = 0;
	storm(crowdlog, { begins: ({ method }) => method === 'PUT' && ++writes > 100, minutes: 600 });
	await run(settings);
	const mail = n8n.theMail();
	const [, first] = /・?(\d+)日分/.exec(mail.subject);
	expect(mail.subject).toContain('【要確認】');
	expect(mail.text).toContain('呼び出し回数が多すぎる');
	const codes = [...jobcan.company.ids.keys()];
	const held = () =>
		codes.flatMap((code) => DAYS.map((day) => crowdlog.attendance(code, day)).filter(Boolean));
	expect(held()).toHaveLength(Number(first));
	for (const day of DAYS) {
		const [, named = ''] = new RegExp(`対象：${day} (.*)`).exec(mail.text) ?? [];
		const notHeld = codes.filter((code) => !crowdlog.attendance(code, day));
		const midnight = notHeld.filter((code) => mail.text.includes(`'${code}' ${day}：`));
		const missing = notHeld.filter((code) => !midnight.includes(code));
		expect(missing.filter((code) => !named.includes(`'${code}'`))).toEqual([]);
	}
	for (const day of held())
		expect(day).toMatchObject({ start: expect.any(String), end: expect.any(String) });

	crowdlog.faults.clear();
	crowdlog.resetCalls();
	await run(settings);
	const total = Object.values(whole).reduce((sum, count) => sum + count, 0);
	expect(held()).toHaveLength(total);
	expect(crowdlog.calls.writes).toBe(total - Number(first));
});
