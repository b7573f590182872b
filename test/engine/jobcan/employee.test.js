jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { PEOPLE, byCode, byId, company } = require('./company');

const job = company();
const all = { returnAll: true };

describe('Employee: Get Many', () => {
	test('one Employee record each, without those who have left', async () => {
		const run = await job.run('employee', 'getMany', all);

		expect(run.error).toBeUndefined();
		expect(run.items('Done')).toEqual([
			{
				employeeCode: '00001',
				lastName: '青木',
				firstName: '花',
				hiredDate: '2021-04-01',
				status: 'active',
				divisionCode: '3',
				employmentTypeCode: '1',
				employeeId: 34,
			},
			expect.objectContaining({ employeeCode: '00002', lastName: '𠮷野' }),
			expect.objectContaining({ employeeCode: 'A-3', lastName: '髙橋' }),
		]);
	});

	test('mail addresses come by the name that the credential gives, and are absent where there is none', async () => {
		const employees = PEOPLE.map((one) => ({
			...one,
			email: one.id === 34 ? 'aoki@example.com' : undefined,
		}));
		const mails = async (assumed, credential) => {
			await job.start({ employees, assumedFields: { email: assumed } }, credential);
			const items = (await job.run('employee', 'getMany', all)).items('Done');
			return items.map(({ email }) => email);
		};

		expect(await mails('email', {})).toEqual(['aoki@example.com', undefined, undefined]);
		expect(await mails('mail_address', { emailField: 'mail_address' })).toContain(
			'aoki@example.com',
		);
		expect(await mails('mail_address', {})).toEqual([undefined, undefined, undefined]);
	});

	test('those who have left only if asked for; a day of entry that is null is absent', async () => {
		const filters = { includeRetired: true, employeeCodes: '00009' };
		const [item] = (await job.run('employee', 'getMany', { ...all, filters })).items('Done');

		expect(item).toMatchObject({ status: 'retired', retiredDate: '2025-03-31', firstName: 'ﾊﾙ' });
		expect(item).not.toHaveProperty('hiredDate');
	});

	test.each([
		[{ groupIds: '7' }, ['00002']],
		[{ groupIds: '3, 7' }, ['00001', '00002', 'A-3']],
		[{ employeeCodes: 'A-3、00001' }, ['00001', 'A-3']],
		[{ employeeCodes: '1' }, []],
	])('filters %j', async (filters, codes) => {
		const run = await job.run('employee', 'getMany', { ...all, filters });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(codes);
	});

	test('with Simplify off the answer is passed on untouched, unknown fields too', async () => {
		job.sim.addUnknownFields();
		const run = await job.run('employee', 'getMany', { ...all, simplify: false });

		expect(run.items('Done')[0]).toMatchObject({
			id: 34,
			staff_code: '00001',
			main_group: 3,
			fieldOfTomorrow: { note: '𠮷' },
		});
	});

	test.each([99, 100, 101, 250])('%i people: all of them, once each', async (employees) => {
		await job.start({ employees });
		const run = await job.run('employee', 'getMany', all);
		const codes = run.items('Done').map(({ employeeCode }) => employeeCode);

		expect(new Set(codes).size).toBe(employees);
		expect(codes).toHaveLength(employees);
		expect(job.sent('GET')).toHaveLength(Math.ceil(employees / 100) + 1);
	});

	test('the limit is exact', async () => {
		const run = await job.run('employee', 'getMany', { returnAll: false, limit: 2 });

		expect(run.items('Done')).toHaveLength(2);
	});

	test('a page that is no JSON is refused, not taken for the last one', async () => {
		await job.start({ employees: 120 });
		job.sim.faults.next({ match: { path: /employees/, nth: 2 }, do: 'html200', times: 99 });
		const run = await job.run('employee', 'getMany', all);

		expect(run.status).toBe('error');
		expect(run.error.message).toContain('HTML instead of JSON');
	});
});

