jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { CLOSED, byCode, byKey, company, pairs, setClock } = require('./company');

const kot = company();

const punch = {
	employeeCode: '00001',
	time: '2026-05-15T08:58:30+09:00',
	kind: 'in',
	date: '2026-05-15',
};
const create = async (items, parameters = {}, extra = {}) =>
	await kot.run('timeRecord', 'create', { ...byCode(), ...parameters }, { items, ...extra });

describe('Time Record: Create', () => {
	test('a Punch record needs no settings: code, time with seconds, kind and working day are sent', async () => {
		const run = await create([punch]);

		expect(run.error).toBeUndefined();
		expect(kot.sent('POST')).toMatchObject([
			{
				path: `/daily-workings/timerecord/${kot.key('00001')}`,
				body: { time: '2026-05-15T08:58:30+09:00', code: '1', date: '2026-05-15' },
				status: 201,
			},
		]);
		expect(run.items('Done')).toEqual([{ ...punch, divisionCode: '1000' }]);
	});

	test('what Get Many reads can be punched as it is, and is read back equal', async () => {
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-05-14', time: '22:00', code: 1 });
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-05-14', time: '29:30', code: 2 });
		const days = { startDate: '2026-05-14', endDate: '2026-05-14', returnAll: true };
		const read = (await kot.run('timeRecord', 'getMany', days)).items('Done');

		await create(read.map((one) => ({ ...one, employeeCode: '00002' })));

		const copied = (await kot.run('timeRecord', 'getMany', days)).items('Done');
		const times = (code) => copied.filter((one) => one.employeeCode === code);
		expect(times('00002').map(({ time, kind, date }) => [time, kind, date])).toEqual([
			['2026-05-14T22:00:00+09:00', 'in', '2026-05-14'],
			['2026-05-15T05:30:00+09:00', 'out', '2026-05-14'],
		]);
		expect(times('00001')).toHaveLength(2);
	});

	test.each([
		['in', '1'],
		['out', '2'],
		['breakStart', '3'],
		['breakEnd', '4'],
		['outing', '7'],
		['return', '8'],
	])('kind %s is sent as code %s', async (kind, code) => {
		await create([{ ...punch, kind: 'something else' }], { kind });

		expect(kot.sent('POST')[0].body.code).toBe(code);
	});

	test('without a working day the vendor finds it: isOmittedWorkingDay, and the answer tells which', async () => {
		const night = { employeeCode: '00001', time: '2026-05-15T03:10:00+09:00', kind: 'out' };
		const run = await create([night]);

		expect(kot.sent('POST')[0].body).toEqual({
			time: '2026-05-15T03:10:00+09:00',
			code: '2',
			isOmittedWorkingDay: true,
		});
		// The division's day border is 05:00.
		expect(run.items('Done')[0].date).toBe('2026-05-14');
	});

	test('a kind left to the vendor is not sent, and comes back as the vendor decided', async () => {
		kot.sim.addTimeRecord({ employeeCode: '00001', date: '2026-05-15', time: '08:00', code: 1 });
		const run = await create([punch], { kind: 'auto' });

		expect(kot.sent('POST')[0].body).not.toHaveProperty('code');
		expect(run.items('Done')[0].kind).toBe('out');
	});

	test('a time in another zone is written in Japanese time', async () => {
		await create([{ ...punch, time: '2026-05-14T23:58:30.000Z' }]);

		expect(kot.sent('POST')[0].body.time).toBe('2026-05-15T08:58:30+09:00');
	});

	test('division and place are sent only if they are filled', async () => {
		const additionalFields = {
			divisionCode: '2000',
			latitude: '35.658',
			longitude: '={{ 139.701 }}',
		};
		await create([punch], { additionalFields });
		await create([punch], { additionalFields: { divisionCode: '', latitude: '' } });

		expect(kot.sent('POST')[0].body).toMatchObject({
			divisionCode: '2000',
			latitude: 35.658,
			longitude: 139.701,
		});
		expect(Object.keys(kot.sent('POST')[1].body)).toEqual(['time', 'code', 'date']);
	});

	test('with Simplify off the answer is passed on untouched, unknown fields too', async () => {
		kot.sim.addUnknownFields();
		const [item] = (await create([punch], { simplify: false })).items('Done');

		expect(item).toMatchObject({
			employeeKey: kot.key('00001'),
			timeRecord: { code: '1', name: '出勤', fieldOfTomorrow: { note: '𠮷' } },
			fieldOfTomorrow: { note: '𠮷' },
		});
	});

	test('sixty punches ask for the employees once', async () => {
		const items = Array.from({ length: 60 }, (_, minute) => ({
			...punch,
			time: `2026-05-15T09:${String(minute).padStart(2, '0')}:00+09:00`,
		}));
		await create(items);

		expect(kot.sim.calls.byRoute).toEqual({
			'GET /employees': 1,
			'POST /daily-workings/timerecord/:employeeKey': 60,
		});
	});
});

