/** kaonavi's members as KING OF TIME's employees, with no node between the two. */
const { startKaonavi } = require('../../../simulators/kaonavi');
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { setClock } = require('../../../support/clock');
const { startTemplates, template } = require('../support');

const FILE = 'any-to-any/kaonavi-members.json';
const NIGHT = '2026-11-20T02:30:00+09:00';
const SETTINGS = {
	...{ メールの送信元: 'from@example.com', メールの送信先: 'to@example.com' },
	...{ 新しい人の所属コード: '1000', 新しい人の雇用区分コード: '1' },
};
const MEMBERS = [
	{ code: '00001', name: '青木 花', gender: '女性', entered_date: '2020-04-01' },
	{ code: '00002', name: '𠮷野 健', gender: '男性', entered_date: '2021-10-01' },
	{ code: '00100', name: '髙橋　凛', gender: '女性', entered_date: '2026-11-01' },
];
const PEOPLE = [
	{ code: '00001', lastName: '青木', firstName: '花', gender: 'female' },
	{ code: '00002', lastName: '吉野', firstName: '健', gender: 'male' },
].map((one) => ({ ...one, divisionCode: '1000', typeCode: '1', hiredDate: '2020-04-01' }));

let n8n;
let source;
let target;
beforeAll(async () => {
	n8n = await startTemplates();
});
afterAll(() => n8n?.close());
beforeEach(async () => {
	setClock(NIGHT);
	await open();
	n8n.takeMails();
});
afterEach(async () => {
	jest.useRealTimers();
	await source?.close();
	await target?.close();
});

async function open(members = MEMBERS, people = PEOPLE) {
	await source?.close();
	await target?.close();
	source = await startKaonavi({ employees: members });
	target = await startKingOfTime({ employees: people });
	n8n.useCredential('kaonavi', 'kaonaviApi', { ...source.credential, accessToken: '' });
	n8n.use(target);
}
const run = async (settings = {}) =>
	await n8n.run(template(FILE, { 設定: { ...SETTINGS, ...settings } }), { startNode: '毎日2:30' });

test('new people are registered, changed ones updated; a second run writes nothing', async () => {
	const done = await run();
	expect(done.error?.message).toBeUndefined();
	const { subject, text } = n8n.theMail();

	expect(subject).toBe('従業員の連携（カオナビ）：新規1人・更新1人・エラー0人');
	expect(text).toContain('■ 新規\n　00100');
	expect(target.employeeByCode('00100')).toMatchObject({ lastName: '髙橋', firstName: '凛' });
	expect(target.employeeByCode('00002')).toMatchObject({ lastName: '𠮷野' });
	expect(target.calls.writes).toBe(2);

	source.resetCalls();
	target.resetCalls();
	await run();
	expect(target.calls.byRoute).toEqual({ 'GET /employees': 1 });
	expect(source.calls.byRoute['GET /members']).toBe(1);
	expect(n8n.theMail().text).toContain('変更なし：3人');
});

test('who cannot be registered is named with the way out; nobody is deleted', async () => {
	await open(
		[
			...MEMBERS,
			{ code: '101', name: '森', gender: '女性' },
			{ code: '1', name: '青木 花', gender: '女性' },
		],
		[...PEOPLE, { ...PEOPLE[0], code: '00777', lastName: '森' }],
	);
	await run();
	const mails = n8n.takeMails();

	expect(mails.map(({ subject }) => subject)).toEqual([
		'従業員の連携（カオナビ）：新規1人・更新1人・エラー2人',
		'【要確認】連携できなかった人：2人',
	]);
	expect(mails[1].text).toMatch(/対象：101/);
	expect(mails[1].text).toMatch(/対象：1(\n|$)/);
	expect(target.employeeByCode('00777')).toBeDefined();
});

test('a list that names too few of the people stops everything', async () => {
	const crowd = Array.from({ length: 10 }, (_, i) => ({ ...PEOPLE[0], code: `5000${i}` }));
	await open(MEMBERS, crowd);
	await run();
	const mail = n8n.theMail();

	expect(target.calls.writes).toBe(0);
	expect(mail.subject).toContain('連携できなかった人');
});

test('a trial writes nothing; an empty recipient gets no mail', async () => {
	await run({ 試し実行: 'はい' });
	expect(target.calls.writes).toBe(0);
	expect(n8n.theMail().subject).toContain('【試し実行】');

	await run({ メールの送信先: '' });
	expect(target.calls.writes).toBe(2);
	expect(n8n.takeMails()).toEqual([]);
});

test('in closed hours it waits until the opening, and KING OF TIME gets no call', async () => {
	setClock('2026-11-20T09:00:00+09:00');
	const done = await run();

	expect(done.waitTill?.toISOString()).toBe('2026-11-20T01:00:00.000Z');
	expect(target.calls.total).toBe(0);
	expect(n8n.takeMails()).toEqual([]);
});
