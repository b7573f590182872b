const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const { call, DAY, startSmall } = require('./client');

const CLI = path.join(__dirname, '../../../simulators/crowdlog/cli.js');

test('prints where it listens, answers the control API, and ends cleanly on SIGTERM', async () => {
	const command = spawn(process.execPath, [CLI, '--members', '3', '--month', '2026-10']);
	const [line] = await once(command.stdout, 'data');
	const ready = JSON.parse(line.toString());
	const control = async (route, body) => {
		const method = body === undefined ? 'GET' : 'POST';
		const response = await fetch(`${ready.url}/__control${route}`, {
			...{ method, body: body && JSON.stringify(body) },
		});
		return response.json();
	};

	expect((await call(ready, 'GET /projects')).status).toBe(200);
	expect(await control('/state')).toMatchObject({
		...{ members: 3, projects: 23, attendanceDays: 66, workHoursDays: 66 },
	});
	await control('/attendance', { code: 'P1001', date: DAY, start: '09:00', end: '18:00' });
	expect(await control(`/attendance?code=P1001&date=${DAY}`)).toMatchObject({
		day: { start: '09:00' },
	});
	const csv = `社員コード,年月日,出社,退社\nP1001,${DAY},10:00,18:00`;
	const file = { csv: Buffer.from(csv).toString('base64'), encoding: 'utf8' };
	expect(await control('/import', file)).toEqual({ imported: 1, errors: [] });
	expect(await control('/import', { rows: [{ 社員コード: 'x' }] })).toHaveProperty('refused');
	expect(await control(`/attendance?code=P1001&date=${DAY}`)).toMatchObject({
		day: { start: '10:00' },
	});
	expect(await control('/calls')).toMatchObject({ total: 1, refused: 0 });

	command.kill('SIGTERM');
	const [code] = await once(command, 'exit');
	expect(code).toBe(0);
});

test('has no control API unless it is asked for', async () => {
	const sim = await startSmall();
	expect((await fetch(`${sim.url}/__control/state`)).ok).toBe(false);
	await sim.close();
});
