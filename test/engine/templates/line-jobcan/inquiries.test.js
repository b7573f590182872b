/** workflows/line-jobcan/bot.json: menu, 有休日数確認, シフト確認, 現在の労働時間, and who asks for something else. */
jest.mock('n8n-workflow', () => require('../../../support/quick-sleep'));
const { botWorld, setClock, TODAY } = require('./bot-world');

const bot = botWorld();
const ask = async (words, how, user = 0) => await bot.deliver(bot.user(user).says(words), how);
const INQUIRIES = ['有休日数確認', 'シフト確認', '現在の労働時間'];

describe('シフト確認', () => {
	test('the sticker and the shifts of seven days from today', async () => {
		bot.jobcan.setShift('00001', TODAY, [
			{ start: '09:00', end: '12:00' },
			{ start: '13:00', end: '18:00' },
		]);
		bot.jobcan.setShift('00001', '2026-12-07', { start: '22:00', end: '07:00' });
		bot.jobcan.setShift('00001', '2026-12-08', { start: '09:00', end: '18:00' });
		bot.jobcan.setShift('00002', '2026-12-02', { start: '05:00', end: '06:00' });
		await ask('シフト確認');

		expect(bot.answers()).toEqual([
			'[sticker]',
			[
				'シフト（7日間）',
				'12/1(火) 09:00〜12:00、13:00〜18:00',
				'12/2(水) 予定なし',
				'12/3(木) 予定なし',
				'12/4(金) 予定なし',
				'12/5(土) 予定なし',
				'12/6(日) 予定なし',
				'12/7(月) 22:00〜翌07:00',
			].join('\n'),
		]);
		expect(bot.line.sent).toMatchObject([
			{ via: 'reply', messages: [{ type: 'sticker' }, { type: 'text' }] },
		]);
	});

	test('no shift at all is said', async () => {
		await ask('シフト確認');

		expect(bot.answers()[1].match(/予定なし/g)).toHaveLength(7);
	});

	test('before the day changes, today is the day before', async () => {
		setClock('2026-12-02T03:00:00+09:00');
		await ask('シフト確認');
		expect(bot.answers()[1]).toMatch(/^シフト（7日間）\n12\/1/);

		await ask('シフト確認', { settings: { 日替わり時刻: 0 } });
		expect(bot.answers().at(-1)).toMatch(/^シフト（7日間）\n12\/2/);
	});
});

describe('現在の労働時間', () => {
	beforeEach(() => {
		for (const [kind, time] of [
			['work_start', '08:00'],
			['work_end', '11:25'],
		]) {
			bot.jobcan.addPunch({ employeeCode: '00001', date: TODAY, kind, time });
		}
	});

	test('is refreshed first, then told as of now', async () => {
		expect(bot.jobcan.summaryOf('00001', TODAY).work).toBe(0);
		await ask('現在の労働時間');

		expect(bot.answers()).toEqual([
			'[sticker]',
			'現在の労働時間\n12月1日：3時間25分（12:00 時点）',
		]);
		expect(bot.calls('POST', /refresh$/)).toHaveLength(1);
	});

	test('is waited for while Jobcan adds it up', async () => {
		await bot.start({ jobcan: { refreshPendingReads: 2 } });
		await ask('現在の労働時間');

		expect(bot.answers()[1]).toContain('0時間0分');
	});

	test('that does not become final is told as not done, never as an old figure', async () => {
		await bot.start({ jobcan: { refreshPendingMs: Infinity } });
		await ask('現在の労働時間');

		expect(bot.answers()[1]).toMatch(/^現在の労働時間ができませんでした。/);
		expect(bot.n8n.theMail().text).toContain('スタッフコード：00001');
	});
});

describe('有休日数確認', () => {
	test('the sticker and what is left', async () => {
		bot.jobcan.grantLeave('00001', { days: 20 });
		bot.jobcan.useLeave('00001', '2026-11-02', { typeId: 5 });
		await ask('有休日数確認');

		expect(bot.answers()).toEqual(['[sticker]', '有休残日数\n有休：19.5日']);
	});

	test('nothing known is not zero', async () => {
		await bot.start({ jobcan: { unverified: { leaveBalance: false } } });
		await ask('有休日数確認');

		expect(bot.answers()[1]).toMatch(/^有休日数確認ができませんでした。/);
		expect(bot.n8n.theMail().subject).toBe(
			'【要確認】LINEの「有休日数確認」に答えられませんでした',
		);
	});
});

