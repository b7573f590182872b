jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, employeeOf } = require('./company');

const kaonavi = company();
const sync = async (items, { parameters, ...extra } = {}) =>
	await kaonavi.run('member', 'sync', parameters, { items, ...extra });
const everybody = () => kaonavi.sim.members().map(employeeOf);
const actionsOf = (run) => run.items('Done').map(({ action }) => action);
const TO_ERROR = { onError: 'continueErrorOutput' };
const JAPANESE = { options: { reportLanguage: 'ja' } };
const newcomer = (employeeCode, more = {}) => ({
	...{
		employeeCode,
		lastName: '新井',
		firstName: '空',
		lastNameKana: 'アライ',
		firstNameKana: 'ソラ',
	},
	...{ gender: 'female', birthDate: '2003-04-05', hiredDate: '2026-11-01', ...more },
});
const updates = () => kaonavi.sent('PATCH').length + kaonavi.sent('POST').length;

describe('what is written', () => {
	test('changed people go out in one PATCH, with their changed fields only', async () => {
		const items = everybody().map((one) => ({
			...one,
			email: `new.${one.employeeCode}@example.com`,
		}));
		const run = await sync(items);
		expect(actionsOf(run)).toEqual(items.map(() => 'update'));
		const [{ body }] = kaonavi.sent('PATCH', /members$/);
		expect(body.member_data).toEqual(
			items.map(({ employeeCode, email }) => ({ code: employeeCode, mail: email })),
		);
		expect(kaonavi.sim.members().map(({ mail }) => mail)).toEqual(items.map(({ email }) => email));
		expect(run.items('Done')[0].changes).toEqual({
			email: { from: expect.any(String), to: items[0].email },
		});
	});

	test('new people go out in one POST; a second run writes nothing', async () => {
		const items = [...everybody(), newcomer('N0001'), newcomer('N0002', { gender: 'male' })];
		expect(actionsOf(await sync(items)).slice(-2)).toEqual(['create', 'create']);
		expect(kaonavi.sim.member('N0002')).toMatchObject({
			...{ name: '新井 空', name_kana: 'アライ ソラ', gender: '男性' },
			...{ birthday: '2003-04-05', entered_date: '2026-11-01' },
		});
		expect(updates()).toBe(1);
		expect(new Set(actionsOf(await sync(items)))).toEqual(new Set(['unchanged']));
		expect(updates()).toBe(1);
	});

	test('who is only in kaonavi is left alone, and a blank field is not sent', async () => {
		const before = kaonavi.sim.members();
		const items = everybody()
			.slice(1)
			.map((one) => ({ ...one, email: '', firstNameKana: null }));
		expect(new Set(actionsOf(await sync(items)))).toEqual(new Set(['unchanged']));
		expect(kaonavi.sim.members()).toEqual(before);
	});

	test('a full-width blank in a name is no change, and half a name keeps the other half', async () => {
		kaonavi.sim.changeMember('00001', { name: '青木　花' });
		const [first, ...rest] = everybody();
		expect(actionsOf(await sync([first, ...rest]))[0]).toBe('unchanged');
		await sync([{ employeeCode: first.employeeCode, lastName: '𠮷野' }, ...rest]);
		expect(kaonavi.sim.member('00001').name).toBe('𠮷野 花');
	});

	test('items of the company are addressed by name or ID, departments by code', async () => {
		const { code: department } = kaonavi.sim.departments().at(-1);
		const items = everybody().map((one) => ({
			...{ ...one, divisionCode: department },
			...{ kind: '契約社員', skills: ['簿記', '英語'], note: { grade: 97 } },
		}));
		const mapping = [
			{ from: 'kind', to: '雇用区分' },
			{ from: 'skills', to: '103' },
			{ from: 'note.grade', to: '等級' },
		];
		const parameters = { customFields: { mapping } };
		const run = await sync(items, { parameters });
		expect(run.error?.message).toBeUndefined();
		const member = kaonavi.sim.member('00001');
		const held = (id) => member.custom_fields.find((field) => field.id === id).values;
		expect([held(100), held(103), held(106)]).toEqual([['契約社員'], ['簿記', '英語'], ['97']]);
		expect(member.department.code).toBe(department);
		expect(run.items('Done')[0].changes).toMatchObject({
			'customFields.等級': expect.objectContaining({ to: '97' }),
			divisionCode: { to: department },
		});
		const turned = items.map((one) => ({ ...one, skills: ['英語', '簿記'] }));
		expect(new Set(actionsOf(await sync(turned, { parameters })))).toEqual(new Set(['unchanged']));
	});

	test('a dry run reports the plan and sends nothing', async () => {
		const items = [...everybody(), newcomer('N0001')];
		const run = await sync(items, { parameters: { dryRun: true } });
		expect(run.items('Done').at(-1)).toMatchObject({ action: 'create', dryRun: true });
		expect(updates()).toBe(0);
	});
});

