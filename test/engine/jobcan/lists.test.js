const { createServer } = require('node:http');
const { byCode, byId, company, days, pairs } = require('./company');

const job = company();
const D = '2026-05-15';
const of = (start = D, end = start) => ({ ...byCode('00001'), ...days(start, end) });

/** A host that answers everything with the same JSON. */
async function startWith(json) {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'application/json' });
		response.end(JSON.stringify(json));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		close: async () => await new Promise((resolve) => server.close(resolve)),
	};
}

describe('Shift: Get Many', () => {
	const get = async (parameters) => await job.run('shift', 'getMany', parameters);

	test.each(['wrap', 'over24'])(
		'a night shift ends on the next day, written as %s',
		async (shiftTimes) => {
			await job.start({ shiftTimes });
			job.sim.setShift('00001', D, { start: '22:00', end: '07:00' });
			const run = await get(of());

			expect(run.error).toBeUndefined();
			expect(run.items('Done')).toEqual([
				{
					employeeCode: '00001',
					date: D,
					start: '2026-05-15T22:00:00+09:00',
					end: '2026-05-16T07:00:00+09:00',
				},
			]);
		},
	);

	test('each block of a day is an item of its own', async () => {
		job.sim.setShift('00001', D, [
			{ start: '09:00', end: '12:00' },
			{ start: '14:00', end: '18:00' },
		]);
		const starts = (await get(of())).items('Done').map(({ start }) => start);

		expect(starts).toEqual(['2026-05-15T09:00:00+09:00', '2026-05-15T14:00:00+09:00']);
	});

	test('times that cannot be read say so, and are not left out', async () => {
		job.sim.company.days
			.get(34)
			.set(D, { punches: [], remarks: [], shifts: [{ start: 'AM', end: 'PM' }] });
		const [item] = (await get(of())).items('Done');

		expect(item).toMatchObject({ employeeCode: '00001', date: D });
		expect(item.unread).toContain("'00001' 2026-05-15: the shift from AM to PM cannot be read");
		expect(item).not.toHaveProperty('start');
	});

	test('seven days from today, as Jobcan’s own LINE menu shows them, are one call', async () => {
		for (const day of ['2026-05-15', '2026-05-18', '2026-05-21', '2026-05-22']) {
			job.sim.setShift('00001', day, { start: '09:00', end: '18:00' });
		}
		const run = await get({ ...byId('34'), ...days(D, '2026-05-21'), simplify: false });

		expect(run.items('Done').map(({ date }) => date)).toEqual([D, '2026-05-18', '2026-05-21']);
		expect(job.sent('GET')).toHaveLength(1);
	});

	test('a year is asked for in pieces of 31 days', async () => {
		for (const day of ['2026-01-01', '2026-01-31', '2026-02-01', '2026-12-31']) {
			job.sim.setShift('00001', day, { start: '09:00', end: '18:00' });
		}
		const run = await get(of('2026-01-01', '2026-12-31'));

		expect(run.items('Done')).toHaveLength(4);
		expect(job.sent('GET', /shifts/)).toHaveLength(12);
	});

	test('nobody is looked up for an empty list by ID', async () => {
		const run = await get({ ...byId('34'), ...days(D) });

		expect(run.items('Done')).toEqual([]);
		expect(job.sent('GET', /employees/)).toEqual([]);
	});
});

describe('Default Shift: Get Many', () => {
	const get = async (parameters) =>
		await job.run('defaultShift', 'getMany', { returnAll: true, ...parameters });

	test('one item per person and weekday, 1 = Monday', async () => {
		job.sim.setDefaultShift('00001', 3, 2);
		const run = await get({ filters: { employeeCodes: '00001' } });

		expect(run.items('Done')).toHaveLength(7);
		expect(run.items('Done')[2]).toEqual({
			employeeCode: '00001',
			weekday: 3,
			works: false,
			holidayType: 2,
		});
		expect(run.items('Done')[0].works).toBe(true);
	});

	test('Jobcan answers everybody: the filter is the node’s, with Simplify off too', async () => {
		const run = await get({ filters: { employeeCodes: 'A-3' }, simplify: false });

		expect(run.items('Done').map(({ employee_id: id }) => id)).toEqual([41]);
		expect((await get({})).items('Done')).toHaveLength(4 * 7);
	});
});

