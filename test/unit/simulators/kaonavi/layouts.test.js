const { read, refusalOf, startQuiet } = require('./client');

let sim;
const start = async (options) => {
	sim = await startQuiet(options);
};
afterEach(() => sim.close());

test('the member layout names every standard item, and custom items of every kind', async () => {
	await start();
	const { custom_fields: custom, ...standard } = await read(sim, '/member_layouts');

	expect(Object.keys(standard)).toEqual(
		'code name name_kana mail entered_date retired_date gender birthday department sub_departments'.split(
			' ',
		),
	);
	expect(standard.code).toEqual({
		...{ name: '社員番号', required: true, type: 'string', max_length: 50, enum: [] },
	});
	expect(standard.gender).toMatchObject({ type: 'enum', enum: ['男性', '女性', null] });
	expect(standard.sub_departments.type).toBe('department[]');
	expect(custom.map(({ type, type_detail }) => `${type} ${type_detail}`)).toEqual([
		...['enum pull_down', 'enum pull_down', 'enum radio_button', 'enum check_box'],
		...['string text_box', 'string text_area', 'number number_box', 'date date'],
		...['date year_month', 'string link', 'string text_box'],
	]);
	expect(custom.at(-1)).toMatchObject({ id: 111, read_only: true });
});

test('formulas come only where they are asked for', async () => {
	await start();
	const kinds = async (path) => (await read(sim, path)).custom_fields.map(({ type }) => type);

	for (const path of ['/member_layouts', '/sheet_layouts/1']) {
		expect(await kinds(path)).not.toContain('calc');
		expect(await kinds(`${path}?get_calc_type=true`)).toContain('calc');
		expect(await kinds(`${path}?get_calc_type=false`)).not.toContain('calc');
	}
});

test('sheets: one record, or several', async () => {
	await start();
	const { sheets } = await read(sim, '/sheet_layouts');

	expect(sheets.map(({ id, name, record_type }) => [id, name, record_type])).toEqual([
		[1, '本人情報', 0],
		[2, '扶養家族情報', 1],
		[3, '資格・免許', 1],
	]);
	expect(await read(sim, '/sheet_layouts/2')).toEqual(sheets[1]);
	expect(sheets[0].custom_fields.map(({ type_detail: detail }) => detail)).toContain('attach_file');
	expect(await refusalOf(sim, 'GET /sheet_layouts/9')).toMatch(/^404/);
});

test.each([
	['none', [], []],
	['sheets', ['扶養家族情報'], []],
	['items', [], ['電話番号']],
	['both', ['扶養家族情報'], ['電話番号']],
])('duplicateNames %s', async (duplicateNames, sheetNames, itemNames) => {
	await start({ duplicateNames });
	const twice = (list) =>
		list.filter(({ name }, at) => list.findIndex((one) => one.name === name) < at);
	const { sheets } = await read(sim, '/sheet_layouts');

	expect(twice(sheets).map(({ name }) => name)).toEqual(sheetNames);
	expect(twice(sheets[0].custom_fields).map(({ name }) => name)).toEqual(itemNames);
});

test('the company’s own masters: genders, without null, without type_detail', async () => {
	await start({ genders: ['男', '女'], nullInEnum: false, typeDetail: false });
	const { gender, custom_fields: custom } = await read(sim, '/member_layouts');

	expect(gender.enum).toEqual(['男', '女']);
	expect(custom[0]).not.toHaveProperty('type_detail');
});

test('an administrator changes sheets and items', async () => {
	await start();
	sim.addSheet({
		...{ id: 9, name: '健康診断', record_type: 1 },
		fields: { 9000: { name: '判定', type: 'enum', type_detail: 'pull_down', options: ['A', 'B'] } },
	});
	sim.addField(1, { id: 1999, name: '社宅', type: 'string', max_length: 10 });
	sim.removeField('members', 100);
	sim.renameSheet(3, '免許');

	expect((await read(sim, '/sheet_layouts/9')).custom_fields[0]).toMatchObject({
		...{ id: 9000, enum: ['A', 'B', null], required: false, max_length: null },
	});
	expect((await read(sim, '/sheet_layouts/1')).custom_fields.at(-1).name).toBe('社宅');
	expect((await read(sim, '/member_layouts')).custom_fields[0].id).toBe(101);
	expect((await read(sim, '/sheet_layouts/3')).name).toBe('免許');
});
