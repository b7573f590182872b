jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { byCode, byId, company, days, pairs } = require('./company');

const job = company();
const add = (employeeCode, date, time, kind) =>
	job.sim.addPunch({ employeeCode, date, time, kind });

describe('Punch: Get Many', () => {
	const getMany = async (parameters, extra) => await job.run('punch', 'getMany', parameters, extra);

	test('a punch after midnight keeps the business date that was asked for', async () => {
		add('00001', '2026-05-14', '22:00', 'work_start');
		add('00001', '2026-05-14', '25:10', 'work_end');
		add('00002', '2026-05-15', '09:00', 'work_start');
		const run = await getMany(days('2026-05-14'));

		expect(run.error).toBeUndefined();
		expect(run.items('Done')).toEqual([
			{
				employeeCode: '00001',
				time: '2026-05-14T22:00:00+09:00',
				kind: 'in',
				date: '2026-05-14',
				divisionCode: '3',
			},
			{
				employeeCode: '00001',
				time: '2026-05-15T01:10:00+09:00',
				kind: 'out',
				date: '2026-05-14',
				divisionCode: '3',
			},
		]);
	});

	test.each([
		['work_start', 'in'],
		['work_end', 'out'],
		['rest_start', 'breakStart'],
		['rest_end', 'breakEnd'],
	])('%s is read as %s', async (word, kind) => {
		add('00001', '2026-05-14', '12:00', word);
		expect((await getMany(days('2026-05-14'))).items('Done')[0].kind).toBe(kind);
	});

	test('one date a call, in order, both ends included', async () => {
		await getMany(days('2026-05-13', '2026-05-15'));
		const asked = job.sent('GET', /adits/).map(({ query }) => query.date);

		expect([...new Set(asked)]).toEqual(['2026-05-13', '2026-05-14', '2026-05-15']);
	});

	test('the filter by staff code works on records and on raw rows', async () => {
		add('00001', '2026-05-14', '09:00', 'work_start');
		add('00002', '2026-05-14', '09:05', 'work_start');
		const filters = { employeeCodes: '00002' };
		const records = await getMany({ ...days('2026-05-14'), filters });
		const raw = await getMany({ ...days('2026-05-14'), filters, simplify: false });

		expect(records.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00002']);
		expect(raw.items('Done').map(({ employee_id: id }) => id)).toEqual([36]);
	});

	test('with Simplify off rows are untouched, and nobody is looked up', async () => {
		add('00001', '2026-05-14', '09:00', 'work_start');
		job.sim.addUnknownFields();
		const run = await getMany({ ...days('2026-05-14'), simplify: false });

		expect(run.items('Done')[0]).toMatchObject({
			employee_id: 34,
			group_id: 3,
			fieldOfTomorrow: { note: '𠮷' },
		});
		expect(job.sent('GET', /employees/)).toEqual([]);
	});

	test('the limit is exact, and later days are not asked for', async () => {
		for (const time of ['09:00', '12:00', '13:00']) add('00001', '2026-05-13', time, 'work_start');
		const run = await getMany({ ...days('2026-05-13', '2026-05-15'), returnAll: false, limit: 2 });

		expect(run.items('Done')).toHaveLength(2);
		expect(job.sent('GET', /adits/).every(({ query }) => query.date === '2026-05-13')).toBe(true);
	});

	test('somebody who is not in the list any more is asked for alone; one who is nowhere keeps the number', async () => {
		await job.start({ retiredInList: false });
		add('00009', '2026-05-14', '09:00', 'work_start');
		const [gone] = (await getMany(days('2026-05-14'))).items('Done');

		expect(gone.employeeCode).toBe('00009');
		expect(job.sent('GET', /employees\/45/)).toHaveLength(1);
	});

	describe('a page that cuts a person’s rows', () => {
		const truth = (date) =>
			[...job.sim.company.employees.values()].flatMap(({ code }) =>
				job.sim.punches(code, date).map(({ time, kind }) => `${code} ${time} ${kind}`),
			);
		const words = {
			in: 'work_start',
			out: 'work_end',
			breakStart: 'rest_start',
			breakEnd: 'rest_end',
		};
		const read = (run) =>
			run
				.items('Done')
				.map(({ employeeCode, time, kind }) => `${employeeCode} ${time} ${words[kind]}`);

		test.each(['rows', 'employees'])('counting %s: every punch, once', async (aditCount) => {
			await job.start({ employees: 180, aditCount });
			job.sim.seedDays({ from: '2026-05-14', to: '2026-05-14' });
			const run = await getMany(days('2026-05-14'));

			expect(read(run).sort()).toEqual(truth('2026-05-14').sort());
			expect(read(run).length).toBeGreaterThan(400);
		});

		test('a person who fills a page alone is asked for by the call about one', async () => {
			for (let i = 0; i < 130; i++) {
				const [hour, minute] = [9 + Math.floor(i / 60), i % 60];
				const two = (number) => String(number).padStart(2, '0');
				add('00002', '2026-05-14', `${two(hour)}:${two(minute)}`, 'work_start');
			}
			add('A-3', '2026-05-14', '09:00', 'work_start');
			const run = await getMany(days('2026-05-14'));

			expect(run.items('Done')).toHaveLength(131);
			expect(job.sent('GET', /adits\/36/)).toHaveLength(1);
		});
	});

	describe('names that nobody has published', () => {
		test('others are taken from the credential', async () => {
			const assumedFields = { punchTime: 'stamped', punchKind: 'type' };
			await job.start({ assumedFields }, { punchTimeField: 'stamped', punchKindField: 'type' });
			add('00001', '2026-05-14', '09:00', 'work_start');
			const [item] = (await getMany(days('2026-05-14'))).items('Done');

			expect(item).toMatchObject({ time: '2026-05-14T09:00:00+09:00', kind: 'in' });
		});

		test('a time under no known name is refused; rows as they are can be read', async () => {
			await job.start({ assumedFields: { punchTime: undefined } });
			add('00001', '2026-05-14', '09:00', 'work_start');
			const run = await getMany(days('2026-05-14'));
			const raw = await getMany({ ...days('2026-05-14'), simplify: false });

			expect(run.error.message).toContain("'Punch Time Field' of the credential");
			expect(raw.items('Done')).toHaveLength(1);
		});

		test('without a known kind the kind is absent', async () => {
			await job.start({ assumedFields: { punchKind: undefined } });
			add('00001', '2026-05-14', '09:00', 'work_start');
			expect((await getMany(days('2026-05-14'))).items('Done')[0]).not.toHaveProperty('kind');
		});

		test('a business date in the rows changes nothing: the asked one counts', async () => {
			await job.start({ assumedFields: { punchDate: 'time_stamp_day' } });
			add('00001', '2026-05-14', '25:10', 'work_end');
			expect((await getMany(days('2026-05-14'))).items('Done')[0].date).toBe('2026-05-14');
		});
	});

	test.each([
		['a day that is none', days('14.5.', '2026-05-14'), "'Start Date' ('14.5.') is not a day."],
		['no day', days('2026-05-14', '={{ "" }}'), "'End Date' is empty."],
		['a range that ends first', days('2026-05-14', '2026-05-13'), 'lies before the start'],
		['a mistyped year', days('2026-05-14', '2206-05-14'), 'at most 400 are read at once'],
	])('%s is refused by name, and nothing is asked', async (_, parameters, text) => {
		const run = await getMany(parameters);

		expect(run.error.message).toContain(text);
		expect(job.sim.log).toEqual([]);
	});
});

describe('Punch: Get Many of Employee', () => {
	const of = async (parameters, extra) =>
		await job.run('punch', 'getManyOfEmployee', parameters, extra);

	test('one call per business date, which each punch carries', async () => {
		add('00001', '2026-05-13', '22:00', 'work_start');
		add('00001', '2026-05-13', '29:00', 'work_end');
		add('00001', '2026-05-14', '22:10', 'work_start');
		add('00002', '2026-05-14', '09:00', 'work_start');
		const run = await of({ ...byCode('00001'), ...days('2026-05-13', '2026-05-14') });

		expect(run.items('Done').map(({ date, time, kind }) => [date, time, kind])).toEqual([
			['2026-05-13', '2026-05-13T22:00:00+09:00', 'in'],
			['2026-05-13', '2026-05-14T05:00:00+09:00', 'out'],
			['2026-05-14', '2026-05-14T22:10:00+09:00', 'in'],
		]);
		expect(job.sent('GET', /adits\/34/)).toHaveLength(2);
	});

	test('item by item: one refused in the middle fails alone', async () => {
		for (const code of ['00001', 'A-3']) add(code, '2026-05-14', '09:00', 'work_start');
		const items = [{ employeeCode: '00001' }, { employeeCode: '1' }, { employeeCode: 'A-3' }];
		const run = await of(
			{ ...byCode(), ...days('2026-05-14') },
			{ items, onError: 'continueErrorOutput' },
		);

		expect(pairs(run)).toEqual([0, 2]);
		expect(run.items('Failed')).toMatchObject([
			{ employeeCode: '1', error: expect.stringContaining('00001 ?') },
		]);
	});

	test('by ID with Simplify off nobody is looked up, and rows are the vendor’s own', async () => {
		add('00001', '2026-05-14', '09:00', 'work_start');
		const run = await of({ ...byId('34'), ...days('2026-05-14'), simplify: false });

		expect(run.items('Done')).toEqual([
			{
				employee_id: 34,
				group_id: 3,
				recorded_at: '2026-05-14T09:00:00+09:00',
				adit_item: 'work_start',
			},
		]);
		expect(job.sent('GET')).toHaveLength(1);
	});

	test('a day without punches answers nothing', async () => {
		const run = await of({ ...byCode('00001'), ...days('2026-05-14') });

		expect(run.status).toBe('success');
		expect(run.items('Done')).toEqual([]);
	});
});
