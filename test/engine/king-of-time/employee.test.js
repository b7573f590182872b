jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { byCode, company, pairs } = require('./company');

const kot = company();
const stored = (code) => kot.sim.employeeByCode(code);

const somebody = {
	employeeCode: '00123',
	lastName: '山本',
	firstName: '葵',
	gender: 'female',
	divisionCode: '2000',
	employmentTypeCode: '1',
};
const create = async (items, parameters = {}, extra = {}) =>
	await kot.run('employee', 'create', parameters, { items, ...extra });
const upsert = async (items, parameters = {}, extra = {}) =>
	await kot.run('employee', 'upsert', parameters, { items, ...extra });
const update = async (items, updateFields, parameters = {}, extra = {}) =>
	await kot.run(
		'employee',
		'update',
		{ ...byCode(), updateFields, ...parameters },
		{ items, ...extra },
	);

describe('Employee: Get', () => {
	const get = async (code, parameters = {}) =>
		await kot.run('employee', 'get', { ...byCode(code), ...parameters });

	test('the path takes the code; the record speaks the vocabulary', async () => {
		const run = await get('00001');

		expect(kot.sent('GET').map(({ path }) => path)).toEqual(['/employees/00001']);
		expect(run.items('Done')).toEqual([
			{
				employeeCode: '00001',
				lastName: '青木',
				firstName: '花',
				lastNameKana: 'アオキ',
				firstNameKana: 'ハナ',
				email: 'aoki@example.jp',
				gender: 'female',
				hiredDate: '2020-04-01',
				status: 'active',
				divisionCode: '1000',
				divisionName: '本社',
				employmentTypeCode: '1',
				employmentTypeName: '正社員',
			},
		]);
	});

	test('with Simplify off: the vendor’s own answer, unknown fields and all', async () => {
		kot.sim.addUnknownFields();
		const [item] = (await get('00002', { simplify: false })).items('Done');

		expect(item).toMatchObject({
			code: '00002',
			key: kot.key('00002'),
			lastName: '𠮷野',
			emailAddresses: ['yoshino@example.jp'],
			fieldOfTomorrow: { note: '𠮷' },
		});
	});

	test('somebody who has left is found, unless that is switched off', async () => {
		const found = await get('00009');
		const hidden = await get('00009', { options: { includeResigner: false } });

		expect(found.items('Done')[0]).toMatchObject({ retiredDate: '2025-03-31', status: 'retired' });
		expect(hidden.error.message).toContain("No employee has the code '00009'.");
	});

	test('an unknown code is named, without reading the whole company for it', async () => {
		const run = await get('77777');

		expect(run.error.message).toContain("No employee has the code '77777'.");
		expect(kot.sim.calls.total).toBe(1);
	});

	test('a code with a slash stays one part of the path', async () => {
		await get('00001/../00002');

		expect(kot.sent('GET')[0].path).toBe('/employees/00001%2F..%2F00002');
	});

	test('as of a day', async () => {
		await get('00001', { options: { date: '2026-04-01T00:00:00' } });
		expect(kot.sent('GET')[0].query).toMatchObject({ date: '2026-04-01', includeResigner: 'true' });

		const run = await get('00001', { options: { date: 'soon' } });
		expect(run.error.message).toContain("'As of Date' ('soon') is not a day.");
	});
});

describe('Employee: Get Many', () => {
	test('people as records; the limit takes the first ones', async () => {
		const all = await kot.run('employee', 'getMany', { returnAll: true });
		const first = await kot.run('employee', 'getMany', { limit: 2 });

		expect(all.items('Done').map(({ employeeCode }) => employeeCode)).toEqual([
			'00001',
			'00002',
			'A-3',
		]);
		expect(first.items('Done')).toEqual(all.items('Done').slice(0, 2));
	});

	test('filters go to the vendor; a day that is none is named', async () => {
		const filters = { division: '1000', includeResigner: true, date: '2026-04-01' };
		const run = await kot.run('employee', 'getMany', { filters });
		const refused = await kot.run('employee', 'getMany', { filters: { date: '?' } });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual([
			'00001',
			'A-3',
			'00009',
		]);
		expect(kot.sent('GET')).toHaveLength(1);
		expect(refused.error.message).toContain("'As of Date' ('?')");
	});
});

