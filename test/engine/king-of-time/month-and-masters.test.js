jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, pairs } = require('./company');

const kot = company();
const all = { returnAll: true };
const done = async (...args) => (await kot.run(...args)).items('Done');

describe('Daily Attendance: Get Many', () => {
	const days = { startDate: '2026-05-13', endDate: '2026-05-14', ...all };

	beforeEach(() => {
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-05-13', time: '09:00', code: 1 });
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-05-13', time: '18:00', code: 2 });
		kot.sim.setSchedule('00002', '2026-05-14', { leaveCode: 1 });
		kot.sim.closeDay('00001', '2026-05-13');
	});

	test('one Attendance per person and day', async () => {
		const items = await done('dailyAttendance', 'getMany', days);

		expect(items).toHaveLength(6);
		expect(items[0]).toEqual({
			employeeCode: '00001',
			date: '2026-05-13',
			workMinutes: 540,
			closed: true,
		});
		expect(items.find(({ leave }) => leave)).toMatchObject({
			employeeCode: '00002',
			date: '2026-05-14',
			leave: '有休',
		});
	});

	test('division goes to the vendor, codes are filtered here', async () => {
		const filters = { division: '1000', ondivision: false, employeeCodes: 'A-3' };
		const items = await done('dailyAttendance', 'getMany', { ...days, filters });

		expect(kot.sent('GET')[0].query).toMatchObject({ division: '1000', ondivision: 'false' });
		expect(items.map(({ employeeCode }) => employeeCode)).toEqual(['A-3', 'A-3']);
	});

	test('with Simplify off: every total of the vendor, unknown fields too', async () => {
		kot.sim.addUnknownFields();
		const [item] = await done('dailyAttendance', 'getMany', { ...days, simplify: false });

		expect(item).toMatchObject({
			employeeKey: kot.key('00001'),
			workdayTypeName: '平日',
			overtime: 60,
			currentDateEmployee: { code: '00001' },
			fieldOfTomorrow: { note: '𠮷' },
		});
	});

	test.each([
		['startDate', '', "'Start Date' ('') is not a day"],
		['endDate', '2026-05-01', "'End Date' ('2026-05-01')"],
	])('%s %j is refused by name', async (field, value, text) => {
		const wrong = { ...days, [field]: `={{ "${value}" }}` };
		const run = await kot.run('dailyAttendance', 'getMany', wrong);

		expect(run.error.message).toContain(text);
		expect(kot.sim.calls.total).toBe(0);
	});
});

