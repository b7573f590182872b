const { node } = require('../../support/workflow');
const { company, setClock } = require('./company');

const job = company();
const D = '2026-05-15';
let staticData;
beforeEach(() => {
	staticData = {};
});

/** One poll of the node, as n8n makes it; the static data goes through JSON, as through n8n's database. */
async function poll(parameters = {}, { mode = 'trigger' } = {}) {
	const trigger = node('Watch', 'n8n-nodes-kintai.jobcanTrigger', parameters, {
		credentials: { jobcanApi: { id: 'jobcan', name: 'Jobcan' } },
	});
	const { items, staticData: after } = await job.engine.poll(trigger, { mode, staticData });
	staticData = JSON.parse(JSON.stringify(after));
	return items;
}
const at = (time, date = D) => setClock(`${date}T${time}:00+09:00`);
const shift = (code, start, end = '18:00', date = D) =>
	job.sim.setShift(code, date, { start, end });
const punch = (employeeCode, time, kind = 'work_start', date = D) =>
	job.sim.addPunch({ employeeCode, date, time, kind });
const codes = (items) => (items ?? []).map(({ employeeCode }) => employeeCode);

describe('new punches', () => {
	test('starts no execution when nothing is new, and one item per punch when something is', async () => {
		punch('00002', '08:30');
		expect(await poll()).toBeNull();
		punch('00001', '09:00');
		expect(await poll()).toEqual([
			{
				employeeCode: '00001',
				time: '2026-05-15T09:00:00+09:00',
				kind: 'in',
				date: D,
				divisionCode: '3',
			},
		]);
		expect(await poll()).toBeNull();
	});

	test('in the order of time, not of registration', async () => {
		await poll();
		punch('00002', '11:00');
		punch('00001', '09:00');

		expect(codes(await poll())).toEqual(['00001', '00002']);
	});

	test('a punch after midnight belongs to the business date on which it stands', async () => {
		await poll();
		at('02:00', '2026-05-16');
		punch('00001', '25:10', 'work_end');

		expect(await poll()).toMatchObject([{ date: D, time: '2026-05-16T01:10:00+09:00' }]);
		at('03:00', '2026-05-16');
		expect(await poll()).toBeNull();
	});

	test('a clock-in for tomorrow (翌日モード) is told today', async () => {
		await poll();
		at('23:00');
		job.sim.addPunch({
			employeeCode: '00001',
			date: '2026-05-16',
			time: '2026-05-15T22:55:00+09:00',
			kind: 'work_start',
		});

		expect(await poll()).toMatchObject([{ date: '2026-05-16' }]);
	});

	test('a pause of days loses nothing', async () => {
		await poll();
		punch('00001', '09:00', 'work_start', '2026-05-17');
		at('12:00', '2026-05-25');

		expect(await poll({ lookBack: 0 })).toMatchObject([{ date: '2026-05-17' }]);
	});

	test('punches that nothing tells apart are as many as there are rows', async () => {
		await poll();
		punch('00001', '09:00');
		punch('00001', '09:00');

		expect(await poll()).toHaveLength(2);
		expect(await poll()).toBeNull();
	});

	test.each([
		[{ employeeCodes: '00002' }, ['00002']],
		[{ groupIds: '3' }, ['00001', 'A-3']],
		[{ groupIds: '3', employeeCodes: 'A-3' }, ['A-3']],
	])('only the circle %j', async (circle, expected) => {
		await poll(circle);
		for (const code of ['00001', '00002', 'A-3']) punch(code, '09:00');

		expect(codes(await poll(circle))).toEqual(expected);
	});

	test('raw rows with Simplify off carry the business date', async () => {
		await poll({ simplify: false });
		punch('00001', '09:00');

		expect(await poll({ simplify: false })).toEqual([
			{
				employee_id: 34,
				group_id: 3,
				recorded_at: '2026-05-15T09:00:00+09:00',
				adit_item: 'work_start',
				date: D,
			},
		]);
	});

	test('works on raw rows even if no field is known', async () => {
		await job.start({ assumedFields: { punchTime: undefined, punchKind: undefined } });
		await poll({ simplify: false });
		punch('00001', '09:00');
		punch('00001', '12:00');

		expect(await poll({ simplify: false })).toHaveLength(2);
		expect(await poll({ simplify: false })).toBeNull();
	});

	test('what is remembered names nobody and no time', async () => {
		await poll();
		punch('00001', '09:00');
		await poll();

		expect(JSON.stringify(staticData)).not.toMatch(/00001|青木|09:00/);
	});
});

