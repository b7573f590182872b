jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { byCode, company, pairs } = require('./company');

const kot = company();

const shift = {
	employeeCode: '00001',
	date: '2026-06-01',
	start: '2026-06-01T09:30:00+09:00',
	end: '2026-06-01T18:30:00+09:00',
};
const set = async (items, parameters = {}, extra = {}) =>
	await kot.run('dailySchedule', 'set', { ...byCode(), ...parameters }, { items, ...extra });
const remove = async (items, extra = {}) =>
	await kot.run('dailySchedule', 'delete', byCode(), { items, ...extra });

describe('Daily Schedule: Set', () => {
	test('a Shift record needs no settings; times go out without seconds', async () => {
		const run = await set([shift]);

		expect(kot.sent('PUT')).toMatchObject([
			{ path: `/daily-schedules/${kot.key('00001')}/2026-06-01`, status: 200 },
		]);
		expect(kot.sent('PUT')[0].body).toEqual({
			clockInSchedule: '2026-06-01T09:30+09:00',
			clockOutSchedule: '2026-06-01T18:30+09:00',
		});
		expect(run.items('Done')).toEqual([shift]);
	});

	test('a night shift ends on the next calendar day', async () => {
		await set([{ ...shift, start: '2026-06-01T22:00', end: '2026-06-02T05:00' }]);

		expect(kot.sim.schedule('00001', '2026-06-01')).toMatchObject({
			clockInSchedule: '2026-06-01T22:00+09:00',
			clockOutSchedule: '2026-06-02T05:00+09:00',
		});
	});

	test('seconds in a plan are cut off, and the day is still taken for kept', async () => {
		const run = await set([{ ...shift, start: '2026-06-01T09:30:45+09:00' }]);

		expect(run.status).toBe('success');
		expect(kot.sent('PUT')[0].body.clockInSchedule).toBe('2026-06-01T09:30+09:00');
	});

	test('division and further body fields are sent; the named fields win', async () => {
		const additionalFields = {
			divisionCode: '2000',
			body: '{"note": "研修𠮷", "workDayTypeCode": "1", "clockInSchedule": "never"}',
		};
		const run = await set([shift], { additionalFields });

		expect(kot.sent('PUT')[0].body).toEqual({
			note: '研修𠮷',
			workDayTypeCode: '1',
			clockInSchedule: '2026-06-01T09:30+09:00',
			clockOutSchedule: '2026-06-01T18:30+09:00',
			workPlaceDivisionCode: '2000',
		});
		expect(run.items('Done')[0].divisionCode).toBe('2000');
	});

	test('with Simplify off the answer is passed on, unknown fields too', async () => {
		kot.sim.addUnknownFields();
		const [item] = (await set([shift], { simplify: false })).items('Done');

		expect(item).toMatchObject({
			employeeKey: kot.key('00001'),
			scheduleTypeName: '通常勤務',
			fieldOfTomorrow: { note: '𠮷' },
		});
	});

	test('an answer without a body is an answer', async () => {
		await kot.start({ scheduleStatus: { put: 204 } });
		kot.sim.faults.next({ match: { method: 'PUT' }, do: 'emptyBody' });
		const run = await set([shift], { simplify: false });

		expect(run.items('Done')).toEqual([
			{
				employeeKey: kot.key('00001'),
				date: '2026-06-01',
				clockInSchedule: '2026-06-01T09:30+09:00',
				clockOutSchedule: '2026-06-01T18:30+09:00',
			},
		]);
	});

	test('taken but not kept, because the day has punches: said, not claimed as done', async () => {
		kot.sim.setSchedule('00001', '2026-05-14', { start: '09:00', end: '18:00' });
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-05-14', time: '09:00', code: 1 });
		const run = await set([
			{ ...shift, date: '2026-05-14', start: '2026-05-14T10:00', end: '2026-05-14T19:00' },
		]);

		expect(run.error.message).toContain('took the call but does not show the result');
	});

	test.each([
		['an end before the start', { end: '2026-06-01T08:00' }, {}, 'is not after the start'],
		['more than 24 hours', { end: '2026-06-03T09:00' }, {}, 'more than 24 hours'],
		[
			'a start on another day',
			{ start: '2026-06-05T09:30', end: '2026-06-05T10:00' },
			{},
			'neither on the working day',
		],
		['no end', { end: '' }, {}, "'end' is missing"],
		['a day that is none', { date: '6/1' }, {}, "'date' cannot be read"],
		['JSON that is none', {}, { body: '={{ "[1" }}' }, 'is not a JSON object'],
		['a list for an object', {}, { body: '[1]' }, 'is not a JSON object'],
		['a near miss', { employeeCode: '1' }, {}, '(00001 ?)'],
	])('%s is refused by name, and nothing is written', async (_, fields, additionalFields, text) => {
		const run = await set([{ ...shift, ...fields }], { additionalFields });

		expect(run.error.message).toContain(text);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('a failing one in the middle fails alone; people are read once', async () => {
		const items = [shift, { ...shift, end: '' }, { ...shift, employeeCode: '00002' }];
		const run = await set(items, {}, { onError: 'continueErrorOutput' });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
		expect(run.items('Failed')).toMatchObject([{ error: expect.stringContaining("'end'") }]);
		expect(pairs(run)).toEqual([0, 2]);
		expect(kot.sim.calls.byRoute['GET /employees']).toBe(1);
	});
});

describe('Daily Schedule: Delete', () => {
	test('deletes the plan of one person and day', async () => {
		kot.sim.setSchedule('00001', '2026-06-01', { start: '09:00', end: '18:00' });
		kot.sim.setSchedule('00001', '2026-06-02', { start: '09:00', end: '18:00' });
		const run = await remove([shift]);

		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', date: '2026-06-01', deleted: true },
		]);
		expect(kot.sim.schedule('00001', '2026-06-01')).toBeUndefined();
		expect(kot.sim.schedule('00001', '2026-06-02')).toBeDefined();
	});

	test('a day without a plan is as good as deleted', async () => {
		await kot.start({ onDeleteMissing: 'refuse' });
		const run = await remove([shift]);

		expect(run.items('Done')[0].deleted).toBe(true);
	});

	test('a closed day is refused in the vendor’s words, alone', async () => {
		kot.sim.setSchedule('00001', '2026-05-14', { start: '09:00', end: '18:00' });
		kot.sim.closeDay('00001', '2026-05-14');
		const items = [{ employeeCode: '00001', date: '2026-05-14' }, shift];
		const run = await remove(items, { onError: 'continueErrorOutput' });

		expect(run.items('Failed')).toMatchObject([
			{ date: '2026-05-14', error: expect.stringContaining('The day is closed.') },
		]);
		expect(run.items('Done')).toHaveLength(1);
	});

	test.each([
		['', "'Date' is empty."],
		['6月1日', "'Date' ('6月1日') is not a day."],
	])('the date %j is refused before anything is asked', async (date, text) => {
		const run = await remove([{ ...shift, date }]);

		expect(run.error.message).toContain(text);
		expect(kot.sim.calls.total).toBe(0);
	});
});

describe('Daily Schedule: Get Many', () => {
	test('days with a plan as Shift records, which Set takes as they are', async () => {
		kot.sim.setSchedule('00001', '2026-06-01', { start: '22:00', end: '07:00' });
		const range = { startDate: '2026-06-01', endDate: '2026-06-30', returnAll: true };
		const read = (await kot.run('dailySchedule', 'getMany', range)).items('Done');
		const run = await set(read.map((one) => ({ ...one, employeeCode: 'A-3' })));

		expect(read).toHaveLength(1);
		expect(run.status).toBe('success');
		expect(kot.sim.schedule('A-3', '2026-06-01')).toMatchObject({
			clockInSchedule: '2026-06-01T22:00+09:00',
			clockOutSchedule: '2026-06-02T07:00+09:00',
		});
	});
});
