const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { askToken, call, startAtNoon } = require('./client');

const CLI = path.join(__dirname, '../../../simulators/jobcan/cli.js');

test('prints where it listens, answers the control API, and ends cleanly on SIGTERM', async () => {
	const options = ['--employees', '3', '--month', '2026-10', '--pending', '600000'];
	const command = spawn(process.execPath, [CLI, ...options]);
	const [line] = await once(command.stdout, 'data');
	const ready = JSON.parse(line.toString());
	const control = async (route, body) => {
		const method = body === undefined ? 'GET' : 'POST';
		const response = await fetch(`${ready.url}/__control${route}`, {
			...{ method, body: body && JSON.stringify(body) },
		});
		return response.json();
	};
	const token = (await askToken(ready)).json.access_token;
	const status = async () => (await call(ready, token, 'GET /master/v1/employees')).status;

	expect(ready.credential).toMatchObject({ apiUrl: ready.url, authUrl: ready.authUrl });
	expect(await status()).toBe(200);
	expect(await control('/state')).toMatchObject({
		...{ employees: 3, daysWithPunches: 66, daysPending: 0, tokensIssued: 1 },
	});
	const punch = { employeeCode: '00001', date: '2026-10-31', time: '09:00', kind: 'work_start' };
	await control('/punches', punch);
	expect(Object.keys(await control('/day?date=2026-10-31'))).toEqual(['00001']);
	expect(await control('/calls')).toMatchObject({ total: 2, refused: 0 });
	expect(await control('/log')).toHaveLength(2);
	await control('/faults', { do: '503' });
	expect(await status()).toBe(503);
	await control('/tokens/expire', {});
	expect(await status()).toBe(401);

	command.kill('SIGTERM');
	const [code] = await once(command, 'exit');
	expect(code).toBe(0);
});

test('has no control API unless it is asked for', async () => {
	const sim = await startAtNoon();

	const response = await fetch(`${sim.url}/__control/state`);

	expect(response.ok).toBe(false);
	await sim.close();
});