describe('late', () => {
	const late = { event: 'late', minutes: 15 };

	test('a shift that began so long ago without a punch, once per person and shift', async () => {
		shift('00001', '09:00');
		shift('00002', '09:00');
		punch('00002', '08:55');
		at('09:14');
		expect(await poll(late)).toBeNull();
		at('09:15');
		expect(await poll(late)).toEqual([
			{
				event: 'late',
				employeeCode: '00001',
				date: D,
				start: '2026-05-15T09:00:00+09:00',
				end: '2026-05-15T18:00:00+09:00',
				minutes: 15,
			},
		]);
		at('09:20');
		expect(await poll(late)).toBeNull();
	});

	test('across a restart: what was told is in the static data', async () => {
		shift('00001', '09:00');
		at('09:16');
		await poll(late);
		const kept = JSON.parse(JSON.stringify(staticData));
		staticData = kept;
		at('09:30');

		expect(await poll(late)).toBeNull();
	});

	test('a restart before anything was told loses nobody', async () => {
		shift('00001', '09:00');
		at('09:10');
		await poll(late);
		staticData = {};
		at('09:40');

		expect(codes(await poll(late))).toEqual(['00001']);
	});

	test('who has been late for longer than told is left alone', async () => {
		shift('00001', '06:00');
		at('12:00');

		expect(await poll(late)).toBeNull();
		expect(await poll({ ...late, tellWithin: 600 })).toHaveLength(1);
	});

	test('a night shift past midnight, by its business date', async () => {
		shift('00001', '23:50', '08:00');
		at('00:10', '2026-05-16');
		const [item] = await poll(late);

		expect(item).toMatchObject({ date: D, start: '2026-05-15T23:50:00+09:00', minutes: 20 });
	});

	test('a start written after 24 o’clock belongs to the day before', async () => {
		shift('00001', '25:00', '31:00');
		at('01:20', '2026-05-16');

		expect(await poll(late)).toMatchObject([{ date: D, start: '2026-05-16T01:00:00+09:00' }]);
	});

	test('the second shift of a day needs a second coming', async () => {
		job.sim.setShift('00001', D, [
			{ start: '06:00', end: '09:00' },
			{ start: '11:30', end: '15:00' },
		]);
		punch('00001', '05:58');
		punch('00001', '09:01', 'work_end');
		expect(await poll(late)).toMatchObject([{ start: '2026-05-15T11:30:00+09:00' }]);
	});

	test('who is still at work is not late for the second', async () => {
		job.sim.setShift('00001', D, [
			{ start: '06:00', end: '09:00' },
			{ start: '11:30', end: '15:00' },
		]);
		punch('00001', '05:58');

		expect(await poll(late)).toBeNull();
	});

	test('without a shift, or having left, nobody is late', async () => {
		shift('00009', '11:30');

		expect(await poll(late)).toBeNull();
	});

	test('shifts are read once in a while: one call per person, not at each poll', async () => {
		shift('00001', '09:00');
		at('09:00');
		await poll(late);
		at('09:20');
		await poll(late);
		expect(job.sent('GET', /shifts/)).toHaveLength(3);
		at('09:30');
		await poll(late);
		expect(job.sent('GET', /shifts/)).toHaveLength(6);
	});

	test('a shift that was moved in the meantime is told by its new start', async () => {
		shift('00001', '09:00');
		at('08:50');
		await poll({ ...late, shiftsEvery: 5 });
		shift('00001', '10:00');
		at('09:20');
		expect(await poll({ ...late, shiftsEvery: 5 })).toBeNull();
		at('10:20');
		expect(await poll({ ...late, shiftsEvery: 5 })).toMatchObject([{ minutes: 20 }]);
	});

	test('without known kinds of punches any punch is a coming', async () => {
		await job.start({ assumedFields: { punchKind: undefined } });
		shift('00001', '11:30');
		shift('00002', '11:30');
		punch('00001', '11:20');

		expect(codes(await poll(late))).toEqual(['00002']);
	});

	test('punches are not even asked for when nobody’s shift has begun', async () => {
		shift('00001', '18:00', '22:00');
		await poll(late);

		expect(job.sent('GET', /adits/)).toEqual([]);
	});
});

describe('before shift', () => {
	const before = { event: 'beforeShift', minutes: 30 };

	test('so long before the start, once; not after it', async () => {
		shift('00001', '12:31');
		expect(await poll(before)).toBeNull();
		at('12:01');
		expect(await poll(before)).toMatchObject([
			{ event: 'beforeShift', employeeCode: '00001', minutes: 30 },
		]);
		at('12:05');
		expect(await poll(before)).toBeNull();
		shift('00002', '12:00');
		expect(await poll({ ...before, shiftsEvery: 1 })).toBeNull();
	});

	test('not at the very minute of the start any more', async () => {
		shift('00001', '12:00');

		expect(await poll(before)).toBeNull();
	});

	test('a shift that begins after midnight', async () => {
		at('23:40');
		shift('00001', '00:05', '08:00', '2026-05-16');

		expect(await poll(before)).toMatchObject([{ date: '2026-05-16', minutes: 25 }]);
	});

	test('whoever has come already is told too: Jobcan’s own notice does so', async () => {
		shift('00001', '12:20');
		punch('00001', '11:50');

		expect(await poll(before)).toHaveLength(1);
	});
});

describe('every event', () => {
	test('a trial in the editor shows what there is and leaves the memory alone', async () => {
		punch('00001', '09:00');
		shift('00002', '11:30');

		expect(await poll({}, { mode: 'manual' })).toHaveLength(1);
		expect(await poll({ event: 'late' }, { mode: 'manual' })).toHaveLength(1);
		expect(staticData).toEqual({});
	});

	test('another event than before begins anew', async () => {
		await poll();
		punch('00001', '09:00');
		shift('00002', '11:30');
		expect(codes(await poll({ event: 'late' }))).toEqual(['00002']);

		// What was punched meanwhile is not told as new: the first poll takes it as told.
		expect(await poll()).toBeNull();
	});

	test('a missing scope stops the poll with its name, and the memory stays', async () => {
		await poll();
		const before = JSON.stringify(staticData);
		await job.start({ scopes: ['employees.read'] });

		await expect(poll()).rejects.toMatchObject({
			message: expect.stringContaining("'adits.read'"),
			description: expect.stringContaining('APIクライアント発行'),
		});
		expect(JSON.stringify(staticData)).toBe(before);
	});

	test('a poll that is cut off tells everything at the next one', async () => {
		await poll();
		punch('00001', '09:00');
		job.sim.faults.next({ match: { path: /adits/ }, do: '403' });
		await expect(poll()).rejects.toThrow();

		expect(await poll()).toHaveLength(1);
	});
});
