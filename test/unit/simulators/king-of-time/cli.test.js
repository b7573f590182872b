const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');

const CLI = path.join(__dirname, '../../../simulators/king-of-time/cli.js');

/** Starts the command and waits for the line that says it is ready. */
async function startCommand(...options) {
	const command = spawn(process.execPath, [CLI, ...options]);
	const [line] = await once(command.stdout, 'data');
	return { command, ready: JSON.parse(line.toString()) };
}

test('prints where it listens, answers the control API, and ends cleanly on SIGTERM', async () => {
	const { command, ready } = await startCommand(
		...['--employees', '3', '--month', '2026-12', '--closed', '00:00-23:59,23:58-00:01'],
	);
	const control = async (route, body) => {
		const method = body === undefined ? 'GET' : 'POST';
		const url = `${new URL(ready.url).origin}/__control${route}`;
		return (await fetch(url, { method, body: body && JSON.stringify(body) })).json();
	};
	const employees = () =>
		fetch(`${ready.url}/employees`, { headers: { authorization: `Bearer ${ready.token}` } });

	expect(ready.product).toBe('kingOfTime');
	expect((await employees()).status).toBe(403);
	expect(await control('/closed', { windows: [] })).toEqual({ windows: [] });
	expect((await employees()).status).toBe(200);
	expect(await control('/state')).toMatchObject({ employees: 3, schedules: 69 });
	expect(Object.keys(await control('/schedules?month=2026-12'))).toEqual([
		'00001',
		'00002',
		'00003',
	]);
	expect(await control('/calls')).toMatchObject({ total: 2, refused: 1 });
	expect(await control('/log')).toHaveLength(2);
	expect(await control('/calls/reset', {})).toMatchObject({ total: 0 });
	expect(await control('/faults', { do: '500' })).toEqual({ pending: 1 });
	expect((await employees()).status).toBe(500);

	command.kill('SIGTERM');
	const [code] = await once(command, 'exit');
	expect(code).toBe(0);
});

test('has no control API unless it is asked for', async () => {
	const { startAtNoon } = require('./client');
	const sim = await startAtNoon();

	const response = await fetch(`${new URL(sim.url).origin}/__control/state`);

	expect(response.ok).toBe(false);
	await sim.close();
});
