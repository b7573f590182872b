jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company } = require('./company');

const kaonavi = company({ taskPolls: { waiting: 0, running: 0 } });
const TO_ERROR = { onError: 'continueErrorOutput' };
const FROM_INPUT = { fields: { mappingMode: 'autoMapInputData', value: null } };
const defined = (value) => ({ fields: { mappingMode: 'defineBelow', value } });
const run = async (operation, items, parameters = {}, extra = {}) =>
	await kaonavi.run('member', operation, { ...FROM_INPUT, ...parameters }, { items, ...extra });
const reasonsOf = (ended) => ended.items('Failed').map(({ details }) => details?.reasonCode);

describe('half a name from the input', () => {
	beforeEach(() =>
		kaonavi.sim.changeMember('00001', { name: '青木 花', name_kana: 'アオキ ハナ' }),
	);

	test.each([
		[{ lastName: '井上' }, '井上 花', 'アオキ ハナ'],
		[{ firstName: '華' }, '青木 華', 'アオキ ハナ'],
		[{ lastName: '井上', firstName: ' ' }, '井上 花', 'アオキ ハナ'],
		[{ lastNameKana: 'イノウエ' }, '青木 花', 'イノウエ ハナ'],
		[{ lastName: '井上', firstName: '華', firstNameKana: 'カ' }, '井上 華', 'アオキ カ'],
	])('%j leaves the other half as kaonavi has it', async (half, name, kana) => {
		for (const operation of ['update', 'upsert']) {
			expect((await run(operation, [{ employeeCode: '00001', ...half }])).error).toBeUndefined();
			expect(kaonavi.sim.member('00001')).toMatchObject({ name, name_kana: kana });
		}
	});

	test('a whole name costs no further call', async () => {
		const record = { employeeCode: '00001', lastName: '井上', firstName: '華' };
		await run('update', [record]);
		// One for whether the member exists.
		expect(kaonavi.sent('GET', /\/members$/)).toHaveLength(1);
	});

	test('Replace Values of All keeps it too', async () => {
		const all = kaonavi.sim.members().map(({ code }) => ({ employeeCode: code, lastName: '井上' }));
		await run('replaceAll', all, { confirmUpTo: 99 });
		expect(kaonavi.sim.member('00001').name).toBe('井上 花');
	});
});

test('what Get Many tells can be changed and sent back: its own items too, but not what kaonavi computes', async () => {
	const got = await run('getMany', [{}], { returnAll: true });
	const [first] = got.items('Done');
	expect(Object.keys(first.customFields)).toContain('雇用区分');
	const custom = { ...first.customFields, 雇用区分: '契約社員' };
	const ended = await run('update', [{ ...first, customFields: custom }]);
	expect(ended.error?.message).toBeUndefined();
	expect(kaonavi.sim.company.members.get('00001').values[100]).toEqual(['契約社員']);
	const [again] = (await run('getMany', [{}], { returnAll: true })).items('Done');
	expect(again).toEqual({ ...first, customFields: custom });
});

test.each([[[]], [''], [' ']])('兼務情報 that is cleared (%j) is sent as none', async (value) => {
	kaonavi.sim.changeMember('00001', { sub_departments: ['1100'] });
	const parameters = { ...defined({ sub_departments: value }), options: { clearBlank: true } };
	expect((await run('update', [{ employeeCode: '00001' }], parameters)).error).toBeUndefined();
	expect(kaonavi.sent('PATCH')[0].body.member_data).toEqual([
		{ code: '00001', sub_departments: [] },
	]);
	expect(kaonavi.sim.member('00001').sub_departments).toEqual([]);
});

describe('two new codes that look alike', () => {
	const person = (employeeCode) => ({
		...{ employeeCode, lastName: '新井', firstName: '空', hiredDate: '2026-11-01' },
	});

	test.each(['create', 'upsert'])('%s makes neither, and the others', async (operation) => {
		const items = ['0777', '777', '888'].map(person);
		const ended = await run(operation, items, {}, TO_ERROR);
		expect(ended.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['888']);
		expect(reasonsOf(ended)).toEqual(['twinCodes', 'twinCodes']);
		expect(ended.items('Failed')[0].error).toMatch(/'0777'.*'777'/);
	});

	test('two that kaonavi has are two people', async () => {
		kaonavi.sim.addMember({ code: '1', name: '一 一' });
		const ended = await run('upsert', ['00001', '1'].map(person), {}, TO_ERROR);
		expect(ended.items('Done').map(({ action }) => action)).toEqual(['update', 'update']);
	});
});

test('Overwrite All tells who was created', async () => {
	const kept = kaonavi.sim.members().map(({ code, name }) => {
		const [lastName, firstName] = name.split(/[ \u3000]/);
		return { employeeCode: code, lastName, firstName };
	});
	const items = [...kept, { employeeCode: 'N1', lastName: '新井', firstName: '空' }];
	const ended = await run('overwrite', items, { confirmUpTo: 0 });
	expect(ended.error?.message).toBeUndefined();
	expect(ended.items('Done').map(({ action }) => action)).toEqual([
		...kept.map(() => 'update'),
		'create',
	]);
});