describe('Selection Remark: Get Many', () => {
	test('one item per choice, with its day', async () => {
		job.sim.addRemark('00001', D, { code: 'A', name: '宿泊', remarkId: 5 });
		job.sim.addRemark('00001', '2026-05-16', { code: 'B', name: '出張' });
		const run = await job.run('selectionRemark', 'getMany', of('2026-05-14', '2026-05-16'));

		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', date: D, remarkCode: '5', code: 'A', name: '宿泊' },
			{ employeeCode: '00001', date: '2026-05-16', remarkCode: '1', code: 'B', name: '出張' },
		]);
	});

	test('with Simplify off: a row per day, those without a remark too', async () => {
		job.sim.addRemark('00001', D, { code: 'A', name: '宿泊' });
		const run = await job.run('selectionRemark', 'getMany', {
			...of('2026-05-14', D),
			simplify: false,
		});

		expect(run.items('Done')).toHaveLength(2);
		expect(run.items('Done')[1].selection_remarks[0].selections[0].selection_code).toBe('A');
	});
});

describe('requests', () => {
	test('shift requests come as Jobcan gives them, with the person', async () => {
		job.sim.addShiftRequest('00001', D, { start: '09:00', end: '15:00' });
		job.sim.addShiftRequest('00002', D, { start: '10:00', end: '15:00' });
		const run = await job.run('shiftRequest', 'getMany', of());

		expect(run.items('Done')).toMatchObject([{ employeeCode: '00001', date: D, start: '09:00' }]);
		expect(run.items('Done')).toHaveLength(1);
	});

	test('overtime requests are asked for by period, both ends included', async () => {
		for (const day of ['2026-05-14', D, '2026-05-16']) {
			job.sim.addOvertimeRequest('00001', day, { minutes: 60 });
		}
		const run = await job.run('overtimeRequest', 'getMany', of('2026-05-14', D));

		expect(run.items('Done')).toHaveLength(2);
		expect(run.items('Done')[0]).toMatchObject({ employeeCode: '00001', minutes: 60 });
		expect(job.sent('GET', /over-work/)[0].query).toMatchObject({ mode: 'select' });
	});

	test('the limit is exact', async () => {
		for (const day of ['2026-05-14', D]) job.sim.addOvertimeRequest('00001', day, { minutes: 60 });
		const limited = { ...of('2026-05-14', D), returnAll: false, limit: 1 };

		expect((await job.run('overtimeRequest', 'getMany', limited)).items('Done')).toHaveLength(1);
	});
});

describe('leave', () => {
	test('days taken, halves too, in the period', async () => {
		job.sim.useLeave('00001', '2026-05-14', { typeId: 1 });
		job.sim.useLeave('00001', D, { typeId: 5 });
		job.sim.useLeave('00001', '2026-05-20', { typeId: 1 });
		const run = await job.run('leaveUsage', 'getMany', of('2026-05-14', D));

		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', date: '2026-05-14', code: '1', days: 1, kind: 'paid' },
			{ employeeCode: '00001', date: D, code: '5', days: 0.5, kind: 'paid' },
		]);
	});

	test('another kind of leave can be asked for', async () => {
		job.sim.useLeave('00001', D, { typeId: 20 });
		const run = await job.run('leaveUsage', 'getMany', { ...of(), vacationType: 'compensatory' });
		const raw = await job.run('leaveUsage', 'getMany', {
			...of(),
			vacationType: 'compensatory',
			simplify: false,
		});

		expect(run.items('Done')).toMatchObject([{ code: '20', kind: 'compensatory' }]);
		expect(raw.items('Done')).toMatchObject([{ use_id: 20, use_days: { days: 1 } }]);
	});

	test.each(['holiday_types', 'items', 'bare'])(
		'leave types in the wrapper %s',
		async (wrapper) => {
			await job.start({ holidayTypesWrapper: wrapper });
			const run = await job.run('leaveType', 'getMany', { returnAll: true });

			expect(run.items('Done')).toHaveLength(6);
			expect(run.items('Done')[1]).toEqual({
				code: '5',
				name: '午前半休',
				kind: 'paid',
				days: 0.5,
				start: '08:00',
				end: '12:00',
			});
		},
	);

	test('leave types as they are', async () => {
		const run = await job.run('leaveType', 'getMany', {
			returnAll: false,
			limit: 2,
			simplify: false,
		});

		expect(run.items('Done').map(({ holiday_type_id: id }) => id)).toEqual([1, 5]);
	});
});

