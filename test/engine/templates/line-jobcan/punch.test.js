/** workflows/line-jobcan/bot.json: 打刻. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { botWorld, NOON, setClock } = require('./bot-world');

const bot = botWorld();
const STAMP = { method: 'POST', path: /api-stamp/ };
const FAST = [
	'受け取ったイベント',
	'だれからか',
	'設定',
	'連携を探す',
	'連携の状態',
	'打刻か',
	'打刻',
	'打刻の返信',
];
const via = () => bot.line.sent.map((sent) => sent.via);

describe('a punch', () => {
	test('is made at the time of the event, and answered with 打刻しました!', async () => {
		const at = Date.parse('2026-12-01T11:59:31.412+09:00');
		const run = await bot.deliver(bot.user(0).says('打刻', { timestamp: at }));

		expect(run.error).toBeUndefined();
		expect(bot.punches()).toEqual([['work_start', '2026-12-01T11:59:31+09:00']]);
		expect(bot.answers()).toEqual(['打刻しました!']);
		expect(via()).toEqual(['reply']);
		expect(bot.n8n.takeMails()).toEqual([]);
	});

	test('is one call to Jobcan and one to LINE, by eight nodes', async () => {
		const run = await bot.deliver(bot.user(0).says('打刻'));

		expect(bot.calls('GET')).toEqual([]);
		expect(bot.calls('POST')).toMatchObject([
			{ path: '/attendance/v1/api-stamp/34', body: { recorded_at: NOON } },
		]);
		expect(bot.calls('POST')[0].body).not.toHaveProperty('adit_item');
		expect(run.order).toEqual(FAST);
	});

	test.each([
		['the button of the rich menu', () => bot.user(0).postback('jobcan:打刻')],
		['blanks around the word', () => bot.user(0).says(' 打刻\n')],
	])('is made by %s, too', async (_, event) => {
		await bot.deliver(event());

		expect(bot.punches()).toHaveLength(1);
		expect(bot.answers()).toEqual(['打刻しました!']);
	});

	test('the second one of a day goes home: Jobcan decides', async () => {
		await bot.deliver(bot.user(0).says('打刻'));
		setClock('2026-12-01T18:01:00+09:00');
		await bot.deliver(bot.user(0).says('打刻'));

		expect(bot.punches().map(([kind]) => kind)).toEqual(['work_start', 'work_end']);
	});

	test('is pushed if the reply token is used up or too old', async () => {
		const event = bot.user(0).says('打刻');
		setClock('2026-12-01T12:01:30+09:00');
		await bot.deliver(event);

		expect(bot.answers()).toEqual(['打刻しました!']);
		expect(via()).toEqual(['push']);
		expect(bot.punches()).toEqual([['work_start', NOON]]);
	});
});

describe('a delivery with several events', () => {
	test('gives each person one punch at the own time and one answer', async () => {
		const at = (second) => ({ timestamp: Date.parse(NOON) - second * 1_000 });
		const run = await bot.deliver([
			bot.user(1).says('打刻', at(3)),
			bot.user(0).says('打刻', at(4)),
			bot.user(1).says('打刻', at(1)),
		]);

		expect(run.error).toBeUndefined();
		expect(bot.punches('00001')).toEqual([['work_start', '2026-12-01T11:59:56+09:00']]);
		expect(bot.punches('00002').map(([, time]) => time)).toEqual([
			'2026-12-01T11:59:57+09:00',
			'2026-12-01T11:59:59+09:00',
		]);
		expect(bot.answers(0)).toEqual(['打刻しました!']);
		expect(bot.answers(1)).toEqual(['打刻しました!', '打刻しました!']);
		expect(via()).toEqual(['reply', 'reply', 'reply']);
	});

	test('is one reading of the table, however many people it is about', async () => {
		await bot.link(2, 'A-3');
		const { dataTables } = bot.n8n;
		let readings = 0;
		dataTables.breakOn((operation) => {
			if (operation === 'getManyRowsAndCount') readings += 1;
			return false;
		});
		await bot.deliver([2, 0, 3, 1, 2, 0].map((user) => bot.user(user).says('打刻')));
		dataTables.breakOn();

		expect(readings).toBe(1);
		expect([0, 1, 2].map((user) => bot.answers(user)[0])).toEqual(Array(3).fill('打刻しました!'));
		expect(bot.answers(3)).toEqual([expect.stringContaining('LINE連携がまだ完了していません')]);
	});

	test('one who is refused does not touch the others, and is named to the administrator', async () => {
		await bot.link(2, 'A-3');
		bot.jobcan.faults.next({ match: { ...STAMP, path: /api-stamp\/36/ }, do: '400' });
		await bot.deliver([0, 1, 2].map((user) => bot.user(user).says('打刻')));

		expect(bot.answers(0)).toEqual(['打刻しました!']);
		expect(bot.answers(2)).toEqual(['打刻しました!']);
		expect(bot.answers(1)).toEqual([expect.stringMatching(/^打刻できませんでした。/)]);
		expect(['00001', '00002', 'A-3'].map((code) => bot.punches(code).length)).toEqual([1, 0, 1]);
		const { subject, text } = bot.n8n.theMail();
		expect(subject).toBe('【要確認】LINEの打刻を登録できませんでした');
		expect(text).toContain('スタッフコード：00002');
		expect(text).toContain('2026-12-01 12:00:00');
		expect(text).not.toMatch(/𠮷野|健|yoshino/);
	});

	test('who is not linked, and other wishes, go their own way', async () => {
		bot.jobcan.setShift('00002', '2026-12-01', { start: '09:00', end: '18:00' });
		await bot.deliver([
			bot.user(3).says('打刻'),
			bot.user(1).says('シフト確認'),
			bot.user(0).says('打刻'),
			bot.user(0).says('メニュー'),
		]);

		expect(bot.answers(3)).toEqual([expect.stringContaining('LINE連携がまだ完了していません')]);
		expect(bot.answers(1)).toEqual(['[sticker]', expect.stringContaining('12/1(火) 09:00〜18:00')]);
		expect(bot.answers(0)).toEqual(['打刻しました!', 'メニュー']);
		expect(bot.calls('POST', /stamp/)).toHaveLength(1);
	});

	test('an answer that LINE does not take is told to the administrator; the others get theirs', async () => {
		bot.line.faults.next({ match: { path: /message\/reply/ }, do: '500' });
		await bot.deliver([bot.user(0).says('打刻'), bot.user(1).says('打刻')]);

		expect(bot.answers(1)).toEqual(['打刻しました!']);
		expect(bot.punches('00001')).toHaveLength(1);
		const { subject, text } = bot.n8n.theMail();
		expect(subject).toContain('打刻は登録しましたが、LINEに返信できませんでした');
		expect(text).toContain('スタッフコード：00001');
	});
});

describe('one event is one punch', () => {
	/** The vendor that hurts: the same punch again is a second one. */
	const ADD = { jobcan: { unverified: { register: { onRepeat: 'add' } } } };

	test.each([
		['is looked for in Jobcan first', { redelivered: true }, 0],
		['seconds old, from a run that was broken off, likewise', {}, 6],
	])('what LINE delivers again %s', async (_, how, seconds) => {
		await bot.start(ADD);
		const event = bot.user(0).says('打刻');
		await bot.deliver(event);
		setClock(Date.parse(NOON) + seconds * 1_000);
		await bot.deliver(event, how);

		expect(bot.punches()).toHaveLength(1);
		expect(bot.calls('POST', /stamp/)).toHaveLength(1);
		expect(bot.answers().at(-1)).toBe('打刻しました!');
	});

	test('a redelivered event that was never punched is punched', async () => {
		await bot.start(ADD);
		await bot.deliver(bot.user(0).says('打刻'), { redelivered: true });

		expect(bot.punches()).toHaveLength(1);
	});

	test('a redelivered event after midnight is found on the business date before', async () => {
		await bot.start(ADD);
		setClock('2026-12-02T01:10:00+09:00');
		const event = bot.user(0).says('打刻');
		await bot.deliver(event);
		await bot.deliver(event, { redelivered: true });

		expect(bot.punches('00001', '2026-12-01')).toHaveLength(1);
		expect(bot.calls('POST', /stamp/)).toHaveLength(1);
	});

	test('if Jobcan cannot be asked, nothing is punched a second time, and the person is told', async () => {
		await bot.start(ADD);
		bot.jobcan.faults.next({ match: { path: /adits/ }, do: '500', times: Infinity });
		await bot.deliver(bot.user(0).says('打刻'), { redelivered: true });

		expect(bot.punches()).toEqual([]);
		expect(bot.answers()).toEqual([expect.stringMatching(/^打刻できませんでした。/)]);
	});
});

