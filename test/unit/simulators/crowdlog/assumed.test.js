const { call, DAY, refusalOf, startSmall } = require('./client');

let sim;
const start = async (options) => {
	sim = await startSmall(options);
};
afterEach(() => sim.close());

const day = { start: '09:00', end: '18:00', breaks: '12:00-13:00' };

test('members show code and number; a member without a code has none', async () => {
	await start();
	const { members } = (await call(sim, 'GET /members')).json;
	expect(members.map(({ code }) => code)).toEqual(['P1001', '00045', 'R2N6F5', null]);
	expect(members[1].id).toBe(sim.members[1].id);
});

test.each(['members', 'workHours', 'attendanceList'])(
	'%s can be left out, moved, unpaged',
	async (name) => {
		await start({ assumed: { [name]: { path: '/v9/list', list: '', paged: false } } });
		const { json } = await call(sim, `GET /v9/list?from=${DAY}&to=${DAY}&page=9`);
		expect(Array.isArray(json)).toBe(true);
		expect(json.length > 0).toBe(name === 'members');
		await sim.close();
		await start({ assumed: { [name]: false } });
		expect(await refusalOf(sim, `GET /v9/list?from=${DAY}&to=${DAY}`)).toBe('404/notFound');
	},
);

test('work hours need both days, and count as they are set to', async () => {
	await start({ assumed: { workHours: { unit: 'hours' } } });
	sim.setWorkHours('P1001', DAY, [{ project: 'PJ-001', minutes: 90 }]);
	const { timesheets } = (await call(sim, `GET /timesheets?from=${DAY}&to=${DAY}`)).json;
	expect(timesheets).toEqual([
		{ member_code: 'P1001', date: DAY, minutes: 1.5, project_code: 'PJ-001' },
	]);
	expect(await refusalOf(sim, `GET /timesheets?from=${DAY}`)).toBe('400/required');
	expect(await refusalOf(sim, `GET /timesheets?from=${DAY}&to=x`)).toBe('400/value');
});

describe('attendance', () => {
	const put = (code, body, date = DAY) => call(sim, `PUT /attendances/${code}/${date}`, body);

	test('is overwritten; what is not named stays', async () => {
		await start();
		await put('P1001', day);
		sim.setAttendance('P1001', DAY, { ...sim.attendance('P1001', DAY), note: '日報' });
		await put('P1001', { start: '10:00', end: '19:00' });
		expect(sim.attendance('P1001', DAY)).toEqual({
			...{ start: '10:00', end: '19:00', note: '日報', status: '1' },
			breaks: [{ start: '12:00', end: '13:00' }],
		});
		const { attendances } = (await call(sim, `GET /attendances?from=${DAY}&to=${DAY}`)).json;
		expect(attendances).toEqual([
			{ member_code: 'P1001', date: DAY, ...day, start: '10:00', end: '19:00', status: 'complete' },
		]);
	});

	test.each([
		[{ ...day, start: '9:00' }, '400/times'],
		[{ ...day, end: '29:00' }, '400/times'],
		[{ ...day, end: '08:00' }, '400/times'],
		[{ ...day, breaks: '12:00-13:00/12:30-13:30' }, '400/times'],
		[{ ...day, breaks: '17:30-18:30' }, '400/times'],
		[{}, '400/times'],
	])('refuses %j', async (body, refusal) => {
		await start();
		expect(await refusalOf(sim, `PUT /attendances/P1001/${DAY}`, body)).toBe(refusal);
		expect(sim.attendance('P1001', DAY)).toBeUndefined();
	});

	test('knows its members and its days', async () => {
		await start();
		expect(await refusalOf(sim, `PUT /attendances/P9/${DAY}`, day)).toBe('404/member');
		expect(await refusalOf(sim, 'PUT /attendances/P1001/2026-02-30', day)).toBe('400/value');
	});

	test('writes closed and 申請済 days like an administrator, or refuses them', async () => {
		await start({ closingDate: DAY });
		expect((await put('P1001', day)).status).toBe(200);
		sim.applyDay('P1001', DAY);
		expect((await put('P1001', { ...day, end: '17:00' })).status).toBe(200);
		expect(sim.attendance('P1001', DAY)).toMatchObject({ end: '17:00', applied: true });
		await sim.close();
		await start({ closingDate: DAY, closedRefuses: true, appliedDays: 'refuse' });
		expect(await refusalOf(sim, `PUT /attendances/P1001/${DAY}`, day)).toBe('400/closed');
		sim.setAttendance('P1001', '2026-11-21', { start: '09:00', end: '18:00', applied: true });
		const refusal = await refusalOf(sim, 'PUT /attendances/P1001/2026-11-21', day);
		expect(refusal).toBe('400/applied');
	});
});