describe('Monthly Attendance: Get Many', () => {
	beforeEach(() => {
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-04-06', time: '09:00', code: 1 });
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-04-06', time: '19:00', code: 2 });
	});

	test('one record per person, for one call', async () => {
		const items = await done('monthlyAttendance', 'getMany', { month: '2026-04', ...all });

		expect(items.map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002', 'A-3']);
		expect(items[0]).toMatchObject({
			month: '2026-04',
			startDate: '2026-04-01',
			endDate: '2026-04-30',
			workDays: 1,
			workMinutes: 600,
			overtimeMinutes: 120,
		});
		expect(kot.sim.calls.total).toBe(1);
	});

	test('the other spelling of the day count is understood', async () => {
		await kot.start({ workingDayCountName: 'workingdayCount' });
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-04-06', time: '09:00', code: 1 });
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-04-06', time: '19:00', code: 2 });
		const [item] = await done('monthlyAttendance', 'getMany', { month: '2026-04', ...all });

		expect(item.workDays).toBe(1);
	});

	test('a day stands for its month: the vendor would refuse it', async () => {
		await done('monthlyAttendance', 'getMany', { month: '2026-04-25T00:00:00', ...all });

		expect(kot.sent('GET')[0].path).toBe('/monthly-workings/2026-04');
	});

	test.each([
		['April', "'Month' ('April') is not a month."],
		['2026-13', "'Month' ('2026-13') is not a month."],
		['', "'Month' is empty."],
	])('%j is refused by name', async (month, text) => {
		const run = await kot.run('monthlyAttendance', 'getMany', { month: `={{ "${month}" }}` });

		expect(run.error.message).toContain(text);
		expect(kot.sim.calls.total).toBe(0);
	});

	test('filters, and the first so many', async () => {
		const filters = { division: '1000', employeeCodes: 'A-3,00002' };
		const filtered = await done('monthlyAttendance', 'getMany', { month: '2026-04', filters });
		const first = await done('monthlyAttendance', 'getMany', { month: '2026-04', limit: 1 });

		expect(filtered.map(({ employeeCode }) => employeeCode)).toEqual(['A-3']);
		expect(first.map(({ employeeCode }) => employeeCode)).toEqual(['00001']);
	});

	test('further totals are asked for only in the raw answer', async () => {
		const month = { month: '2026-04', additionalFields: ['isConfirmation', 'weeklyWork'] };
		kot.sim.addUnknownFields();
		const [raw] = await done('monthlyAttendance', 'getMany', { ...month, simplify: false });
		await done('monthlyAttendance', 'getMany', month);

		expect(kot.sent('GET').map(({ query }) => query.additionalFields)).toEqual([
			'currentDateEmployee,isConfirmation,weeklyWork',
			'currentDateEmployee',
		]);
		expect(raw).toMatchObject({ employeeKey: kot.key('00001'), fieldOfTomorrow: { note: '𠮷' } });
	});
});

describe('Leave Balance: Get Many', () => {
	test('all employment types: one call to list them, one for each', async () => {
		kot.sim.setSchedule('00001', '2026-05-07', { leaveCode: 1 });
		const items = await done('leaveBalance', 'getMany', { month: '2026-05', ...all });

		expect(items).toEqual([
			{ employeeCode: '00001', month: '2026-05', code: '1', name: '有休', days: 19, minutes: 0 },
			{ employeeCode: '00002', month: '2026-05', code: '1', name: '有休', days: 20, minutes: 0 },
			{ employeeCode: 'A-3', month: '2026-05', code: '1', name: '有休', days: 20, minutes: 0 },
		]);
		expect(kot.sim.calls.byRoute).toEqual({
			'GET /working-types': 1,
			'GET /monthly-workings/holiday-remained/:typeCode/:month': 4,
		});
	});

	test('twelve months list the employment types once', async () => {
		const items = Array.from({ length: 12 }, (_, i) => ({
			month: `2026-${String(i + 1).padStart(2, '0')}`,
		}));
		const run = await kot.run(
			'leaveBalance',
			'getMany',
			{ month: '={{ $json.month }}', ...all },
			{ items },
		);

		expect(kot.sim.calls.byRoute['GET /working-types']).toBe(1);
		expect(run.items('Done')).toHaveLength(36);
		expect(pairs(run).slice(0, 4)).toEqual([0, 0, 0, 1]);
	});

	test('chosen types only, one call each', async () => {
		const chosen = { month: '2026-05', allEmploymentTypes: false, employmentTypes: ['3'] };
		const items = await done('leaveBalance', 'getMany', { ...chosen, ...all });
		const filtered = await done('leaveBalance', 'getMany', {
			...chosen,
			filters: { employeeCodes: 'A-3' },
		});

		expect(items.map(({ employeeCode }) => employeeCode)).toEqual(['00002', 'A-3']);
		expect(filtered.map(({ employeeCode }) => employeeCode)).toEqual(['A-3']);
		expect(kot.sent('GET').map(({ path }) => path)).toEqual(
			Array(2).fill('/monthly-workings/holiday-remained/3/2026-05'),
		);
	});

	test('no type chosen is said, not answered with an empty list', async () => {
		const run = await kot.run('leaveBalance', 'getMany', {
			month: '2026-05',
			allEmploymentTypes: false,
		});

		expect(run.error.message).toContain('No employment type');
	});

	test('with Simplify off: one row per person, as the vendor wrote it', async () => {
		kot.sim.addUnknownFields();
		const [item] = await done('leaveBalance', 'getMany', { month: '2026-05', simplify: false });

		expect(item).toMatchObject({
			employeeKey: kot.key('00001'),
			holidayRemained: [{ day: 20, code: 1, fieldOfTomorrow: { note: '𠮷' } }],
		});
	});
});

describe('Request: Get Many', () => {
	beforeEach(() => {
		const add = (kind, employeeCode, date, further) =>
			kot.sim.addRequest({ kind, employeeCode, date, ...further });
		add('schedules', '00001', '2026-05-20', {
			message: '通院のため𠮷',
			requested: { clockInSchedule: '2026-05-20T10:00+09:00', note: 'メモ' },
		});
		add('schedules', '00002', '2026-05-21', { status: 'approved' });
		add('overtimes', '00002', '2026-05-22', { requested: { isBeforeSchedule: false } });
		add('timerecords', 'A-3', '2026-05-12', {});
	});

	test('requests carry the employee code, for one read of the people in the run', async () => {
		const items = [{ month: '2026-05' }, { month: '2026-06' }];
		const run = await kot.run(
			'request',
			'getMany',
			{ month: '={{ $json.month }}', ...all },
			{ items },
		);

		expect(run.items('Done')).toMatchObject([
			{
				employeeCode: '00001',
				date: '2026-05-20',
				kind: 'schedules',
				status: 'applying',
				message: '通院のため𠮷',
				requested: { clockInSchedule: '2026-05-20T10:00+09:00', note: 'メモ' },
				flow: [{ level: 1 }],
			},
			{ employeeCode: '00002', status: 'approved' },
		]);
		expect(run.items('Done')[0]).not.toHaveProperty('employeeKey');
		expect(kot.sim.calls.byRoute['GET /employees']).toBe(1);
	});

	test.each([
		['overtimes', '00002', '/requests/overtimes/2026-05', 'flow'],
		['timerecords', 'A-3', '/requests/timerecords/2026-05', undefined],
	])('%s', async (requestKind, employeeCode, path, additionalFields) => {
		const items = await done('request', 'getMany', { requestKind, month: '2026-05' });

		expect(items).toMatchObject([{ employeeCode, kind: requestKind }]);
		expect(kot.sent('GET')[0]).toMatchObject({ path });
		expect(kot.sent('GET')[0].query.additionalFields).toBe(additionalFields);
	});

	test('filters by code and state', async () => {
		const month = { month: '2026-05' };
		const byState = await done('request', 'getMany', {
			...month,
			filters: { status: ['approved'] },
		});
		const byCode = await done('request', 'getMany', {
			...month,
			filters: { employeeCodes: '00001' },
		});

		expect(byState.map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
		expect(byCode.map(({ employeeCode }) => employeeCode)).toEqual(['00001']);
	});

	test('with Simplify off nothing else is read, and nothing is changed', async () => {
		kot.sim.addUnknownFields();
		const [item] = await done('request', 'getMany', { month: '2026-05', simplify: false });

		expect(item).toMatchObject({ employeeKey: kot.key('00001'), fieldOfTomorrow: { note: '𠮷' } });
		expect(kot.sim.calls.total).toBe(1);
	});

	test('a company without the feature: the vendor’s words', async () => {
		await kot.start({ features: { scheduleRequests: false } });
		const run = await kot.run('request', 'getMany', { month: '2026-05' });

		expect(run.error.message).toContain('The company does not use this feature.');
	});
});

describe('what an administrator has set up', () => {
	test.each([
		['division', { divisionCode: '0300', divisionName: '物流センター', dayBorderTime: '00:00' }],
		['employmentType', { employmentTypeCode: '4', employmentTypeName: 'アルバイト' }],
		['employeeGroup', { code: '02', name: '鍵当番', category: { code: 'A', name: '役割' } }],
		['administrator', { code: '0100', name: '所属管理者', emailAddresses: ['0100@example.jp'] }],
	])('%s: Get Many, one call', async (resource, last) => {
		const items = await done(resource, 'getMany', all);
		const first = await done(resource, 'getMany', { limit: 1 });

		expect(items.at(-1)).toMatchObject(last);
		expect(first).toEqual(items.slice(0, 1));
		expect(kot.sim.calls.total).toBe(2);
	});

	test.each(['division', 'employmentType'])(
		'%s with Simplify off, unknown fields too',
		async (resource) => {
			kot.sim.addUnknownFields();
			const [item] = await done(resource, 'getMany', { simplify: false });

			expect(item).toMatchObject({ code: expect.any(String), fieldOfTomorrow: { note: '𠮷' } });
		},
	);

	test('Company: Get', async () => {
		expect(await done('company', 'get')).toMatchObject([
			{ code: 'demo', name: '株式会社あさがお商店', businessYearStartDate: '04/01' },
		]);
	});
});

describe('Access Token', () => {
	test('Check tells valid from stopped', async () => {
		expect(await done('accessToken', 'check')).toEqual([{ available: true }]);

		kot.engine.use(kot.sim, { accessToken: 'stopped-long-ago' });
		expect(await done('accessToken', 'check')).toEqual([{ available: false }]);
	});

	test('Renew: the new token works, the old one does not; several items renew once', async () => {
		const old = kot.sim.token;
		const run = await kot.run('accessToken', 'renew', {}, { items: [{}, {}] });
		const [{ token }, second] = run.items('Done');

		expect(second.token).toBe(token);
		expect(token).not.toBe(old);
		expect(kot.sent('POST')).toHaveLength(1);
		expect(await done('accessToken', 'check')).toEqual([{ available: false }]);
		kot.engine.use(kot.sim, { accessToken: token });
		expect(await done('accessToken', 'check')).toEqual([{ available: true }]);
	});

	test('Renew after a lost answer is not tried again: the token that came is lost, a second call would stop it too', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });
		await kot.run(
			'accessToken',
			'renew',
			{},
			{ retryOnFail: true, maxTries: 2, waitBetweenTries: 1 },
		);

		expect(kot.sent('POST')).toHaveLength(1);
	});

	test('Revoke wants to be confirmed', async () => {
		const refused = await kot.run('accessToken', 'revoke');

		expect(refused.error.message).toContain('was not stopped');
		expect(kot.sim.calls.total).toBe(0);
		expect(await done('accessToken', 'revoke', { confirmed: true })).toEqual([{ revoked: true }]);
		expect(await done('accessToken', 'check')).toEqual([{ available: false }]);
	});

	test('no text ever holds the token', async () => {
		kot.sim.faults.next({ match: {}, do: '400-2' });
		const run = await kot.run('accessToken', 'check', {}, { onError: 'continueErrorOutput' });
		const [failed] = run.items('Failed');

		expect(failed.error).toContain('code 2');
		expect(JSON.stringify(run.data.resultData)).not.toContain(kot.sim.token);
	});
});