describe('Employee: Create', () => {
	test('an Employee record needs no settings', async () => {
		const run = await create([somebody]);

		expect(kot.sent('POST')).toMatchObject([{ path: '/employees', status: 201 }]);
		expect(kot.sent('POST')[0].body).toEqual({
			code: '00123',
			lastName: '山本',
			firstName: '葵',
			gender: 'female',
			divisionCode: '2000',
			typeCode: '1',
		});
		expect(run.items('Done')).toEqual([
			{ ...somebody, status: 'active', divisionName: '渋谷店', employmentTypeName: '正社員' },
		]);
	});

	test('additional fields are sent where they have a value', async () => {
		const additionalFields = {
			birthDate: '={{ $json.born }}',
			contractMinutes: 450,
			email: 'aoi@example.jp, aoi2@example.jp',
			hiredDate: '={{ $json.nothing }}',
			lastNameKana: 'ヤマモト',
			retiredDate: '',
		};
		await create([{ ...somebody, born: '1999-12-31' }], { additionalFields });

		const { body } = kot.sent('POST')[0];
		expect(body).toMatchObject({
			birthDate: '1999-12-31',
			allDayRegardingWorkInMinute: 450,
			emailAddresses: ['aoi@example.jp', 'aoi2@example.jp'],
			lastNamePhonetics: 'ヤマモト',
		});
		expect(Object.values(body)).not.toContain('');
		expect(Object.keys(body)).toHaveLength(10);
	});

	test('with Simplify off the answer holds the key and unknown fields', async () => {
		kot.sim.addUnknownFields();
		const [item] = (await create([somebody], { simplify: false })).items('Done');

		expect(item).toMatchObject({ key: kot.key('00123'), fieldOfTomorrow: { note: '𠮷' } });
	});

	test('names outside the basic plane arrive whole', async () => {
		await create([{ ...somebody, lastName: '𠮷田', firstName: 'はな子👍' }]);

		expect(stored('00123')).toMatchObject({ lastName: '𠮷田', firstName: 'はな子👍' });
	});

	test('everything that is missing is named at once, with the person, and nothing is sent', async () => {
		const run = await create([{ employeeCode: '00123', lastName: '山本', divisionCode: ' ' }]);

		expect(run.error.message).toContain(
			"'00123': 'firstName', 'gender', 'divisionCode', 'employmentTypeCode' must be filled in",
		);
		expect(run.error.message).not.toContain('山本');
		expect(kot.sim.calls.total).toBe(0);
	});

	test.each([
		[{ gender: 'no_selected' }, {}, "'gender' cannot be read (male / female expected)"],
		[{}, { hiredDate: '令和6年' }, "'hiredDate' cannot be read"],
		[{}, { contractMinutes: '={{ "a lot" }}' }, "'Contract Minutes per Day' is not a number"],
		[{ employeeCode: '' }, {}, "'Employee' is empty."],
	])('%j %j is refused by name', async (fields, additionalFields, text) => {
		const run = await create([{ ...somebody, ...fields }], { additionalFields });

		expect(run.error.message).toContain(text);
		expect(kot.sim.calls.total).toBe(0);
	});

	test('a lost answer is not followed by a second registration, Retry On Fail or not', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });
		await create([somebody], {}, { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 });

		expect(kot.sent('POST')).toHaveLength(1);
		expect(stored('00123').lastName).toBe('山本');
	});

	test('an empty answer: what was sent is put out', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: 'emptyBody' });
		const run = await create([somebody]);

		expect(run.items('Done')[0]).toMatchObject(somebody);
	});

	test('a refusal in the middle goes to the error output; the vendor’s words carry no name', async () => {
		const items = [
			somebody,
			{ ...somebody, employeeCode: '00001' },
			{ ...somebody, employeeCode: '00124' },
		];
		const run = await create(items, {}, { onError: 'continueErrorOutput' });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00123', '00124']);
		expect(run.items('Failed')).toMatchObject([
			{ employeeCode: '00001', error: expect.stringContaining('already in use') },
		]);
		expect(run.items('Failed')[0].error).not.toContain('山本');
		expect(pairs(run)).toEqual([0, 2]);
	});
});