describe('a punch that cannot be taken', () => {
	test.each([
		['no time', { time: '' }, {}, "'00001': 'time' is missing."],
		['a time that is none', { time: '9時' }, {}, "'time' cannot be read"],
		['no kind', { kind: undefined }, {}, "'kind' is missing"],
		['a kind that is none', { kind: 'lunch' }, {}, "'kind' cannot be read"],
		['a day that is none', { date: '15.5.' }, {}, "'date' cannot be read"],
		['neither kind nor day', { date: '' }, { kind: 'auto' }, "'Working Day' is needed"],
		['no person', { employeeCode: '' }, {}, "'Employee' is empty."],
		['an unknown code', { employeeCode: '77777' }, {}, "No employee has the code '77777'."],
		['a near miss', { employeeCode: '1' }, {}, '(00001 ?)'],
		[
			'a latitude that is none',
			{},
			{ additionalFields: { latitude: '={{ "north" }}' } },
			"'latitude' is not a number",
		],
	])('%s is refused by name, and nothing is sent', async (_, fields, parameters, text) => {
		const run = await create([{ ...punch, ...fields }], parameters);

		expect(run.status).toBe('error');
		expect(run.error.message).toContain(text);
		expect(kot.sent('POST')).toEqual([]);
	});

	test('in the middle of others it alone goes to the error output, with its own input', async () => {
		const items = [
			punch,
			{ ...punch, employeeCode: '1', tag: 'middle' },
			{ ...punch, employeeCode: '00002' },
		];
		const run = await create(items, {}, { onError: 'continueErrorOutput' });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
		expect(run.items('Failed')).toMatchObject([
			{ tag: 'middle', error: expect.stringContaining("'1'") },
		]);
		expect(pairs(run)).toEqual([0, 2]);
	});

	test('with Continue it comes last, paired with its input', async () => {
		const items = [{ ...punch, employeeCode: '1' }, punch];
		const run = await create(items, {}, { onError: 'continueRegularOutput' });

		expect(pairs(run)).toEqual([1, 0]);
		expect(run.items('Done')[1].error).toContain('00001 ?');
	});

	test('the vendor refuses a closed day: its words, no name of a person', async () => {
		kot.sim.closeDay('00001', '2026-05-15');
		const run = await create([punch]);

		expect(run.error.message).toContain('The day is closed.');
		expect(JSON.stringify(run.error)).not.toContain('青木');
	});
});

