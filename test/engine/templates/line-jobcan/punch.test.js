/** workflows/line-jobcan/bot.json: 打刻. */
const { botWorld } = require('./bot-world');

const bot = botWorld();

test('「打刻」 punches at the time of the event, and the answer is 打刻しました!', async () => {
	const event = bot.user(0).says('打刻', { timestamp: Date.parse('2026-12-01T11:59:31.412+09:00') });
	const run = await bot.deliver(event);

	expect(run.error).toBeUndefined();
	expect(bot.punches()).toEqual([['work_start', '2026-12-01T11:59:31+09:00']]);
	expect(bot.answers()).toEqual(['打刻しました!']);
	expect(bot.line.sent.map(({ via }) => via)).toEqual(['reply']);
});
test('one punch is one call to Jobcan and one to LINE, and no more than seven nodes', async () => {
	const run = await bot.deliver(bot.user(0).says('打刻'));

	expect(bot.calls('POST')).toHaveLength(1);
	expect(bot.calls('GET')).toEqual([]);
	expect(bot.calls('POST')[0].body).toEqual({ recorded_at: '2026-12-01T12:00:00+09:00' });
	expect(run.order).toEqual(['LINEのメッセージ', '設定', '連携を探す', '連携の状態', '打刻か', '打刻', '打刻の返信']);
});