describe('Employee: Update', () => {
	test('only what was added, and has a value, is sent: blanks would be set to NULL', async () => {
		const blanks = {
			lastName: '={{ $json.married }}',
			firstName: '',
			lastNameKana: '={{ $json.nothing }}',
			firstNameKana: '={{ null }}',
			birthDate: '  ',
			gender: 'input',
			email: '={{ [] }}',
			divisionCode: '',
			newEmployeeCode: '',
		};
		const run = await update([{ employeeCode: '00001', married: '佐藤' }], blanks);

		expect(kot.sent('PUT')).toHaveLength(1);
		expect(kot.sent('PUT')[0]).toMatchObject({
			path: `/employees/${kot.key('00001')}`,
			body: { lastName: '佐藤' },
		});
		expect(Object.keys(kot.sent('PUT')[0].body)).toEqual(['lastName']);
		expect(stored('00001')).toMatchObject({ firstName: '花', firstNamePhonetics: 'ハナ' });
		expect(run.items('Done')[0]).toMatchObject({
			employeeCode: '00001',
			lastName: '佐藤',
			firstName: '花',
		});
	});

	test('nothing but blanks: refused by name, nothing is sent', async () => {
		const run = await update([{ employeeCode: '00001' }], { lastName: '' });

		expect(run.error.message).toContain("'00001': no field has a value");
		expect(kot.sent('PUT')).toEqual([]);
	});

	test('a transfer holds from the update date on', async () => {
		await update(
			[{ employeeCode: '00001', divisionCode: '2100' }],
			{ divisionCode: '={{ $json.divisionCode }}' },
			{ updateDate: '2026-06-01' },
		);

		expect(kot.sent('PUT')[0]).toMatchObject({
			query: { updateDate: '2026-06-01' },
			body: { divisionCode: '2100' },
		});
		expect(
			stored('00001').assignments.map(({ from, divisionCode }) => [from, divisionCode]),
		).toEqual([
			['0000-01-01', '1000'],
			['2026-06-01', '2100'],
		]);
	});

	test('the code itself can change', async () => {
		await update([{ employeeCode: '00001' }], { newEmployeeCode: '10001' });

		expect(kot.sent('PUT')[0].body).toEqual({ code: '10001' });
		expect(stored('10001').lastName).toBe('青木');
	});

	test('a near miss changes nobody, and names who may be meant', async () => {
		const run = await update([{ employeeCode: '０００１' }], { lastName: '佐藤' });

		expect(run.error.message).toContain("No employee has the code '０００１'. (00001 ?)");
		expect(kot.sent('PUT')).toEqual([]);
	});

	test('a hundred updates read the employees once; a failing one fails alone', async () => {
		const items = ['00001', 'nobody', '00002'].map((employeeCode) => ({ employeeCode }));
		const run = await update(items, { lastName: '佐藤' }, {}, { onError: 'continueRegularOutput' });

		expect(kot.sim.calls.byRoute['GET /employees']).toBe(1);
		expect(kot.sent('PUT')).toHaveLength(2);
		expect(pairs(run)).toEqual([0, 2, 1]);
		expect(run.items('Done')[2].error).toContain("'nobody'");
	});

	test('a lost answer is repeated: the second sending changes nothing more', async () => {
		kot.sim.faults.next({ match: { method: 'PUT' }, do: 'answerLost' });
		const run = await update([{ employeeCode: '00001' }], { lastName: '佐藤' });

		expect(run.status).toBe('success');
		expect(kot.sent('PUT')).toHaveLength(2);
	});

	test('an update date that is none is named', async () => {
		const run = await update(
			[{ employeeCode: '00001' }],
			{ lastName: '佐藤' },
			{ updateDate: '={{ "next month" }}' },
		);

		expect(run.error.message).toContain("'Update Date' ('next month') is not a day.");
		expect(kot.sim.calls.total).toBe(0);
	});
});