describe('a punch that fails', () => {
	test.each(['answerLost', 'reset', 'html502', '500', 'cutJson'])(
		'%s: nobody knows, and the person is told to look before the next one',
		async (fault) => {
			bot.jobcan.faults.next({ match: STAMP, do: fault });
			await bot.deliver(bot.user(0).says('打刻'));

			expect(bot.calls('POST', /stamp/)).toHaveLength(1);
			expect(bot.answers()).toEqual([
				expect.stringMatching(/^打刻を登録できたか確認できませんでした。.*出勤簿を見て/),
			]);
			const { subject, text } = bot.n8n.theMail();
			expect(subject).toBe('【要確認】LINEの打刻：登録できたか分かりません');
			expect(text).toMatch(
				/スタッフコード：00001\n[^]*12:00:00[^]*書き込みの確認が返りませんでした/,
			);
		},
	);

	test.each([
		['a path that is not Jobcan’s', { unverified: { register: false } }, 'HTTP 404'],
		['a scope that is missing', { scopes: ['employees.read'] }, 'apiStamp.create'],
	])('%s: surely not sent', async (_, jobcan, reason) => {
		await bot.start({ jobcan });
		await bot.deliver([bot.user(0).says('打刻'), bot.user(1).says('打刻')]);

		for (const user of [0, 1]) {
			expect(bot.answers(user)).toEqual([expect.stringMatching(/^打刻できませんでした。/)]);
		}
		const mails = bot.n8n.takeMails();
		expect(mails.map(({ subject }) => subject)).toEqual(
			Array(2).fill('【要確認】LINEの打刻を登録できませんでした'),
		);
		expect(mails[0].text).toContain(reason);
	});

	test('a credential that is refused, and nobody punched', async () => {
		bot.n8n.useCredential('jobcan', 'jobcanApi', {
			...{ clientId: 'wrong', clientSecret: 'wrong', accessToken: '' },
			...{ baseUrl: bot.jobcan.credential.apiUrl, authHost: bot.jobcan.credential.authUrl },
		});
		await bot.deliver(bot.user(0).says('打刻'));

		expect(bot.answers()).toEqual([expect.stringMatching(/^打刻できませんでした。/)]);
		expect(bot.n8n.theMail().text).not.toContain('wrong');
	});

	test('Jobcan down: told as not sent, and the token of 401 is renewed without a second punch', async () => {
		await bot.deliver(bot.user(0).says('打刻'));
		bot.jobcan.expireTokens();
		await bot.deliver(bot.user(1).says('打刻'));
		expect(bot.punches('00002')).toHaveLength(1);

		bot.n8n.useCredential('jobcan', 'jobcanApi', {
			...{ clientId: 'x', clientSecret: 'x', accessToken: 'x' },
			...{ baseUrl: 'http://127.0.0.1:9', authHost: 'http://127.0.0.1:9' },
		});
		await bot.deliver(bot.user(0).says('打刻'));
		expect(bot.answers().at(-1)).toMatch(/^打刻できませんでした。/);
	});

	test('a mail that cannot be sent does not keep the answers of the others back', async () => {
		bot.jobcan.faults.next({ match: STAMP, do: '400' });
		bot.n8n.useCredential('mail', 'smtp', { host: '127.0.0.1', port: 9, secure: false });
		const run = await bot.deliver([bot.user(0).says('打刻'), bot.user(1).says('メニュー')]);
		bot.n8n.useCredential('mail', 'smtp', bot.n8n.smtp.credential);

		expect(run.status).toBe('success');
		expect(bot.answers(1)).toEqual(['メニュー']);
	});
});

