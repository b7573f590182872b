/** workflows/line-jobcan/bot.json: linking by a one-time password, and unlinking. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { botWorld, NOON, setClock } = require('./bot-world');

const bot = botWorld();
const DONE = 'アカウント連携が完了しました!';
const PASSWORD = 'password.0123456789abcdef0123456789abcdef01234567';
/** Users 2 and 3 are not linked. */
const NEW = 2;
const OTHER = 3;
const send = async (user, text, how) => await bot.deliver(bot.user(user).says(text), how);
const last = (user) => bot.answers(user).at(-1);
const isLinked = (user) => bot.linked().some(([lineUserId]) => lineUserId === bot.userId(user));

describe('linking', () => {
	test('with the password of the mail, password. included; afterwards the person can punch', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, PASSWORD);

		expect(bot.answers(NEW)).toEqual([DONE]);
		expect(bot.rows('links').at(-1)).toMatchObject({
			lineUserId: bot.userId(NEW),
			employeeCode: 'A-3',
			jobcanId: '41',
			linkedAt: expect.stringContaining('2026-12-01T12:00:00'),
		});
		await send(NEW, '打刻');
		expect(bot.punches('A-3')).toHaveLength(1);
	});

	test('blanks and line breaks of copying do not matter', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, `\n ${PASSWORD}\n`);

		expect(last(NEW)).toBe(DONE);
	});

	test('without password. it is no try, and nothing is answered but the help', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, PASSWORD.replace('password.', ''));

		expect(last(NEW)).toContain('password. も含めて');
		expect(bot.rows('tries')).toEqual([]);
		expect(isLinked(NEW)).toBe(false);
	});

	test('keeps user ids and codes only', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, PASSWORD);

		const stored = JSON.stringify([bot.rows('links'), bot.rows('passwords'), bot.rows('tries')]);
		expect(stored).not.toMatch(/髙橋|凛|@/);
		expect(stored).not.toContain(PASSWORD.slice(9));
	});
});

describe('a password links nobody if it', () => {
	test.each([
		['was guessed', 'password.guess'],
		['has only the beginning', PASSWORD.slice(0, -1)],
		['is empty', 'password.'],
		['differs in case', PASSWORD.toUpperCase().replace('PASSWORD', 'password')],
	])('%s', async (_, text) => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, text);

		expect(last(NEW)).toMatch(/正しくないか、使用済みか、有効期限が切れています/);
		expect(isLinked(NEW)).toBe(false);
		expect(bot.rows('tries')).toHaveLength(1);
	});

	test('has expired, to the second', async () => {
		await bot.issue(PASSWORD, 'A-3', { expiresAt: Date.parse(NOON) });
		await send(NEW, PASSWORD);

		expect(last(NEW)).toContain('有効期限が切れています');
		expect(isLinked(NEW)).toBe(false);
		expect(bot.rows('passwords')[0].usedBy).toBeNull();
	});

	test('was used', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, PASSWORD);
		await send(OTHER, PASSWORD);

		expect(last(OTHER)).toContain('使用済み');
		expect(isLinked(OTHER)).toBe(false);
	});

	test('was used, even after the first person has unlinked', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, PASSWORD);
		await bot.deliver(bot.user(NEW).postback('jobcan:連携解除'));
		await send(OTHER, PASSWORD);

		expect(isLinked(OTHER)).toBe(false);
	});

	test('is sent by two at once: one is linked', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await Promise.all([send(NEW, PASSWORD), send(OTHER, PASSWORD)]);

		expect([NEW, OTHER].filter(isLinked)).toHaveLength(1);
		expect([last(NEW), last(OTHER)].filter((text) => text === DONE)).toHaveLength(1);
	});

	test('is for somebody who is linked to another LINE account: it stays unused', async () => {
		await bot.issue(PASSWORD, '00001');
		await send(NEW, PASSWORD);

		expect(last(NEW)).toContain('すでに別のLINEアカウントと連携されています');
		expect(isLinked(NEW)).toBe(false);
		expect(bot.rows('passwords')[0].usedBy).toBeNull();
	});

	test('comes from somebody who is linked already: it stays unused', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await send(0, PASSWORD);

		expect(last(0)).toContain('すでにLINE連携されています');
		expect(bot.linked().map(([, code]) => code)).toEqual(['00001', '00002']);
		expect(bot.rows('passwords')[0].usedBy).toBeNull();
		expect(bot.rows('tries')).toEqual([]);
	});
});

describe('one staff code is linked to one LINE account, and the other way round', () => {
	test('two passwords of one person at once, from two accounts: one is linked', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await bot.issue(`${PASSWORD}2`, 'A-3');
		await Promise.all([send(NEW, PASSWORD), send(OTHER, `${PASSWORD}2`)]);

		expect(bot.linked().filter(([, code]) => code === 'A-3')).toHaveLength(1);
		expect([last(NEW), last(OTHER)].filter((text) => text === DONE)).toHaveLength(1);
	});

	test('passwords of two people at once, from one account: one is linked', async () => {
		bot.n8n.dataTables.rows('line_jobcan_links').splice(0);
		await bot.issue(PASSWORD, 'A-3');
		await bot.issue(`${PASSWORD}2`, '00001');
		await Promise.all([send(NEW, PASSWORD), send(NEW, `${PASSWORD}2`)]);

		expect(bot.linked()).toHaveLength(1);
	});

	test('two passwords in one delivery are taken one after the other', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await bot.deliver([bot.user(NEW).says(PASSWORD), bot.user(OTHER).says('password.wrong')]);

		expect(last(NEW)).toBe(DONE);
		expect(last(OTHER)).toContain('正しくない');
		expect(isLinked(OTHER)).toBe(false);
	});
});