describe('Employee: Create or Update', () => {
	test('somebody new is created, somebody known is changed, with one read', async () => {
		const run = await upsert([somebody, { employeeCode: '00002', firstName: '賢' }]);

		expect(kot.sim.calls.byRoute).toEqual({
			'GET /employees': 1,
			'POST /employees': 1,
			'PUT /employees/:employeeKey': 1,
		});
		expect(kot.sent('PUT')[0].body).toEqual({ firstName: '賢' });
		expect(run.items('Done')).toMatchObject([
			somebody,
			{ employeeCode: '00002', lastName: '𠮷野', firstName: '賢' },
		]);
	});

	test.each(['123', '00１23', ' 00123'])(
		'%j is too much like 00123: neither touched nor doubled',
		async (employeeCode) => {
			await create([somebody]);
			const run = await upsert([{ ...somebody, employeeCode }]);

			expect(run.error.message).toContain("has '00123'; nobody was created");
			expect(kot.sent('POST')).toHaveLength(1);
			expect(kot.sent('PUT')).toEqual([]);
		},
	);

	test('somebody who has left counts as known: the code is not used for a second person', async () => {
		await upsert([{ ...somebody, employeeCode: '00009' }]);

		expect(kot.sent('POST')).toEqual([]);
		expect(kot.sent('PUT')).toHaveLength(1);
	});

	test('somebody new with too little is refused by name', async () => {
		const run = await upsert([{ employeeCode: '00500', lastName: '林' }]);

		expect(run.error.message).toContain("'00500': 'firstName', 'gender'");
		expect(kot.sim.calls.writes).toBe(0);
	});
});

describe('Employee: Delete', () => {
	const remove = async (items, extra = {}) =>
		await kot.run('employee', 'delete', byCode(), { items, ...extra });

	test('deletes one person and says so', async () => {
		const key = kot.key('00002');
		const run = await remove([{ employeeCode: '00002' }]);

		expect(kot.sent('DELETE').map(({ path }) => path)).toEqual([`/employees/${key}`]);
		expect(run.items('Done')).toEqual([{ employeeCode: '00002', deleted: true }]);
		expect(kot.sim.company.deletedEmployees.map(({ code }) => code)).toEqual(['00002']);
	});

	test.each(['2', '', '０0002', 'nobody'])('%j deletes nobody', async (employeeCode) => {
		const run = await remove([{ employeeCode }]);

		expect(run.status).toBe('error');
		expect(kot.sent('DELETE')).toEqual([]);
	});

	test('a lost answer: the second sending finds nobody, which is as good as deleted', async () => {
		kot.sim.faults.next({ match: { method: 'DELETE' }, do: 'answerLost' });
		const run = await remove([{ employeeCode: '00002' }]);

		expect(run.items('Done')).toEqual([{ employeeCode: '00002', deleted: true }]);
		expect(kot.sim.company.deletedEmployees).toHaveLength(1);
	});

	test('a refusal in the middle fails alone', async () => {
		kot.sim.faults.next({ match: { method: 'DELETE', nth: 2 }, do: '400-2' });
		const items = ['00001', '00002', 'A-3'].map((employeeCode) => ({ employeeCode }));
		const run = await remove(items, { onError: 'continueErrorOutput' });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00001', 'A-3']);
		expect(run.items('Failed')).toMatchObject([{ employeeCode: '00002' }]);
	});
});
