jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { CLOSED, company, setClock } = require('./company');

const kot = company();
const stored = (code) => kot.sim.employeeByCode(code);
const has = (code) => kot.sim.company.employeeKeys.has(code);

const hanako = { employeeCode: '00001', lastName: '青木', firstName: '花', divisionCode: '1000' };
const ken = { employeeCode: '00002', lastName: '𠮷野', firstName: '健' };
const rin = { employeeCode: 'A-3', lastName: '髙橋' };
const newcomer = {
	employeeCode: '00123',
	lastName: '山本',
	firstName: '葵',
	gender: 'female',
	divisionCode: '2000',
	employmentTypeCode: '1',
	hiredDate: '2026-06-01',
};

const sync = async (items, parameters = {}, extra = { onError: 'continueErrorOutput' }) =>
	await kot.run('employee', 'sync', parameters, { items, ...extra });
const actions = (run) =>
	run.items('Done').map(({ employeeCode, action }) => `${employeeCode} ${action}`);
const failures = (run) =>
	run.items('Failed').map(({ details }) => `${details.employeeCode} ${details.reasonCode}`);

describe('what it writes', () => {
	test('creates, updates and leaves alone; a second run reads once and writes nothing', async () => {
		const items = [hanako, { ...ken, firstName: '賢' }, newcomer];
		const first = await sync(items);

		expect(actions(first)).toEqual(['00001 unchanged', '00002 update', '00123 create']);
		expect(kot.sim.calls.byRoute).toEqual({
			'GET /employees': 1,
			'GET /divisions': 1,
			'GET /working-types': 1,
			'POST /employees': 1,
			'PUT /employees/:employeeKey': 1,
		});

		kot.sim.resetCalls();
		const second = await sync(items);

		expect(actions(second)).toEqual(['00001 unchanged', '00002 unchanged', '00123 unchanged']);
		expect(kot.sim.calls.byRoute).toEqual({ 'GET /employees': 1 });
	});

	test('an update sends the changed fields only, and reports from and to', async () => {
		const run = await sync([{ ...hanako, lastName: '佐藤', firstNameKana: '', birthDate: null }]);

		expect(kot.sent('PUT')).toMatchObject([{ path: `/employees/${kot.key('00001')}` }]);
		expect(kot.sent('PUT')[0].body).toEqual({ lastName: '佐藤' });
		expect(run.items('Done')[0].changes).toEqual({ lastName: { from: '青木', to: '佐藤' } });
		expect(stored('00001').firstNamePhonetics).toBe('ハナ');
	});

	test('items that are not linked are neither compared nor sent; a new person gets what is demanded', async () => {
		const items = [
			{ ...hanako, lastName: '佐藤', firstNameKana: 'ハナコ' },
			{ ...newcomer, email: 'aoi@example.com' },
		];
		const run = await sync(items, { options: { linkedItems: ['nameKana'] } });

		expect(actions(run)).toEqual(['00001 update', '00123 create']);
		expect(kot.sent('PUT')[0].body).toEqual({ firstNamePhonetics: 'ハナコ' });
		const { hiredDate: _h, employeeCode: code, ...demanded } = newcomer;
		expect(kot.sent('POST')[0].body).toMatchObject({ code, lastName: demanded.lastName });
		expect(kot.sent('POST')[0].body).not.toHaveProperty('hiredDate');
		expect(kot.sent('POST')[0].body).not.toHaveProperty('emailAddresses');
	});

	test('an input that names too few of the people is refused before anything is written', async () => {
		const items = [{ ...hanako, lastName: '佐藤' }, newcomer];
		const run = await sync(items, { options: { minSourceShare: 50 } });

		expect(run.items('Failed')).toHaveLength(2);
		expect(run.items('Failed')[0].error).toContain("'Min Source Share' asks for 50%");
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('with no item linked, known people are left as they are, and new ones are registered', async () => {
		const items = [{ ...hanako, lastName: '佐藤' }, newcomer];
		const run = await sync(items, { options: { linkedItems: ['none'] } });

		expect(actions(run)).toEqual(['00001 unchanged', '00123 create']);
		expect(stored('00001').lastName).toBe('青木');
	});

	test.each([
		[['create'], ['00001 skip', '00123 create'], 'knownLeftOut'],
		[['update'], ['00001 update', '00123 skip'], 'newLeftOut'],
		[[], ['00001 skip', '00123 skip'], 'knownLeftOut'],
	])('writes only %j if only they are to be written', async (write, expected, reason) => {
		const run = await sync([{ ...hanako, lastName: '佐藤' }, newcomer], { options: { write } });

		expect(actions(run)).toEqual(expected);
		expect(run.items('Done').map(({ reasonCode }) => reasonCode)).toContain(reason);
		expect(kot.sim.calls.writes).toBe(write.length);
	});

	test('an item without anything is nobody: n8n puts it out where there is no data', async () => {
		const none = await sync([{}], { options: { minSourceShare: 1 } });
		expect(none.items('Failed')[0].error).toContain('names 0 of');
		const deferred = await sync([{ resumeAt: '2026-05-15T10:00:00+09:00' }]);

		expect([deferred.items('Done'), deferred.items('Failed')]).toEqual([[], []]);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('names of divisions and employment types and the status are the target’s own', async () => {
		const run = await sync([
			{ ...hanako, divisionName: '別の名', employmentTypeName: '別の名', status: 'joining' },
		]);

		expect(actions(run)).toEqual(['00001 unchanged']);
		expect(kot.sim.calls.total).toBe(1);
	});

	test('what a node reads can be synced back without a write', async () => {
		const people = await kot.run('employee', 'getMany', {
			returnAll: true,
			filters: { includeResigner: true },
		});
		const run = await sync(people.items('Done'));

		expect(actions(run)).toEqual(
			people.items('Done').map(({ employeeCode }) => `${employeeCode} unchanged`),
		);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('a new address takes the first one’s place; the second one stays', async () => {
		await sync([{ employeeCode: '00001', email: 'hana@example.jp' }]);

		expect(stored('00001').emailAddresses).toEqual(['hana@example.jp', 'aoki2@example.jp']);
	});

	test('an address that the person has in second place is no change', async () => {
		const run = await sync([{ employeeCode: '00001', email: 'aoki2@example.jp' }]);

		expect(actions(run)).toEqual(['00001 unchanged']);
	});

	test('defaults fill what the record of a new person lacks, and touch nobody else', async () => {
		const { divisionCode: _d, employmentTypeCode: _t, ...bare } = newcomer;
		const options = { divisionCode: '0300', employmentTypeCode: '4' };
		const run = await sync([bare, { ...newcomer, employeeCode: '00456' }, ken], { options });

		expect(actions(run)).toEqual(['00123 create', '00456 create', '00002 unchanged']);
		expect(stored('00123').assignments[0]).toMatchObject({ divisionCode: '0300', typeCode: '4' });
		expect(stored('00456').assignments[0]).toMatchObject({ divisionCode: '2000', typeCode: '1' });
		expect(stored('00002').assignments).toHaveLength(1);
	});

	test('a transfer carries the update date, other changes do not', async () => {
		const options = { updateDate: '2026-06-01' };
		const items = [
			{ ...hanako, divisionCode: '2100' },
			{ ...ken, firstName: '賢' },
		];
		await sync(items, { options });

		expect(
			kot
				.sent('PUT')
				.map(({ query }) => query.updateDate)
				.sort(),
		).toEqual(['2026-06-01', undefined]);

		kot.sim.resetCalls();
		const second = await sync(items, { options });

		expect(actions(second)).toEqual(['00001 unchanged', '00002 unchanged']);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('a dry run reports the plan and writes nothing', async () => {
		const run = await sync([{ ...ken, firstName: '賢' }, newcomer], { dryRun: true });

		expect(run.items('Done')).toMatchObject([
			{ employeeCode: '00002', action: 'update', dryRun: true },
			{ employeeCode: '00123', action: 'create', dryRun: true },
		]);
		expect(kot.sim.calls.writes).toBe(0);
	});
});

describe('what it refuses', () => {
	test.each([
		['123', '00123'],
		['１２３', '00123'],
		['a-3', 'A-3'],
		['A-3 ', 'A-3'],
	])('%j is too much like %j: named, never created silently', async (employeeCode, near) => {
		await sync([newcomer]);
		kot.sim.resetCalls();
		const run = await sync([{ ...newcomer, employeeCode }]);

		expect(failures(run)).toEqual([`${employeeCode} nearMissCode`]);
		expect(run.items('Failed')[0].error).toContain(`'${near}'`);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('two new codes of one input that look alike: neither is created', async () => {
		const items = [newcomer, { ...newcomer, employeeCode: '123' }];
		const run = await sync(items);
		const allowed = await sync(items, { options: { createNearMisses: true } });

		expect(failures(run)).toEqual(['00123 nearMissInInput', '123 nearMissInInput']);
		expect(actions(allowed)).toEqual(['00123 create', '123 create']);
	});

	test('with Create Near-Miss Codes on, 123 and 00123 are two people', async () => {
		await sync([newcomer]);
		const run = await sync([{ ...newcomer, employeeCode: '123' }], {
			options: { createNearMisses: true },
		});

		expect(actions(run)).toEqual(['123 create']);
		expect(stored('123').key).not.toBe(stored('00123').key);
	});

	test('two rows for one person fail together, known or new', async () => {
		const run = await sync([ken, { ...ken, firstName: '賢' }, newcomer, newcomer, hanako]);

		expect(failures(run)).toEqual([
			'00002 duplicate',
			'00002 duplicate',
			'00123 duplicate',
			'00123 duplicate',
		]);
		expect(actions(run)).toEqual(['00001 unchanged']);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('a new person with too little is named with all that is missing', async () => {
		const run = await sync([{ employeeCode: '00500', lastName: '林', gender: '' }]);

		expect(run.items('Failed')[0].error).toBe(
			"'00500': 'firstName', 'gender', 'divisionCode', 'employmentTypeCode' must be filled in before KING OF TIME takes a new employee.",
		);
		expect(kot.sim.calls.total).toBe(1);
	});

	test('unknown divisions and employment types are named before anything is sent for them', async () => {
		const run = await sync([
			{ ...newcomer, divisionCode: '9999' },
			{ ...newcomer, employeeCode: '00124', employmentTypeCode: '9' },
			{ ...hanako, divisionCode: '300' },
			{ ...ken, firstName: '賢' },
		]);

		expect(failures(run)).toEqual([
			'00123 unknownDivision',
			'00124 unknownEmploymentType',
			'00001 unknownDivision',
		]);
		expect(run.items('Failed').map(({ error }) => error)).toEqual([
			"'00123': KING OF TIME has no division (所属) with the code '9999'.",
			"'00124': KING OF TIME has no employment type (雇用区分) with the code '9'.",
			"'00001': KING OF TIME has no division (所属) with the code '300'. (0300 ?)",
		]);
		expect(actions(run)).toEqual(['00002 update']);
	});

	test('a wrong default is refused for the new people, by name', async () => {
		const { divisionCode: _d, ...bare } = newcomer;
		const run = await sync([bare, ken], { options: { divisionCode: 'nowhere' } });

		expect(failures(run)).toEqual(['00123 unknownDivision']);
		expect(actions(run)).toEqual(['00002 unchanged']);
	});

	test('rows that cannot be read fail alone, and name no person', async () => {
		const run = await sync([{ ...ken, hiredDate: '令和3年' }, { lastName: '名無し' }, hanako]);

		expect(run.items('Failed').map(({ details }) => details.reasonCode)).toEqual([
			'unreadable',
			'missing',
		]);
		for (const { error } of run.items('Failed')) expect(error).not.toMatch(/𠮷野|名無し/);
		expect(actions(run)).toEqual(['00001 unchanged']);
	});

	test('without an error output a failed record leaves on Done with its reason', async () => {
		const run = await sync([{ ...newcomer, divisionCode: '9999' }, ken], {}, {});

		expect(run.status).toBe('success');
		expect(actions(run)).toEqual(['00002 unchanged', '00123 failed']);
		expect(run.items('Done')[1].reason).toContain("'9999'");
	});

	test('Japanese reasons', async () => {
		const run = await sync([{ ...newcomer, divisionCode: '9999' }], {
			options: { reportLanguage: 'ja' },
		});

		expect(run.items('Failed')[0].error).toBe(
			"'00123'：KING OF TIME に所属コード「9999」がありません。",
		);
	});
});

describe('people who have left', () => {
	test('they are matched: nobody is registered a second time', async () => {
		const run = await sync([{ employeeCode: '00009', lastName: '森', status: 'retired' }]);

		expect(actions(run)).toEqual(['00009 unchanged']);
	});

	test('left there, working at the source: left as it is, and said', async () => {
		const run = await sync([{ employeeCode: '00009', lastName: '森林', status: 'active' }]);

		expect(run.items('Done')).toMatchObject([
			{ employeeCode: '00009', action: 'skip', reasonCode: 'retiredInTarget' },
		]);
		expect(run.items('Done')[0].reason).toContain('2025-03-31');
		expect(kot.sim.calls.writes).toBe(0);
	});

	test.each([{ status: 'retired' }, { retiredDate: '2026-03-31' }])(
		'%j and unknown there: nobody is created for the past',
		async (left) => {
			const run = await sync([{ ...newcomer, ...left }]);

			expect(run.items('Done')).toMatchObject([
				{ action: 'skip', reasonCode: 'retiredNotCreated' },
			]);
			expect(has('00123')).toBe(false);
		},
	);

	test('a retirement is an update like any other', async () => {
		await sync([{ ...ken, retiredDate: '2026-05-31' }]);

		expect(kot.sent('PUT')[0].body).toEqual({ resignationDate: '2026-05-31' });
	});
});

describe('Delete Missing', () => {
	const deleteMissing = true;

	test('off by default: nobody is ever deleted', async () => {
		const run = await sync([hanako]);

		expect(actions(run)).toEqual(['00001 unchanged']);
		expect(kot.sim.company.deletedEmployees).toEqual([]);
	});

	test('on: who is missing is deleted, who has left stays', async () => {
		const run = await sync([hanako, rin], { deleteMissing });

		expect(actions(run)).toEqual(['00001 unchanged', 'A-3 unchanged', '00002 delete']);
		expect(kot.sim.company.deletedEmployees.map(({ code }) => code)).toEqual(['00002']);
		expect(has('00009')).toBe(true);
	});

	test('a code that looks like a missing one protects it', async () => {
		const run = await sync([hanako, rin, { ...ken, employeeCode: '2' }], { deleteMissing });

		expect(failures(run)).toEqual(['2 nearMissCode']);
		expect(kot.sim.company.deletedEmployees).toEqual([]);
	});

	test('a row that names nobody may mean anybody: nobody is deleted', async () => {
		const run = await sync([hanako, { lastName: '髙橋' }], { deleteMissing });

		expect(actions(run)).toEqual(['00001 unchanged']);
		expect(kot.sim.company.deletedEmployees).toEqual([]);
	});

	test('an input without anybody deletes nobody, however few they would be', async () => {
		const run = await sync([{}], { deleteMissing });

		expect(actions(run)).toEqual([]);
		expect(kot.sim.company.deletedEmployees).toEqual([]);
	});

	test('a row that cannot be read protects its person', async () => {
		await sync([hanako, rin, { ...ken, birthDate: '?' }], { deleteMissing });

		expect(has('00002')).toBe(true);
	});

	test('only in the divisions that were chosen', async () => {
		const options = { deleteInDivisions: ['2000'] };
		const run = await sync([rin], { deleteMissing, options });

		expect(actions(run)).toEqual(['A-3 unchanged', '00002 delete']);
		expect(has('00001')).toBe(true);
	});

	test('more deletions than allowed: nothing at all is written', async () => {
		const options = { maxDeletions: 1 };
		const run = await sync([newcomer], { deleteMissing, options });

		expect(run.items('Failed')[0].error).toContain(
			"'Max Deletions' allows 1. Nothing was written.",
		);
		expect(kot.sim.calls.writes).toBe(0);
	});

	test('without being told otherwise, eleven people are too many, however large the company', async () => {
		await kot.start({ employees: 100 });
		const codes = [...kot.sim.company.employeeKeys.keys()];
		const without = async (count) =>
			await sync(
				codes.slice(count).map((employeeCode) => ({ employeeCode })),
				{ deleteMissing },
			);
		const refused = await without(11);

		expect(refused.items('Failed')[0].error).toContain('delete 11 of 100');
		expect(kot.sim.calls.writes).toBe(0);

		await without(10);

		expect(kot.sim.company.deletedEmployees).toHaveLength(10);
	});

	test('a lost answer: the second sending finds nobody, and the deletion is reported once', async () => {
		kot.sim.faults.next({ match: { method: 'DELETE' }, do: 'answerLost' });
		const run = await sync([hanako, rin], { deleteMissing });

		expect(actions(run)).toContain('00002 delete');
		expect(failures(run)).toEqual([]);
	});
});

describe('when the vendor does not answer as hoped', () => {
	test('closed: the whole input waits on Deferred, nothing is asked', async () => {
		setClock(CLOSED);
		const run = await sync([hanako, newcomer], { duringClosedHours: 'defer' });

		expect(run.items('Deferred')).toEqual([
			{ ...hanako, resumeAt: '2026-05-15T10:00:00+09:00' },
			{ ...newcomer, resumeAt: '2026-05-15T10:00:00+09:00' },
		]);
		expect(kot.sim.calls.total).toBe(0);
	});

	test('closing half-way: what is done is on Done, the rest comes back and finds it unchanged', async () => {
		kot.sim.faults.next({ match: { method: 'PUT', nth: 2 }, do: '403-104' });
		const items = [
			{ ...hanako, firstName: '華' },
			{ ...ken, firstName: '賢' },
		];
		const parameters = { duringClosedHours: 'defer', options: { concurrency: 1 } };
		const first = await sync(items, parameters);

		expect(actions(first)).toEqual(['00001 update']);
		expect(first.items('Deferred')).toHaveLength(2);

		const second = await sync(items, parameters);

		expect(actions(second)).toEqual(['00001 unchanged', '00002 update']);
	});

	test('a registration without a readable answer is not sent again; the next run finds the person', async () => {
		kot.sim.faults.next({ match: { method: 'POST' }, do: 'answerLost' });
		const first = await sync([newcomer]);
		const second = await sync([newcomer]);

		expect(failures(first)).toEqual(['00123 ambiguous']);
		expect(actions(second)).toEqual(['00123 unchanged']);
		expect(kot.sent('POST')).toHaveLength(1);
	});

	test('one refused person fails alone, the vendor’s words carry no name', async () => {
		kot.sim.faults.next({ match: { method: 'PUT', nth: 1 }, do: '400-2' });
		const items = [
			{ ...hanako, firstName: '華' },
			{ ...ken, firstName: '賢' },
		];
		const run = await sync(items, { options: { concurrency: 1 } });

		expect(failures(run)).toEqual(['00001 refused']);
		expect(actions(run)).toEqual(['00002 update']);
	});

	test('a token that may not write: every person is reported, none is lost', async () => {
		kot.sim.faults.next({ match: { method: 'PUT' }, do: '403-100', times: 9 });
		const run = await sync([
			{ ...hanako, firstName: '華' },
			{ ...ken, firstName: '賢' },
		]);

		expect(run.items('Failed').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
	});
});