describe('wrong tries', () => {
	const guess = async (user, times, text = 'password.guess') => {
		for (let i = 0; i < times; i++) await send(user, `${text}${i}`);
	};

	test('five lock the chat for a quarter of an hour, also for the right password', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await guess(NEW, 5);
		expect(last(NEW)).toContain('15分間は受け付けません');

		setClock('2026-12-01T12:14:00+09:00');
		await send(NEW, PASSWORD);
		expect(last(NEW)).toMatch(/^間違いが続いたため/);
		expect(isLinked(NEW)).toBe(false);
		expect(bot.rows('passwords')[0].usedBy).toBeNull();

		setClock('2026-12-01T12:15:01+09:00');
		await send(NEW, PASSWORD);
		expect(last(NEW)).toBe(DONE);
	});

	test('trying during the lock does not make it longer', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await guess(NEW, 5);
		setClock('2026-12-01T12:10:00+09:00');
		await guess(NEW, 3);
		setClock('2026-12-01T12:15:01+09:00');
		await send(NEW, PASSWORD);

		expect(last(NEW)).toBe(DONE);
	});

	test('the fifth try may be the right one, and wipes the slate', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await guess(NEW, 4);
		await send(NEW, PASSWORD);

		expect(last(NEW)).toBe(DONE);
		expect(bot.rows('tries')).toEqual([]);
	});

	test('many at once are all counted: not more than five are looked at', async () => {
		await bot.issue(PASSWORD, 'A-3');
		const looked = (runs) =>
			runs
				.flatMap(({ subRuns }) => subRuns)
				.filter(({ order }) => order.includes('パスワードを探す')).length;
		const runs = await Promise.all(
			Array.from({ length: 12 }, (_, i) => send(NEW, `password.guess${i}`)),
		);

		expect(looked(runs)).toBeLessThanOrEqual(5);
		await guess(NEW, 6);
		expect(bot.rows('tries').length).toBeLessThanOrEqual(6);
		expect(last(NEW)).toMatch(/^間違いが続いたため/);
	});

	test('lock nobody else', async () => {
		await bot.issue(PASSWORD, 'A-3');
		await guess(NEW, 6);
		await send(OTHER, PASSWORD);

		expect(last(OTHER)).toBe(DONE);
	});

	test('number and minutes are settings', async () => {
		const settings = { パスワードを試せる回数: 1, 'ロックする時間（分）': 3 };
		await bot.issue(PASSWORD, 'A-3');
		await send(NEW, 'password.guess', { settings });
		await send(NEW, PASSWORD, { settings });
		expect(last(NEW)).toContain('3分ほど');

		setClock('2026-12-01T12:03:01+09:00');
		await send(NEW, PASSWORD, { settings });
		expect(last(NEW)).toBe(DONE);
	});

	test('before the tables exist, they are made', async () => {
		bot.n8n.dataTables.clear();
		await send(NEW, PASSWORD);

		expect(last(NEW)).toMatch(/^ワンタイムパスワードが正しくないか/);
		expect(bot.n8n.dataTables.names().sort()).toEqual([
			'line_jobcan_links',
			'line_jobcan_passwords',
			'line_jobcan_tries',
		]);
		expect(bot.n8n.takeMails()).toEqual([]);
	});

	test('a database that fails links nobody, and the person gets an answer', async () => {
		await bot.issue(PASSWORD, 'A-3');
		bot.n8n.dataTables.break();
		await send(NEW, PASSWORD);
		bot.n8n.dataTables.break(false);

		expect(last(NEW)).toContain('いま連携できません');
		expect(isLinked(NEW)).toBe(false);
		expect(bot.n8n.theMail().subject).toBe(
			'【要確認】LINEの「アカウント連携」に答えられませんでした',
		);
	});

	test('a database that fails in the middle links nobody, and stops nobody else', async () => {
		await bot.issue(PASSWORD, 'A-3');
		const { dataTables } = bot.n8n;
		dataTables.breakOn((operation, name) => operation === 'insertRows' && /links/.test(name));
		await bot.deliver([bot.user(NEW).says(PASSWORD), bot.user(0).says('メニュー')]);
		dataTables.breakOn();

		expect(last(NEW)).toContain('再発行を依頼してください');
		expect(isLinked(NEW)).toBe(false);
		expect(last(0)).toBe('メニュー');
		expect(bot.n8n.theMail().text).toContain('連携を Data Table に登録できませんでした');
	});
});

describe('unlinking by the staff member', () => {
	test('menu, アカウント連携解除, confirmation, 連携解除', async () => {
		await send(0, 'メニュー');
		await bot.deliver(bot.user(0).taps('アカウント連携解除'));
		expect(last(0)).toBe('アカウント連携を解除しますか？');
		expect(isLinked(0)).toBe(true);

		await bot.deliver(bot.user(0).taps('連携解除'));
		expect(last(0)).toBe('アカウント連携を解除しました');
		expect(bot.linked().map(([, code]) => code)).toEqual(['00002']);

		await send(0, '打刻');
		expect(last(0)).toContain('LINE連携がまだ完了していません');
		expect(bot.calls('POST')).toEqual([]);
	});

	test('works as well where LINE打刻 is hidden', async () => {
		const hidden = { settings: { LINE打刻を表示: false } };
		await send(0, 'アカウント連携解除', hidden);
		await bot.deliver(bot.user(0).taps('連携解除'), hidden);

		expect(isLinked(0)).toBe(false);
	});

	test('an old confirmation of somebody who is not linked unlinks nobody', async () => {
		await bot.deliver(bot.user(NEW).postback('jobcan:連携解除'));

		expect(last(NEW)).toContain('LINE連携がまだ完了していません');
		expect(bot.linked()).toHaveLength(2);
	});
});