describe('a punch is never doubled', () => {
	const stored = () => kot.sim.timeRecords('00001', '2026-05-15');
	const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

	test('a lost answer and Retry On Fail leave exactly one punch', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });
		const run = await create([punch], {}, retry);

		expect(stored()).toHaveLength(1);
		expect(kot.sent('POST')).toHaveLength(1);
		expect(run.error.message).toContain('may or may not have been carried out');
	});

	test.each(['reset', 'html502', 'html503', '500', 'cutJson', 'html200'])(
		'%s and Retry On Fail send it once',
		async (fault) => {
			kot.sim.faults.next({ match: { method: 'POST' }, do: fault });
			const run = await create([punch], {}, retry);

			expect(kot.sent('POST')).toHaveLength(1);
			expect(stored().length).toBeLessThanOrEqual(1);
			expect(run.status).toBe('error');
		},
	);

	test('with Continue and Retry On Fail, too', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });
		const run = await create([punch], {}, { ...retry, onError: 'continueErrorOutput' });

		expect(stored()).toHaveLength(1);
		expect(run.items('Failed')[0].error).toContain('it was not sent again');
	});

	test('an item that fails later does not double the ones before it on the next try', async () => {
		kot.sim.faults.next({ match: { method: 'POST', nth: 2 }, do: '400-2' });
		const other = { ...punch, employeeCode: '00002' };
		const run = await create([punch, other], {}, retry);

		expect(run.status).toBe('success');
		expect(stored()).toHaveLength(1);
		expect(kot.sim.timeRecords('00002', '2026-05-15')).toHaveLength(1);
		expect(run.items('Done')).toMatchObject([
			{ employeeCode: '00001', action: 'skip', reasonCode: 'duplicatePunch' },
			{ employeeCode: '00002' },
		]);
		expect(run.items('Done')[1]).not.toHaveProperty('action');
	});

	test('the same row twice in one input is sent once, and the second item says so', async () => {
		const run = await create([punch, punch]);

		expect(stored()).toHaveLength(1);
		expect(run.items('Done')[0]).not.toHaveProperty('reason');
		expect(run.items('Done')[1]).toMatchObject({
			...punch,
			action: 'skip',
			reason: expect.stringContaining("The same punch of '00001' at 2026-05-15T08:58:30+09:00"),
		});
	});

	test('from any input, in any disorder and with any fault: every distinct punch once at most', async () => {
		const fc = require('fast-check');
		const rows = fc.array(
			fc.record({
				employeeCode: fc.constantFrom('00001', '00002', 'A-3'),
				time: fc.constantFrom('2026-05-15T09:00:00+09:00', '2026-05-15T18:00:00+09:00'),
				kind: fc.constantFrom('in', 'out'),
				date: fc.constant('2026-05-15'),
			}),
			{ minLength: 1, maxLength: 12 },
		);
		const faults = fc.constantFrom('reset', 'answerLost', 'html502', '303', '400-2', 'cutJson');
		const nth = fc.integer({ min: 1, max: 8 });
		const nameOf = ({ employeeCode, time, kind }) => `${employeeCode} ${time} ${kind}`;
		const KINDS = { 1: 'in', 2: 'out' };

		await fc.assert(
			fc.asyncProperty(rows, faults, nth, async (items, fault, at) => {
				kot.sim.company.timeRecords.clear();
				kot.sim.faults.clear();
				kot.sim.faults.next({ match: { method: 'POST', nth: at }, do: fault });
				await create(items, {}, { ...retry, onError: 'continueErrorOutput' });

				const punches = ['00001', '00002', 'A-3'].flatMap((employeeCode) =>
					kot.sim
						.timeRecords(employeeCode, '2026-05-15')
						.map(({ time, code }) => nameOf({ employeeCode, time, kind: KINDS[code] })),
				);
				expect(punches).toHaveLength(new Set(punches).size);
				expect(new Set(items.map(nameOf))).toEqual(new Set([...punches, ...items.map(nameOf)]));
			}),
			{ numRuns: 25 },
		);
	});

	test('two executions are two punches: the memory is that of one', async () => {
		await create([punch]);
		await create([punch]);

		expect(stored()).toHaveLength(2);
	});

	test('too many calls are certainly not carried out: repeated until taken, once', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: '303', retryAfter: 0 });
		const run = await create([punch]);

		expect(run.status).toBe('success');
		expect(stored()).toHaveLength(1);
		expect(kot.sent('POST')).toHaveLength(2);
	});
});

