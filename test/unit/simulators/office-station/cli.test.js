const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');

const CLI = path.join(__dirname, '../../../simulators/office-station/cli.js');

test('prints where it listens, answers the control API, and ends cleanly on SIGTERM', async () => {
	const command = spawn(process.execPath, [
		CLI,
		'--employees',
		'3',
		'--joining',
		'1',
		'--retired',
		'1',
	]);
	const [line] = await once(command.stdout, 'data');
	const { url, credential } = JSON.parse(line.toString());
	const control = async (route, body) => {
		const method = body === undefined ? 'GET' : 'POST';
		const response = await fetch(`${url}/__control${route}`, {
			method,
			body: body && JSON.stringify(body),
		});
		return response.json();
	};

	expect(credential).toMatchObject({ baseUrl: url, signIn: 'basic' });
	expect(await control('/state')).toMatchObject({ employees: 5, months: 0 });
	const rows = await control('/files/employees?layout=joined&emptyCells=true');
	expect(rows).toHaveLength(5);
	expect((await control('/files/employees?header=false'))[0].row).toContain('従業員番号');
	expect(Array.isArray(await control('/files/dependents'))).toBe(true);
	const taken = await control('/imports/employees', {
		rows: [{ ...rows[0], 役職: '課長' }],
		layout: 'joined',
	});
	expect(taken).toMatchObject({ updated: ['00001'], refused: [] });
	expect(await control('/employees/00001')).toMatchObject({ position: '課長' });
	await control('/employees/00001', { position: '部長' });
	expect(await control('/employees/00001')).toMatchObject({ position: '部長' });
	const month = {
		month: '2026-11',
		timeFormat: 'minutes',
		rows: [{ 従業員番号: '00001', 労働時間: '80' }],
	};
	expect(await control('/imports/attendance', month)).toMatchObject({ updated: ['00001'] });
	expect(await control('/attendance/00001/2026-11')).toEqual({ workMinutes: 80 });
	expect(await control('/calls')).toMatchObject({ total: 0 });

	command.kill('SIGTERM');
	const [code] = await once(command, 'exit');
	expect(code).toBe(0);
});

test('has no control API unless it is asked for', async () => {
	const { startOfficeStation } = require('../../../simulators/office-station');
	const sim = await startOfficeStation({ employees: 1 });
	expect((await fetch(`${sim.url}/__control/state`)).ok).toBe(false);
	await sim.close();
});