describe('what all three have in common', () => {
	test.each(INQUIRIES)('%s: the loading animation comes before the first call', async (words) => {
		await ask(words);

		expect(bot.line.loadings).toHaveLength(1);
		const [loading] = bot.line.log.filter(({ path }) => /loading/.test(path));
		expect(loading.at <= bot.calls('GET')[0].at).toBe(true);
		expect(bot.answers()).toHaveLength(2);
	});

	test.each(INQUIRIES)('%s: a loading animation that fails does not matter', async (words) => {
		bot.line.faults.next({ match: { path: /loading/ }, do: '500', times: Infinity });
		await ask(words);

		expect(bot.answers()[0]).toBe('[sticker]');
		expect(bot.n8n.takeMails()).toEqual([]);
	});

	test.each(INQUIRIES)(
		'%s: Jobcan down is told in a plain sentence, and by mail',
		async (words) => {
			bot.jobcan.faults.next({ match: { path: /v1/ }, do: '500', times: Infinity });
			await ask(words);

			expect(bot.answers()[1]).toBe(
				`${words}ができませんでした。少し待ってから、もう一度お試しください。続くときは、管理者にお知らせください。`,
			);
			const { subject, text } = bot.n8n.theMail();
			expect(subject).toBe(`【要確認】LINEの「${words}」に答えられませんでした`);
			expect(text).toContain('スタッフコード：00001');
			expect(text).toContain('Jobcan');
		},
	);

	test.each([
		['有休日数確認', '休暇申請を表示'],
		['シフト確認', '確定シフトを表示'],
		['現在の労働時間', '出勤簿を表示'],
	])('%s: hidden by %s alone', async (words, name) => {
		const hidden = { settings: { [name]: false } };
		await ask(words, hidden);
		expect(bot.answers()).toEqual(['[sticker]', expect.stringContaining('ご利用いただけません')]);
		expect(bot.calls('GET')).toEqual([]);

		for (const other of INQUIRIES.filter((one) => one !== words)) await ask(other, hidden);
		expect(bot.answers().filter((text) => /ご利用いただけません/.test(text))).toHaveLength(1);
	});

	test.each(['打刻', 'メニュー', ...INQUIRIES])('%s: hidden as a whole', async (words) => {
		await ask(words, { settings: { LINE打刻を表示: false } });

		expect(bot.answers()).toEqual([expect.stringContaining('ご利用いただけません')]);
		expect(bot.jobcan.log).toEqual([]);
	});

	test.each(['打刻', 'メニュー', ...INQUIRIES, 'アカウント連携解除'])(
		'%s: who is not linked is told how to link',
		async (words) => {
			await ask(words, {}, 3);

			expect(bot.answers(3)).toEqual([expect.stringContaining('ワンタイムパスワード')]);
			expect(bot.jobcan.log).toEqual([]);
		},
	);

	test('the sticker is a setting; without one there is none', async () => {
		await ask('シフト確認', { settings: { スタンプID: '1988', スタンプのパッケージID: '446' } });
		expect(bot.line.sent[0].messages[0]).toEqual({
			...{ type: 'sticker', packageId: '446', stickerId: '1988' },
		});

		await ask('シフト確認', { settings: { スタンプID: '' } });
		expect(bot.line.sent[1].messages).toHaveLength(1);
	});

	test('several people in one delivery get their own answers, whoever fails', async () => {
		bot.jobcan.setShift('00001', TODAY, { start: '09:00', end: '18:00' });
		bot.jobcan.setShift('00002', TODAY, { start: '10:00', end: '19:00' });
		await bot.link(2, 'A-3');
		bot.jobcan.faults.next({ match: { path: /shifts\/36/ }, do: '403', times: Infinity });
		await bot.deliver([0, 1, 2, 0].map((user) => bot.user(user).says('シフト確認')));

		expect(bot.answers(0).filter((text) => text.includes('09:00〜18:00'))).toHaveLength(2);
		expect(bot.answers(1)[1]).toMatch(/^シフト確認ができませんでした。/);
		expect(bot.answers(2)[1]).toContain('12/1(火) 予定なし');
		expect(bot.n8n.theMail().text).toContain('スタッフコード：00002');
	});

	test('an answer that LINE does not take stops nobody else', async () => {
		bot.line.faults.next({ match: { path: /message\/reply/ }, do: '500' });
		await bot.deliver([bot.user(0).says('メニュー'), bot.user(1).says('メニュー')]);

		expect(bot.answers(1)).toEqual(['メニュー']);
		expect(bot.n8n.theMail().subject).toBe('【お知らせ】LINEに返信できませんでした');
	});

	test('a used reply token becomes a push', async () => {
		const event = bot.user(0).says('メニュー');
		await bot.deliver(event);
		await bot.deliver(event);

		expect(bot.line.sent.map(({ via }) => via)).toEqual(['reply', 'push']);
	});
});