describe('a punch in closed hours', () => {
	test('by key it is taken, and nothing else is asked', async () => {
		setClock(CLOSED);
		const run = await create([punch], byKey(kot.key('00001')));

		expect(run.status).toBe('success');
		expect(run.items('Done')).toEqual([
			{
				employeeKey: kot.key('00001'),
				time: punch.time,
				kind: 'in',
				date: '2026-05-15',
				divisionCode: '1000',
			},
		]);
		expect(kot.sim.calls.total).toBe(1);
	});

	test('by code it cannot be looked up: the text names the way round, and when it opens', async () => {
		setClock(CLOSED);
		const run = await create([punch]);

		expect(run.error.message).toContain("'00001'");
		expect(run.error.message).toContain('2026-05-15T10:00:00+09:00');
		expect(run.error.description).toContain("'By Key'");
		expect(kot.sim.calls.total).toBe(0);
	});

	test('with an error output all inputs arrive there, none is lost', async () => {
		setClock(CLOSED);
		const items = [punch, { ...punch, employeeCode: '00002' }];
		const run = await create(items, {}, { onError: 'continueErrorOutput' });

		expect(run.items('Done')).toEqual([]);
		expect(run.items('Failed').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
	});

	test('an empty key is refused before anything is sent', async () => {
		const run = await create([punch], byKey('={{ "" }}'));

		expect(run.status).toBe('error');
		expect(kot.sim.calls.total).toBe(0);
	});

	test('a key that nobody has is refused by the vendor, as it says', async () => {
		const run = await create([punch], byKey('nobody'));

		expect(run.error.message).toContain('code 526');
	});
});

describe('Time Record: Get Many', () => {
	const days = { startDate: '2026-05-01', endDate: '2026-05-31', returnAll: true };

	beforeEach(() => {
		const at = (employeeCode, date, time, code) =>
			kot.sim.addTimeRecord({ employeeCode, date, time, code });
		at('00001', '2026-05-07', '18:00', 2);
		at('00001', '2026-05-07', '09:00:15', 1);
		at('00002', '2026-05-08', '09:30', 1);
	});

	test('one Punch each, in the order of time, not of registration', async () => {
		const run = await kot.run('timeRecord', 'getMany', days);

		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', time: '2026-05-07T09:00:15+09:00', kind: 'in', date: '2026-05-07' },
			{ employeeCode: '00001', time: '2026-05-07T18:00:00+09:00', kind: 'out', date: '2026-05-07' },
			{ employeeCode: '00002', time: '2026-05-08T09:30:00+09:00', kind: 'in', date: '2026-05-08' },
		]);
	});

	test('the code filter and the limit work on the node’s side', async () => {
		const filters = { employeeCodes: '00002、A-3' };
		const filtered = await kot.run('timeRecord', 'getMany', { ...days, filters });
		const first = await kot.run('timeRecord', 'getMany', { ...days, returnAll: false, limit: 2 });

		expect(filtered.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
		expect(first.items('Done')).toHaveLength(2);
	});

	test('with Simplify off: one row per person and day, as the vendor wrote it', async () => {
		kot.sim.addUnknownFields();
		const run = await kot.run('timeRecord', 'getMany', { ...days, simplify: false });

		expect(run.items('Done')).toHaveLength(2);
		expect(run.items('Done')[0]).toMatchObject({
			employeeKey: kot.key('00001'),
			timeRecord: [{ code: '2' }, { code: '1' }],
			fieldOfTomorrow: { note: '𠮷' },
		});
	});

	test('a range over 62 days is read in pieces without gaps', async () => {
		await kot.run('timeRecord', 'getMany', {
			...days,
			startDate: '2026-01-01',
			endDate: '2026-05-31',
		});

		expect(kot.sent('GET').map(({ query }) => [query.start, query.end])).toEqual([
			['2026-01-01', '2026-03-03'],
			['2026-03-04', '2026-05-04'],
			['2026-05-05', '2026-05-31'],
		]);
	});
});
