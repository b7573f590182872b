jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company } = require('./company');

const kot = company();
const D = '2026-05-14';
const at = (time) => `${D}T${time}:00+09:00`;
const days = { startDate: D, endDate: D };
const get = async (parameters = {}, extra = { onError: 'continueErrorOutput' }) =>
	await kot.run('dailyAttendance', 'getManyWithTimes', { ...days, ...parameters }, extra);
const punch = (employeeCode, text, date = D) => {
	for (const word of text.split(' '))
		kot.sim.addTimeRecord({ employeeCode, date, code: word[0], time: word.slice(1) });
};

describe('Daily Attendance: Get Many With Times', () => {
	test('everybody in two calls: clock times, breaks and minutes; a night shift stays on its day', async () => {
		punch('00001', '109:00 312:00 413:00 218:00');
		punch('00002', '122:00 229:30');
		kot.sim.resetCalls();
		const run = await get();

		expect(run.error).toBeUndefined();
		expect(run.items('Done')).toEqual([
			{
				...{ employeeCode: '00001', date: D, workMinutes: 480 },
				...{ clockIn: at('09:00'), clockOut: at('18:00'), closed: false },
				breaks: [{ start: at('12:00'), end: at('13:00') }],
			},
			{
				...{ employeeCode: '00002', date: D, workMinutes: 450, closed: false },
				...{ clockIn: at('22:00'), clockOut: '2026-05-15T05:30:00+09:00' },
			},
		]);
		expect(kot.sim.calls.byRoute).toEqual({
			'GET /daily-workings': 1,
			'GET /daily-workings/timerecord': 1,
		});
	});

	test('without totals one call; 100 days are two calls a list', async () => {
		punch('00001', '109:00 218:00');
		kot.sim.resetCalls();
		expect((await get({ readTotals: false })).items('Done')).toEqual([
			{ employeeCode: '00001', date: D, clockIn: at('09:00'), clockOut: at('18:00') },
		]);
		expect(kot.sim.calls.total).toBe(1);

		await get({ startDate: '2026-02-05', endDate: '2026-05-15' });
		expect(kot.sim.calls.total).toBe(1 + 2 * 2);
	});

	test('a day that cannot be paired is named alone, in the chosen language, and the others go on', async () => {
		punch('00001', '109:00');
		punch('00002', '109:00 218:00');
		const run = await get({ options: { reportLanguage: 'ja' } });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
		expect(run.items('Failed')).toMatchObject([
			{
				error: expect.stringContaining('退勤の打刻がありません'),
				details: { employeeCode: '00001', date: D, reasonCode: 'outMissing' },
			},
		]);
	});

	test('told to stop, n8n stops by it, naming the day and no person', async () => {
		punch('00001', '109:00');
		const { status, error } = await get({}, {});

		expect(status).toBe('error');
		expect(error.message).toContain(`'00001' ${D}`);
		expect(error.message).not.toContain('青木');
	});

	test('people are narrowed by code and by division', async () => {
		for (const code of ['00001', '00002', 'A-3']) punch(code, '109:00 218:00');
		const codesOf = async (filters) =>
			(await get({ filters })).items('Done').map(({ employeeCode }) => employeeCode);

		expect(await codesOf({ employeeCodes: '00002' })).toEqual(['00002']);
		expect(await codesOf({ division: '1000' })).toEqual(['00001', 'A-3']);
	});
});