describe('records that fail alone', () => {
	test('a gender that is not in the master is told in the words of the manual', async () => {
		const [first, ...rest] = everybody();
		const items = [{ ...first, gender: 'その他' }, ...rest, newcomer('N0001')];
		const run = await sync(items, { parameters: JAPANESE, ...TO_ERROR });
		expect(run.items('Failed')).toEqual([
			expect.objectContaining({
				error:
					'社員番号:”00001”の性別の値が存在しません。マスター項目に設定された値を指定してください。',
				employeeCode: '00001',
			}),
		]);
		expect(actionsOf(run)).toHaveLength(items.length - 1);
		expect(kaonavi.sim.member('N0001')).toBeDefined();
	});

	test('without an error output the line is the reason of the report item, and nothing but it', async () => {
		const [first, ...rest] = everybody();
		const run = await sync([{ ...first, gender: 'その他' }, ...rest], { parameters: JAPANESE });
		expect(run.items('Done').at(-1)).toMatchObject({
			action: 'failed',
			reasonCode: 'notInMaster',
			reason:
				'社員番号:”00001”の性別の値が存在しません。マスター項目に設定された値を指定してください。',
		});
	});

	test.each([
		['a missing name of a new person', { lastName: '', firstName: '' }, 'required', /氏名/],
		['a name that is too long', { lastName: '長'.repeat(120) }, 'tooLong', /氏名.*100/],
		['a day that does not exist', { birthDate: '2003-02-30' }, 'unreadable', /birthDate/],
		['an unknown department', { divisionCode: 'ZZZ' }, 'unknownDepartment', /ZZZ.*所属/],
		['a code that is too long', { employeeCode: '9'.repeat(51) }, 'tooLong', /社員番号.*50/],
	])('%s', async (_, wrong, code, says) => {
		const items = [...everybody(), newcomer('N0001'), newcomer('N0002', wrong)];
		const run = await sync(items, TO_ERROR);
		const [failed, ...others] = run.items('Failed');
		expect(others).toEqual([]);
		expect(failed.details.reasonCode).toBe(code);
		expect(failed.error).toMatch(says);
		expect(kaonavi.sim.member('N0001')).toBeDefined();
	});

	test('two rows for one person fail together', async () => {
		const [first, ...rest] = everybody();
		const run = await sync([first, { ...first, email: 'x@example.com' }, ...rest], TO_ERROR);
		expect(run.items('Failed').map(({ details }) => details.reasonCode)).toEqual([
			'duplicate',
			'duplicate',
		]);
		expect(updates()).toBe(0);
	});

	test('codes that look like another one are reported, not joined and not created', async () => {
		const items = [
			...everybody(),
			newcomer('1'),
			newcomer('００００２'),
			newcomer('77'),
			newcomer('077'),
		];
		const run = await sync(items, TO_ERROR);
		expect(run.items('Failed').map(({ details }) => details.reasonCode)).toEqual([
			...['nearMissCode', 'nearMissCode', 'nearMissInInput', 'nearMissInInput'],
		]);
		expect(updates()).toBe(0);
		const options = { createNearMisses: true };
		await sync(items, { parameters: { options } });
		expect(kaonavi.sim.member('077')).toBeDefined();
	});

	test('people who have left: not created, not revived', async () => {
		await kaonavi.start({ retired: 1 });
		const [left] = kaonavi.sim.members().filter(({ retired_date: day }) => day);
		const items = [
			...everybody().map((one) =>
				one.employeeCode === left.code ? { ...one, retiredDate: '', email: 'a@example.com' } : one,
			),
			newcomer('N0001', { retiredDate: '2026-10-31' }),
		];
		const run = await sync(items);
		const skipped = run.items('Done').filter(({ action }) => action === 'skip');
		expect(skipped.map(({ reasonCode }) => reasonCode)).toEqual([
			'retiredInTarget',
			'retiredNotCreated',
		]);
		expect(updates()).toBe(0);
	});
});

describe('what stops the run before the first write', () => {
	const stopped = async (items, parameters) => {
		const run = await sync(items, { parameters });
		expect(run.status).toBe('error');
		expect(updates()).toBe(0);
		return run.error.message;
	};

	test('a source that names nobody, or too few', async () => {
		expect(await stopped([{}])).toMatch(/names 0 of the 12/);
		expect(await stopped(everybody().slice(0, 5))).toMatch(/41\.7%/);
		const options = { minSourceShare: 0 };
		expect((await sync(everybody().slice(0, 5), { parameters: { options } })).status).toBe(
			'success',
		);
	});

	test('a mapping to an item that is not there, not writable, or there twice', async () => {
		const to = (item) => ({ customFields: { mapping: [{ from: 'x', to: item }] } });
		expect(await stopped(everybody(), to('雇用 区分'))).toMatch(/no item '雇用 区分'.*雇用区分/);
		expect(await stopped(everybody(), to('在籍日数'))).toMatch(/在籍日数/);
		expect(await stopped(everybody(), to('給与システム番号'))).toMatch(/cannot be written/);
	});

	test('under the Office Station link rules: forbidden items, and doubled names anywhere', async () => {
		const options = { officeStationLinkRules: true };
		const with_ = (from) => ({ options, customFields: { mapping: [{ from, to: '内線番号' }] } });
		for (const from of [
			'マイナンバー',
			'個人番号',
			'所属コード',
			'口座番号',
			'通勤手当',
			'異動履歴',
			'divisionCode',
			'部署メモ',
		]) {
			expect(await stopped(everybody(), with_(from))).toMatch(/Office Station link never carries/);
		}
		await kaonavi.start({ duplicateNames: 'sheets' });
		expect(await stopped(everybody(), { options })).toMatch(/more than one sheet named/);
		await kaonavi.start({ duplicateNames: 'items' });
		expect(await stopped(everybody(), { options })).toMatch(/more than one item named/);
	});
});

