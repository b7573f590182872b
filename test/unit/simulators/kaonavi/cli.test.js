const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { askToken, call, members, startQuiet } = require('./client');

const CLI = path.join(__dirname, '../../../simulators/kaonavi/cli.js');

test('prints where it listens, answers the control API, and ends cleanly on SIGTERM', async () => {
	const options = ['--employees', '3', '--tokens', 'none', '--updates', '1', '--plain'];
	const command = spawn(process.execPath, [CLI, ...options]);
	const [line] = await once(command.stdout, 'data');
	const ready = JSON.parse(line.toString());
	const { origin } = new URL(ready.url);
	const control = async (route, body) => {
		const method = body === undefined ? 'GET' : 'POST';
		const response = await fetch(`${origin}/__control${route}`, {
			...{ method, body: body && JSON.stringify(body) },
		});
		return response.json();
	};
	const token = (await askToken(ready)).json.access_token;
	const status = async () => (await call(ready, 'GET /members', undefined, { token })).status;

	expect(ready.credential).toEqual({
		...{ consumerKey: expect.any(String), consumerSecret: expect.any(String), baseUrl: ready.url },
	});
	expect(await status()).toBe(200);
	await control('/now', { now: '2026-11-20T12:00:00+09:00' });
	expect(await control('/state')).toMatchObject({
		...{ now: '2026-11-20T03:00:00.000Z', members: 3, tasksPending: 0, tokensIssued: 1 },
	});
	await control('/now', { now: null });
	await call(ready, 'PATCH /members', members({ code: '00001', mail: 'x@example.jp' }), { token });
	await control('/tasks/finish', {});
	await control('/members/add', { code: '9', name: '青' });
	await control('/members/change', { code: '00002', changes: { mail: 'y@example.jp' } });
	await control('/members/delete', { code: '00003' });
	expect((await control('/members')).map(({ code, mail }) => [code, mail])).toEqual([
		['00001', 'x@example.jp'],
		['00002', 'y@example.jp'],
		['9', ''],
	]);
	expect(await control('/sheet?id=1')).toHaveLength(2);
	expect(await control('/calls')).toMatchObject({ reads: 1, updates: 1, writes: 1 });
	expect(await control('/deliveries')).toEqual([]);
	await control('/members/refuse', { code: '00002', text: '申請中です。' });
	await control('/tasks/force', { status: 'ERROR' });
	await control('/switches', { off: ['members.read'] });
	expect(await status()).toBe(403);
	await control('/switches', { on: ['members.read'] });
	await control('/closed', { windows: [{ from: '00:00', to: '23:59' }] });
	await control('/closed', { windows: [] });
	await control('/faults', { do: '503' });
	expect(await status()).toBe(503);
	await control('/tokens/expire', {});
	expect(await status()).toBe(401);

	command.kill('SIGTERM');
	const [code] = await once(command, 'exit');
	expect(code).toBe(0);
});

test('has no control API unless it is asked for', async () => {
	const sim = await startQuiet();

	const response = await fetch(`${new URL(sim.url).origin}/__control/state`);

	expect(response.ok).toBe(false);
	await sim.close();
});