describe('before it is set up', () => {
	test('LINE打刻 hidden: the message for a hidden function, and no punch', async () => {
		await bot.deliver(bot.user(0).says('打刻'), { settings: { LINE打刻を表示: false } });

		expect(bot.answers()).toEqual([expect.stringContaining('現在ご利用いただけません')]);
		expect(bot.calls('POST')).toEqual([]);
	});

	test('a bot that runs before its table exists makes it, and says how to link', async () => {
		bot.n8n.dataTables.clear();
		const run = await bot.deliver(bot.user(0).says('打刻'));

		expect(run.error).toBeUndefined();
		expect(bot.n8n.dataTables.names()).toEqual(['line_jobcan_links']);
		expect(bot.answers()).toEqual([expect.stringContaining('LINE連携がまだ完了していません')]);
	});

	test('a table that is not found at first is looked for again: who is linked is punched', async () => {
		const { dataTables } = bot.n8n;
		const { getDataTableAggregateProxy: usual } = dataTables;
		dataTables.getDataTableAggregateProxy = async () => {
			dataTables.getDataTableAggregateProxy = usual;
			return { getManyAndCount: async () => ({ data: [], count: 0 }) };
		};
		await bot.deliver(bot.user(0).says('打刻'));

		expect(bot.punches()).toHaveLength(1);
		expect(bot.answers()).toEqual(['打刻しました!']);
	});

	test('a database that fails punches nobody', async () => {
		bot.n8n.dataTables.break();
		await bot.deliver([bot.user(0).says('打刻'), bot.user(1).says('打刻')]);

		expect(bot.calls('POST')).toEqual([]);
	});
});