test('under the Office Station link rules departments and retired people are not carried', async () => {
	const { code: department } = kaonavi.sim.departments().at(-1);
	const [first, second, ...rest] = everybody();
	const items = [
		{ ...first, divisionCode: department },
		{ ...second, retiredDate: '2026-10-31' },
		...rest,
	];
	const run = await sync(items, { parameters: { options: { officeStationLinkRules: true } } });
	expect(run.items('Done').filter(({ action }) => action !== 'unchanged')).toEqual([
		expect.objectContaining({ action: 'skip', reasonCode: 'retiredNotLinked' }),
	]);
	expect(updates()).toBe(0);
});

describe('when kaonavi refuses what nobody could see', () => {
	test('the named person fails with its words, and the others go out once more', async () => {
		kaonavi.sim.refuseMember('00003', '更新できませんでした。');
		const items = [
			...everybody().map((one) => ({ ...one, email: `n${one.employeeCode}@example.com` })),
			newcomer('N0001'),
		];
		const run = await sync(items, TO_ERROR);
		expect(run.items('Failed')).toEqual([
			expect.objectContaining({
				employeeCode: '00003',
				error: expect.stringContaining('社員番号:”00003”の更新できませんでした。'),
			}),
		]);
		expect(kaonavi.sim.member('00004').mail).toBe('n00004@example.com');
		expect(kaonavi.sim.member('N0001')).toBeDefined();
		expect(kaonavi.sent('PATCH')).toHaveLength(2);
		expect(kaonavi.sent('POST')).toHaveLength(1);
	});
});

describe('a lost answer', () => {
	const items = () => [...everybody(), newcomer('N0001')];
	const isCreation = ({ method, path }) => method === 'POST' && /members$/.test(path);

	test('of the registration: sent once, looked for, and found', async () => {
		kaonavi.sim.faults.next({ match: { when: isCreation }, do: 'answerLost' });
		const run = await sync(items(), TO_ERROR);
		expect(run.items('Failed')).toEqual([]);
		expect(run.items('Done').at(-1)).toMatchObject({ action: 'create', employeeCode: 'N0001' });
		expect(kaonavi.sent('POST', /members$/)).toHaveLength(1);
	});

	test('of a registration that never arrived: told as unknown, and the next run registers', async () => {
		const all = items();
		kaonavi.sim.faults.next({ match: { when: isCreation }, do: 'reset' });
		const run = await sync(all, TO_ERROR);
		expect(run.items('Failed').map(({ details }) => details.reasonCode)).toEqual(['ambiguous']);
		await sync(all);
		expect(kaonavi.sim.member('N0001')).toBeDefined();
	});

	test('of a change: sent again, for it does no harm', async () => {
		const all = everybody().map((one) => ({ ...one, email: `n${one.employeeCode}@example.com` }));
		kaonavi.sim.faults.next({ match: { method: 'PATCH' }, do: 'answerLost' });
		const run = await sync(all, TO_ERROR);
		expect(run.items('Failed')).toEqual([]);
		expect(kaonavi.sim.member('00001').mail).toBe('n00001@example.com');
	});
});

test('a task that does not end in time: the text names it and says that the outcome is unknown', async () => {
	await kaonavi.start({ taskPolls: { waiting: 1000, running: 0 } });
	const items = everybody().map((one) => ({ ...one, email: `n${one.employeeCode}@example.com` }));
	const run = await sync(items, { parameters: { options: { maxWait: 20 } }, ...TO_ERROR });
	expect(run.items('Failed')).toHaveLength(items.length);
	expect(run.items('Failed')[0].error).toMatch(
		/Task \d+ was not finished after 20 seconds.*unknown/,
	);
});

test('a token that is no longer good is renewed once, and kept for the next run', async () => {
	await sync(everybody());
	kaonavi.sim.expireTokens();
	expect((await sync(everybody())).status).toBe('success');
	await sync(everybody());
	expect(kaonavi.sim.log.filter(({ path }) => /\/token$/.test(path))).toHaveLength(2);
});
