/** workflows/line-jobcan/issue-passwords.json, and the bot that takes what it issued. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { template } = require('../support');
const { botWorld, NOON, PEOPLE, setClock } = require('./bot-world');

const bot = botWorld();
const ADMIN = 'roumu@example.com';

/** Sends the form; answers the mail to the administrator and those to the staff, by address. */
async function issue(answers = {}, settings = {}) {
	const run = await bot.n8n.run(
		template('line-jobcan/issue-passwords.json', {
			設定: { 友だち追加のURL: 'https://lin.ee/abc', ...settings },
		}),
		{ items: [{ ...answers, formMode: 'production' }], startNode: '発行するスタッフを入力' },
	);
	expect(run.error).toBeUndefined();
	const mails = bot.n8n.takeMails();
	const to = (mail) => mail.to.value[0].address;
	return {
		report: mails.find((mail) => to(mail) === ADMIN),
		staff: Object.fromEntries(
			mails.filter((mail) => to(mail) !== ADMIN).map((mail) => [to(mail), mail]),
		),
	};
}
const passwordIn = ({ text }) => /^password\.\S+$/m.exec(text)?.[0];
const codes = (...list) => ({ スタッフコード: list.join('\n') });
const last = (user) => bot.answers(user).at(-1);

describe('for one person', () => {
	test('a mail with the subject of the manual, the address to add, and a password that links', async () => {
		bot.rows('links').splice(0);
		const { staff, report } = await issue(codes('00001'));
		const mail = staff['aoki@example.com'];

		expect(mail.subject).toBe('青木 花さん専用のLINE連携用ワンタイムパスワード|ジョブカン勤怠管理');
		expect(mail.text).toContain('https://lin.ee/abc');
		expect(mail.text).toContain('password. も含めて');
		expect(mail.text).toContain('有効期限：2026年12月4日 12:00');
		expect(report.subject).toBe('LINE連携用ワンタイムパスワードの発行：1件');
		expect(report.text).toContain('・00001');

		await bot.deliver(bot.user(3).says(passwordIn(mail)));
		expect(last(3)).toBe('アカウント連携が完了しました!');
		await bot.deliver(bot.user(3).says('打刻'));
		expect(bot.punches('00001')).toHaveLength(1);
	});

	test('only the hash is stored: no password, name or address', async () => {
		const { staff } = await issue(codes('A-3,rin@example.com'));
		const password = passwordIn(staff['rin@example.com']);

		expect(password).toMatch(/^password\.[0-9a-f]{40}$/);
		expect(bot.rows('passwords')).toMatchObject([
			{ hash: expect.stringMatching(/^[0-9a-f]{64}$/), employeeCode: 'A-3', jobcanId: '41' },
		]);
		const stored = JSON.stringify(bot.rows('passwords'));
		expect(stored).not.toContain(password.slice(9));
		expect(stored).not.toMatch(/髙橋|凛|@/);
	});

	test('until the end that was asked for, and not a second longer', async () => {
		const { staff } = await issue({ ...codes('A-3,rin@example.com'), '有効期限（時間）': 2 });
		const [{ expiresAt }] = bot.rows('passwords');
		expect(expiresAt).toBe(Date.parse(NOON) + 2 * 3_600_000);

		setClock('2026-12-01T14:00:00+09:00');
		await bot.deliver(bot.user(3).says(passwordIn(staff['rin@example.com'])));
		expect(last(3)).toContain('有効期限が切れています');
	});

	test('a new one makes the earlier one useless', async () => {
		const first = await issue(codes('A-3,rin@example.com'));
		const second = await issue(codes('A-3,rin@example.com'));
		const [old, fresh] = [first, second].map(({ staff }) => passwordIn(staff['rin@example.com']));
		expect(fresh).not.toBe(old);

		await bot.deliver(bot.user(3).says(old));
		expect(last(3)).toContain('正しくない');
		await bot.deliver(bot.user(3).says(fresh));
		expect(last(3)).toBe('アカウント連携が完了しました!');
	});

	test('an address on the form comes before the one in Jobcan', async () => {
		bot.rows('links').splice(0);
		const { staff } = await issue(codes('00001, other@example.com'));

		expect(Object.keys(staff)).toEqual(['other@example.com']);
	});
});