describe('the staff code', () => {
	test('another name is taken from the credential', async () => {
		await job.start({ assumedFields: { staffCode: 'code' } }, { staffCodeField: 'code' });
		const run = await job.run('employee', 'getMany', all);

		expect(run.items('Done')[0].employeeCode).toBe('00001');
	});

	test('a name that is in no answer is refused with the way out, and nobody is named by a guess', async () => {
		await job.start({ assumedFields: { staffCode: undefined } });
		const run = await job.run('employee', 'getMany', all);

		expect(run.error.message).toContain("no field 'staff_code' ('Staff Code Field'");
		expect(run.error.description).toContain("'id' takes Jobcan's own number");
	});

	test('reading as it stands works without it', async () => {
		await job.start({ assumedFields: { staffCode: undefined } });
		const run = await job.run('employee', 'getMany', { ...all, simplify: false });

		expect(run.items('Done')).toHaveLength(3);
	});

	test("'id' takes Jobcan's own number for the code", async () => {
		await job.start({ assumedFields: { staffCode: undefined } }, { staffCodeField: 'id' });
		const run = await job.run('employee', 'get', byCode('36'));

		expect(run.items('Done')[0]).toMatchObject({ employeeCode: '36', lastName: '𠮷野' });
	});

	test('without a known day of leaving nobody is called active', async () => {
		await job.start({ assumedFields: { retiredDay: undefined } });
		const run = await job.run('employee', 'getMany', all);

		expect(run.items('Done')).toHaveLength(4);
		for (const item of run.items('Done')) expect(item).not.toHaveProperty('status');
	});

	test('a code that two people have is refused: nobody knows who is meant', async () => {
		const [one, two] = PEOPLE;
		await job.start({ employees: [one, { ...two, code: one.code }] });
		const run = await job.run('employee', 'get', byCode('00001'));

		expect(run.error.message).toContain("More than one employee has the staff code '00001'");
	});
});

describe('Employee: Get', () => {
	test('by staff code, from the list of all', async () => {
		const run = await job.run('employee', 'get', byCode('A-3'));

		expect(run.items('Done')[0]).toMatchObject({ employeeCode: 'A-3', employmentTypeCode: '4' });
	});

	test('by ID, in one call', async () => {
		const run = await job.run('employee', 'get', byId('36'));

		expect(run.items('Done')[0].employeeCode).toBe('00002');
		expect(job.sent('GET').map(({ path }) => path)).toEqual(['/master/v1/employees/36']);
	});

	test('sixty items ask for the list once', async () => {
		const items = Array.from({ length: 60 }, () => ({ employeeCode: '00002' }));
		const run = await job.run('employee', 'get', byCode(), { items });

		expect(run.items('Done')).toHaveLength(60);
		expect(job.sent('GET')).toHaveLength(2);
	});

	test.each([
		['an unknown code', byCode('77777'), "No employee has the staff code '77777'."],
		['a near miss', byCode('1'), '(00001 ?)'],
		['full-width digits', byCode('０0001'), '(00001 ?)'],
		['an unknown ID', byId('999'), 'No employee has the ID 999.'],
		['a staff code as ID', byId('A-3'), "'Employee' ('A-3') is not an ID"],
		['nobody', byCode('={{ "" }}'), "'Employee' is empty."],
		['an ID that is empty', byId('={{ "" }}'), "'Employee' is empty."],
	])('%s is refused by name', async (_, parameters, text) => {
		const run = await job.run('employee', 'get', parameters);

		expect(run.status).toBe('error');
		expect(run.error.message).toContain(text);
	});

	test('with Simplify off the answer is passed on untouched', async () => {
		job.sim.addUnknownFields();
		const run = await job.run('employee', 'get', { ...byId('34'), simplify: false });

		expect(run.items('Done')[0]).toMatchObject({ id: 34, fieldOfTomorrow: { note: '𠮷' } });
	});
});