describe('the menu', () => {
	test('has the four functions, and each button does what it says', async () => {
		await ask('メニュー');
		const [{ messages }] = bot.line.sent;
		expect(messages[0].template.actions.map(({ label }) => label)).toEqual([
			...INQUIRIES,
			'アカウント連携解除',
		]);
		for (const label of INQUIRIES) {
			await ask('メニュー');
			await bot.deliver(bot.user(0).taps(label));
		}
		const texts = bot.answers().filter((text) => !['メニュー', '[sticker]'].includes(text));
		expect(texts.map((text) => text.split('\n')[0])).toEqual([
			'有休残日数',
			'シフト（7日間）',
			'現在の労働時間',
		]);
	});
});

describe('anything else', () => {
	test('who adds the account is told how to link', async () => {
		await bot.deliver(bot.user(3).follow());

		expect(bot.answers(3)).toEqual([expect.stringContaining('password. も含めて')]);
	});

	test('without a text for it there is no answer, and the next event gets its own', async () => {
		const settings = { '友だち追加・その他への返信': '' };
		await bot.deliver([bot.user(3).follow(), bot.user(0).says('メニュー')], { settings });

		expect(bot.answers(3)).toEqual([]);
		expect(bot.answers(0)).toEqual(['メニュー']);
	});
});

describe('a sub-workflow that does not answer', () => {
	afterEach(() => bot.publishInquiries());
	const SORRY = /^いま、この機能をご利用いただけません。/;

	test('is told to each person and by a mail each; punches go on', async () => {
		bot.publishInquiries(false);
		const run = await bot.deliver([
			bot.user(0).says('メニュー'),
			bot.user(0).says('打刻'),
			bot.user(1).says('シフト確認'),
			bot.user(3).says('メニュー'),
		]);

		expect(run.status).toBe('success');
		expect(bot.answers(0)).toEqual(['打刻しました!', expect.stringMatching(SORRY)]);
		expect(bot.answers(1)).toEqual([expect.stringMatching(SORRY)]);
		expect(bot.answers(3)).toEqual([expect.stringMatching(SORRY)]);
		expect(bot.punches()).toHaveLength(1);
		const mails = bot.n8n.takeMails();
		const named = mails.map(({ text }) => /スタッフコード：(.*)/.exec(text)[1]);
		expect(named.sort()).toEqual(['00001', '00002', '（未連携）']);
		expect(mails[0].subject).toBe('【要確認】LINEのメッセージに答えられませんでした');
		expect(mails[0].text).toContain('公開（Publish）');
	});

	test('for one person does not keep the others from their answers', async () => {
		bot.publishInquiries((json) => {
			const stop = { name: '止める', type: 'n8n-nodes-base.stopAndError', typeVersion: 1 };
			const { parameters } = json.nodes.find(({ name }) => name === '何をするか');
			const isSecond = `={{ $json.source.userId === '${bot.userId(1)}' }}`;
			parameters.rules.values[0].conditions.conditions[0].leftValue = isSecond;
			json.nodes.push({ ...stop, position: [0, 0], parameters: { errorMessage: 'test' } });
			json.connections['何をするか'].main[0] = [{ node: '止める', type: 'main', index: 0 }];
			return json;
		});
		await bot.deliver([0, 1, 3, 0].map((user) => bot.user(user).says('メニュー')));

		expect(bot.answers(0)).toEqual(['メニュー', 'メニュー']);
		expect(bot.answers(1)).toEqual([expect.stringMatching(SORRY)]);
		expect(bot.answers(3)).toEqual([expect.stringContaining('LINE連携がまだ完了していません')]);
		expect(bot.n8n.theMail().text).toContain('スタッフコード：00002');
	});
});
