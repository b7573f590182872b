const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { startBot } = require('./client');

const CLI = path.join(__dirname, '../../../simulators/line/cli.js');

test('prints where it listens, lets users act by the control API, and ends on SIGTERM', async () => {
	const bot = await startBot();
	const command = spawn(process.execPath, [
		CLI,
		...['--users', '3', '--quota', 'none', '--channel-id', '42', '--webhook', bot.url],
	]);
	const [line] = await once(command.stdout, 'data');
	const ready = JSON.parse(line.toString());
	const control = async (route, body) => {
		const method = body === undefined ? 'GET' : 'POST';
		return (
			await fetch(`${ready.url}/__control${route}`, { method, body: body && JSON.stringify(body) })
		).json();
	};

	expect(ready).toMatchObject({ credential: { channelId: '42' }, bot: { basicId: '@123abcde' } });
	expect(await control('/state')).toMatchObject({ users: 3, quota: { limit: null } });
	const [{ userId }] = await control('/users');
	const acted = await control('/act', { userId, do: 'says', with: ['打刻'] });
	expect(acted).toMatchObject({ event: { type: 'message' }, delivery: { ok: true } });
	expect(await control(`/conversation?id=${userId}`)).toMatchObject([{ text: '打刻' }]);
	const burst = await control('/burst', { events: 10, eventsPerDelivery: 2 });
	expect(burst).toMatchObject({ ok: true, deliveries: 5, times: { count: 5 } });
	expect(bot.received).toHaveLength(6);
	expect(await control('/now', { now: '2026-11-22T00:00:00Z' })).toEqual({
		now: '2026-11-22T00:00:00.000Z',
	});
	expect(await control('/webhook', { active: false })).toMatchObject({ isActive: false });
	expect(await control('/quota', { limit: 5 })).toEqual({ limit: 5, usage: 0 });
	expect(await control('/faults', { do: '500' })).toEqual({ pending: 1 });

	command.kill('SIGTERM');
	expect((await once(command, 'exit'))[0]).toBe(0);
	await bot.close();
});