describe('Leave Balance: Get (unverified)', () => {
	const get = async (parameters = {}, extra) =>
		await job.run('leaveBalance', 'get', { ...byCode('00001'), ...parameters }, extra);
	beforeEach(() => {
		job.sim.grantLeave('00001', { days: 12 });
		job.sim.useLeave('00001', '2026-05-01', { typeId: 5 });
	});

	test('what is left by the guess, halves too', async () => {
		const run = await get();

		expect(run.error).toBeUndefined();
		expect(run.items('Done')).toEqual([{ employeeCode: '00001', code: 'paid', days: 11.5 }]);
	});

	test('a query may follow the path', async () => {
		job.sim.grantLeave('00001', { days: 3, type: 'special' });
		const path = '/holiday/v1/employees/{employeeId}/remain-days?vacation_type=special';

		expect((await get({ path })).items('Done')).toMatchObject([{ code: 'special', days: 3 }]);
	});

	test('another endpoint with another answer', async () => {
		await job.start({
			unverified: { leaveBalance: { method: 'POST', path: '/holiday/v1/balances/:employeeId' } },
		});
		job.sim.grantLeave('00001', { days: 5 });
		const run = await get({
			method: 'POST',
			path: '/holiday/v1/balances/{employeeId}',
			body: '{"employee_id": "{employeeId}"}',
			listAt: '',
			kindAt: '',
			daysAt: 'remain_days.0.remain_days.days',
		});

		expect(run.items('Done')).toEqual([{ employeeCode: '00001', days: 5 }]);
		expect(job.sent('POST')[0].body).toEqual({ employee_id: 34 });
	});

	test.each([
		[{ listAt: 'elsewhere' }, 'elsewhere > remain_days.days'],
		[{ daysAt: 'days' }, 'remain_days > days'],
	])('figures that are not there are no zero: %j', async (places, place) => {
		const run = await get(places);

		expect(run.error.message).toContain(`holds no days at '${place}'`);
		expect(run.error.description).toContain("'Simplify' off");
	});

	test('with Simplify off the answer shows where they are', async () => {
		expect((await get({ simplify: false })).items('Done')).toEqual([
			{ remain_days: [{ vacation_type: 'paid', remain_days: { days: 11.5 } }] },
		]);
	});

	test('the guess may be wrong: then it is refused', async () => {
		await job.start({ unverified: { leaveBalance: false } });

		expect((await get()).error.message).toContain('HTTP 404');
	});
});

describe('an answer without its list is not an empty one', () => {
	test.each([
		['employee', 'getMany', {}],
		['punch', 'getMany', days(D)],
		['shift', 'getMany', { ...byId('34'), ...days(D) }],
		['defaultShift', 'getMany', {}],
		['leaveType', 'getMany', {}],
	])('%s %s', async (resource, operation, parameters) => {
		const { data } = job.credentials.jobcan;
		const other = await startWith({ data: [] });
		data.baseUrl = other.url;
		const run = await job.run(resource, operation, parameters);
		await other.close();

		expect(run.error.message).toMatch(/holds no list '/);
	});
});

describe('a list in the middle of others', () => {
	test.each([
		['punch', 'getManyOfEmployee'],
		['dailySummary', 'get'],
		['dailySummary', 'refresh'],
		['dailySummary', 'refreshAndGet'],
		['shiftRequest', 'getMany'],
		['selectionRemark', 'getMany'],
		['leaveUsage', 'getMany'],
		['overtimeRequest', 'getMany'],
	])('%s %s: the refused one fails alone, with its own input', async (resource, operation) => {
		const items = ['00001', 'nobody', 'A-3'].map((employeeCode) => ({ employeeCode }));
		const run = await job.run(
			resource,
			operation,
			{ ...byCode(), ...days(D) },
			{ items, onError: 'continueErrorOutput' },
		);

		expect(run.items('Failed')).toMatchObject([{ employeeCode: 'nobody' }]);
		expect(pairs(run)).not.toContain(1);
	});
});
