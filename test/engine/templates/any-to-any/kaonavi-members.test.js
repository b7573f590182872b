/** kaonavi's members as KING OF TIME's employees, with no node between the two. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));

const { startKaonavi } = require('../../../simulators/kaonavi');
const { startKingOfTime } = require('../../../simulators/king-of-time');
const { between, defaultsOf, world } = require('./world');

const FILE = 'any-to-any/kaonavi-members.json';
const MEMBERS = [
	{ code: '00001', name: '青木 花', gender: '女性', entered_date: '2020-04-01' },
	{ code: '00002', name: '𠮷野 健', gender: '男性', entered_date: '2021-10-01' },
	{ code: '00100', name: '髙橋　凛', gender: '女性', entered_date: '2026-11-01' },
];
const PEOPLE = [
	{ code: '00001', lastName: '青木', firstName: '花', gender: 'female', hiredDate: '2020-04-01' },
	{ code: '00002', lastName: '吉野', firstName: '健', gender: 'male', hiredDate: '2021-10-01' },
].map((one) => ({ ...one, divisionCode: '1000', typeCode: '1' }));

const two = world({
	file: FILE,
	start: '毎日2:30',
	now: '2026-11-20T02:30:00+09:00',
	settings: { 新しい人の所属コード: '1000', 新しい人の雇用区分コード: '1', 試し実行: false },
	async open(n8n, members = MEMBERS, people = PEOPLE) {
		const kaonavi = await startKaonavi({ employees: members });
		const kot = await startKingOfTime({ employees: people });
		n8n.useCredential('kaonavi', 'kaonaviApi', { ...kaonavi.credential, accessToken: '' });
		n8n.use(kot);
		return { kaonavi, kot };
	},
});
const stored = (code) => two.kot.employeeByCode(code);

test('nothing stands between the two vendors', () => {
	expect(between(FILE, 'カオナビのメンバー', 'KING OF TIMEに連携')).toEqual([]);
});

test('new people are registered, changed ones updated; a second run writes nothing', async () => {
	const { subject, text } = await two.mailOf();

	expect(subject).toBe('従業員の連携（カオナビ）：新規1人・更新1人・エラー0件');
	expect(text).toContain('■ 新規\n　00100');
	expect(text).toContain('■ 更新\n　00002');
	expect(stored('00100')).toMatchObject({ lastName: '髙橋', firstName: '凛' });
	expect(stored('00002')).toMatchObject({ lastName: '𠮷野' });
	expect(two.kot.calls.writes).toBe(2);

	two.kaonavi.resetCalls();
	two.kot.resetCalls();
	expect((await two.mailOf()).text).toContain('変更なし：3人');
	expect(two.kot.calls.byRoute).toEqual({ 'GET /employees': 1 });
	expect(two.kaonavi.calls.byRoute['GET /members']).toBe(1);
});

test('a department of kaonavi is no division: new people get the settings’, and nobody known is moved', async () => {
	const department = (one) => ({ ...one, department: { code: 'K-77' } });
	await two.open(MEMBERS.map(department), PEOPLE);
	const { subject } = await two.mailOf();

	expect(subject).toContain('新規1人・更新1人・エラー0件');
	for (const code of ['00100', '00001']) {
		expect(stored(code).assignments).toMatchObject([{ divisionCode: '1000', typeCode: '1' }]);
	}
});

test('who cannot be registered is named with the way out, and the others go on; nobody is deleted', async () => {
	await two.open(
		[
			...MEMBERS,
			{ code: '101', name: '森', gender: '女性' },
			{ code: '1', name: '青木 花', gender: '女性' },
		],
		[...PEOPLE, { ...PEOPLE[0], code: '00777', lastName: '森' }],
	);
	const { subject, text } = await two.mailOf();

	expect(subject).toBe('【要確認】従業員の連携（カオナビ）：新規1人・更新1人・エラー2件');
	expect(text).toMatch(/対応：[^\n]+\n　対象：101\n/);
	expect(text).toMatch(/対応：[^\n]+\n　対象：1\n/);
	expect(text).not.toContain('青木');
	expect(stored('00777')).toBeDefined();
});

test('a name that nobody has split in two is named, and not written twice', async () => {
	const [first, ...others] = MEMBERS;
	await two.open([{ ...first, name: '青木花' }, ...others]);
	const { text } = await two.mailOf();

	expect(text).toMatch(/空白で区切って[^]*対象：00001/);
	expect(stored('00001')).toMatchObject({ lastName: '青木', firstName: '花' });
});

test('a person whom KING OF TIME refuses fails alone', async () => {
	two.kot.faults.next({ match: { method: 'POST' }, do: '400-9007' });
	const { subject, text } = await two.mailOf();

	expect(subject).toMatch(/^【要確認】.*新規0人・更新1人・エラー1件$/);
	expect(text).toContain('対象：00100');
});

test('only the items that are named are linked', async () => {
	await two.mailOf({ 連携する項目: '入社年月日' });
	expect(stored('00002').lastName).toBe('吉野');

	const { subject, text } = await two.mailOf({ 連携する項目: '入社年月日、 退職日, 氏名' });
	expect(stored('00002').lastName).toBe('𠮷野');
	expect(subject).toMatch(/^【要確認】/);
	expect(text).toContain('　退職日：このような項目はない');
});

test('without an employment type new people are named; the others are written', async () => {
	const { text } = await two.mailOf({ 新しい人の雇用区分コード: '' });

	expect(text).toMatch(/employmentTypeCode[^]*対象：00100/);
	expect(stored('00002').lastName).toBe('𠮷野');
});

test.each([
	['too few of the people', MEMBERS],
	['nobody', []],
])('a list that names %s stops everything', async (_, members) => {
	const crowd = Array.from({ length: 10 }, (__, i) => ({ ...PEOPLE[0], code: `5000${i}` }));
	await two.open(members, crowd);
	const { subject, text } = await two.mailOf();

	expect(two.kot.calls.writes).toBe(0);
	expect(subject).toMatch(/^【未連携】/);
	expect(text).toContain('対応：');
});

test('a token that KING OF TIME refuses is told once; a key that kaonavi refuses stops the run', async () => {
	two.n8n.use(two.kot, { accessToken: 'wrong' });
	const { subject, text } = await two.mailOf();
	expect(subject).toMatch(/^【未連携】/);
	expect(text.match(/WebAPI連携設定/g)).toHaveLength(1);

	two.n8n.useCredential('kaonavi', 'kaonaviApi', {
		...two.kaonavi.credential,
		...{ consumerSecret: 'wrong', accessToken: '' },
	});
	const { error } = await two.run();
	expect(error.message).toContain('kaonavi');
	expect(two.n8n.takeMails()).toEqual([]);
});

test('a trial writes nothing; an empty recipient gets no mail', async () => {
	expect(defaultsOf(FILE)).toMatchObject({ 試し実行: true });
	expect((await two.mailOf({ 試し実行: true })).subject).toContain('【試し実行】');
	expect(two.kot.calls.writes).toBe(0);

	await two.run({ メールの送信先: '' });
	expect(two.kot.calls.writes).toBe(2);
	expect(two.n8n.takeMails()).toEqual([]);
});

test('in closed hours it waits without a call, and goes on by itself after the opening', async () => {
	const { waiting, mailsBefore, resume } = await two.acrossClosedHours({
		from: '2026-11-20T17:45:00+09:00',
		until: '2026-11-20T18:31:00+09:00',
	});
	expect(waiting.waitTill?.toISOString()).toBe('2026-11-20T09:30:00.000Z');
	expect(mailsBefore).toEqual([]);
	expect(two.kot.calls.total).toBe(0);

	expect((await resume()).status).toBe('success');
	expect(two.n8n.theMail().subject).toContain('新規1人・更新1人・エラー0件');
	expect(two.kot.calls.writes).toBe(2);
});

test('1,000 people: one list each, and a call for who differs', async () => {
	const code = (i) => String(i + 1).padStart(5, '0');
	const crowd = Array.from({ length: 1000 }, (_, i) => ({
		member: { ...MEMBERS[0], code: code(i) },
		person: { ...PEOPLE[0], code: code(i), ...(i === 7 && { lastName: '旧姓' }) },
	}));
	await two.open(
		crowd.map(({ member }) => member),
		crowd.map(({ person }) => person),
	);
	const { subject, text } = await two.mailOf();

	expect(subject).toContain('新規0人・更新1人・エラー0件');
	expect(text).toContain('変更なし：999人');
	expect(two.kot.calls.byRoute).toMatchObject({ 'GET /employees': 1 });
	expect(two.kot.calls.writes).toBe(1);
});
