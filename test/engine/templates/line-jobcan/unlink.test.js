/** workflows/line-jobcan/unlink.json: the administrator unlinks, and the staff member is told nothing. */
const { template } = require('../support');
const { botWorld } = require('./bot-world');

const bot = botWorld();

async function unlink(...codes) {
	const run = await bot.n8n.run(template('line-jobcan/unlink.json'), {
		items: [{ スタッフコード: codes.join('\n'), 確認: '解除する', formMode: 'production' }],
		startNode: '解除するスタッフを入力',
	});
	expect(run.error).toBeUndefined();
	return bot.n8n.theMail();
}

test('the link is gone, LINE is not asked for anything, and the result is mailed', async () => {
	const { subject, text } = await unlink('00001');

	expect(bot.linked().map(([, code]) => code)).toEqual(['00002']);
	expect(bot.line.log).toEqual([]);
	expect(subject).toBe('LINE連携の解除：1件');
	expect(text).toMatch(/解除した人：1件\n・00001/);
	expect(text).toContain('LINEには通知していません');
});

test('the person cannot punch any more', async () => {
	await unlink('00001');
	await bot.deliver(bot.user(0).says('打刻'));

	expect(bot.calls('POST')).toEqual([]);
	expect(bot.answers()).toEqual([expect.stringContaining('LINE連携がまだ完了していません')]);
});

test('passwords that are still open are void, too', async () => {
	await bot.issue('password.open', 'A-3');
	await unlink('A-3');
	await bot.deliver(bot.user(3).says('password.open'));

	expect(bot.answers(3)).toEqual([expect.stringContaining('正しくない')]);
	expect(bot.linked()).toHaveLength(2);
});

test('several at once; who was not linked is named, and nobody else is touched', async () => {
	const { subject, text } = await unlink('00002', '1', ' 00001 ', '00002');

	expect(subject).toBe('【要確認】LINE連携の解除：2件');
	expect(text).toMatch(/連携していなかった人：1件\n・1（/);
	expect(bot.linked()).toEqual([]);
});

test('a code that is only similar unlinks nobody', async () => {
	await unlink('1', '０0001', '0000');

	expect(bot.linked()).toHaveLength(2);
});

test('without tables there is nobody to unlink', async () => {
	bot.n8n.dataTables.clear();
	const { text } = await unlink('00001');

	expect(text).toContain('解除した人：0件');
});