describe('for many', () => {
	test('everybody who is not linked and has not left; who has no address is named', async () => {
		bot.rows('links').splice(1);
		const { staff, report } = await issue({ 空欄のとき全員に送る: 'はい' });

		expect(Object.keys(staff)).toEqual(['yoshino@example.com']);
		expect(staff['yoshino@example.com'].subject).toMatch(/^𠮷野 健さん専用/);
		expect(report.subject).toBe('【要確認】LINE連携用ワンタイムパスワードの発行：1件');
		expect(report.text).toMatch(/・A-3：メールアドレスが登録されていません/);
		expect(report.text).not.toMatch(/00009|髙橋|𠮷野/);
	});

	test('thirty people at once each get their own', async () => {
		await bot.start({ jobcan: { employees: 30 } });
		const { staff, report } = await issue({ 空欄のとき全員に送る: 'はい' });

		const passwords = Object.values(staff).map(passwordIn);
		expect(new Set(passwords).size).toBe(28);
		expect(new Set(bot.rows('passwords').map(({ hash }) => hash)).size).toBe(28);
		expect(report.text).toContain('発行してメールで送った人：28件');
	});

	test.each([
		['linked already', '00001', 'すでに連携しています'],
		['who has left', '00009', '退職しています'],
		['unknown', '77777', 'ジョブカンにいません'],
		['a near miss', '3', 'ジョブカンにいません'],
		['without an address', 'A-3', 'メールアドレスが登録されていません'],
		['with a broken address', 'A-3,rin', '形式が正しくありません'],
	])('%s: named with the reason, and the others get theirs', async (_, line, reason) => {
		bot.rows('links').splice(1);
		const { staff, report } = await issue(codes(line, '00002'));

		expect(Object.keys(staff)).toEqual(['yoshino@example.com']);
		expect(report.text).toContain(`・${line.split(',')[0]}：`);
		expect(report.text).toContain(reason);
		expect(bot.rows('passwords').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
	});

	test('the same code twice gets one', async () => {
		const { staff, report } = await issue(codes('A-3,rin@example.com', 'A-3,rin@example.com'));

		expect(Object.keys(staff)).toHaveLength(1);
		expect(report.text).toContain('2回書かれています');
		expect(bot.rows('passwords')).toHaveLength(1);
	});

	test('an empty form sends nothing to anybody by mistake', async () => {
		const { staff, report } = await issue({ スタッフコード: '' });

		expect(staff).toEqual({});
		expect(report.text).toContain('スタッフコードが空欄です');
	});

	test('nobody left to issue for is said', async () => {
		await bot.link(2, 'A-3');
		const { report } = await issue({ 空欄のとき全員に送る: 'はい' });

		expect(report.text).toContain('発行できるスタッフがいません');
	});
});

describe('what goes wrong', () => {
	test('a mail that is refused: named, its password void, the others get theirs', async () => {
		bot.rows('links').splice(0);
		bot.n8n.smtp.refuse('aoki@example.com');
		const { staff, report } = await issue(codes('00001', '00002'));
		bot.n8n.smtp.refuse();

		expect(Object.keys(staff)).toEqual(['yoshino@example.com']);
		expect(report.text).toContain('・00001：メールを送れませんでした');
		expect(bot.rows('passwords').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
	});

	test('Jobcan down stops it before anything is issued', async () => {
		bot.jobcan.faults.next({ match: { path: /employees/ }, do: '500', times: Infinity });
		const run = await bot.n8n.run(template('line-jobcan/issue-passwords.json'), {
			items: [codes('00001')],
			startNode: '発行するスタッフを入力',
		});

		expect(run.status).toBe('error');
		expect(run.error.message).toContain('Jobcan');
		expect(bot.rows('passwords')).toEqual([]);
	});

	test('the tables are made if they are missing, and old rows are cleared away', async () => {
		bot.n8n.dataTables.clear();
		await issue(codes('A-3,rin@example.com'));
		expect(bot.n8n.dataTables.names()).toHaveLength(3);

		setClock('2026-12-09T12:00:00+09:00');
		await bot.n8n.dataTables.fill(bot.TABLES.tries, {}, [
			{ lineUserId: 'U1', at: Date.parse('2026-12-01T12:00:00+09:00') },
		]);
		await issue(codes('00001'));
		expect(bot.rows('tries')).toEqual([]);
		expect(bot.rows('passwords').map(({ employeeCode }) => employeeCode)).toEqual(['00001']);
	});

	test('codes in any script are compared exactly', async () => {
		const { report } = await issue(codes('Ａ-３'));

		expect(report.text).toContain('・Ａ-３：');
		expect(PEOPLE.map(({ code }) => code)).toContain('A-3');
	});
});
