jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { company, employeeOf, sheetNamed } = require('./company');

const kaonavi = company({ taskPolls: { waiting: 0, running: 0 } });
const TO_ERROR = { onError: 'continueErrorOutput' };
const defined = (value) => ({ fields: { mappingMode: 'defineBelow', value } });
const FROM_INPUT = { fields: { mappingMode: 'autoMapInputData', value: null } };
const codes = (...employeeCodes) => employeeCodes.map((employeeCode) => ({ employeeCode }));
const everybody = () => kaonavi.sim.members().map(employeeOf);
const reasonsOf = (run) =>
	run.items('Failed').map(({ details, reasonCode }) => details?.reasonCode ?? reasonCode);
const updates = () => kaonavi.sim.calls.updates;

describe('five updates a minute', () => {
	test('more of them wait for their turn, over executions, and none is refused', async () => {
		const began = Date.now();
		for (let index = 0; index < 6; index++) {
			const run = await kaonavi.run('member', 'update', defined({ name_kana: `カナ ${index}` }), {
				items: codes('00001'),
			});
			expect(run.error?.message).toBeUndefined();
			if (index === 4) expect(Date.now() - began).toBeLessThan(60_000);
		}
		expect(Date.now() - began).toBeGreaterThanOrEqual(60_000);
		expect(kaonavi.sim.log.filter(({ status }) => status === 429)).toEqual([]);
	});
});

describe('members, all items in one update', () => {
	test('values are checked before anything is sent: to stop means that nothing is written', async () => {
		const items = [
			{ employeeCode: '00001', gender: '女性' },
			{ employeeCode: '00002', gender: '不明' },
		];
		const parameters = defined({ gender: '={{ $json.gender }}' });
		const run = await kaonavi.run('member', 'update', parameters, { items });
		expect(run.error.message).toMatch(/'00002'.*性別/);
		expect(updates()).toBe(0);
	});

	test('told to go on, a bad item fails alone', async () => {
		const items = [
			{ employeeCode: '00001', mail: 'a@example.com' },
			{ employeeCode: '1', mail: 'b@example.com' },
			{ employeeCode: 'Z1', mail: 'c@example.com' },
			{ employeeCode: '00003', mail: 'd@example.com' },
			{ employeeCode: '00003', mail: 'e@example.com' },
		];
		const parameters = defined({ mail: '={{ $json.mail }}' });
		const run = await kaonavi.run('member', 'update', parameters, { items, ...TO_ERROR });
		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00001']);
		expect(run.items('Failed')).toHaveLength(4);
		expect(kaonavi.sim.member('00001').mail).toBe('a@example.com');
		expect(updates()).toBe(1);
	});

	test('who is there is not created again, and who is not there is not updated', async () => {
		const items = codes('00001');
		const created = await kaonavi.run('member', 'create', defined({ name: '青木 花' }), { items });
		expect(created.error.message).toMatch(/has this member already/);
		const updated = await kaonavi.run('member', 'update', defined({ name: '青木 花' }), {
			items: codes('Z1'),
		});
		expect(updated.error.message).toMatch(/no member with the code/);
		expect(updates()).toBe(0);
	});

	test('Create or Update sends one POST and one PATCH', async () => {
		const items = [
			{ employeeCode: 'N1', lastName: '新井', firstName: '空', hiredDate: '2026-11-01' },
			{ employeeCode: '00001', lastName: '青木', firstName: '花' },
		];
		const run = await kaonavi.run('member', 'upsert', FROM_INPUT, { items });
		expect(run.items('Done').map(({ action }) => action)).toEqual(['create', 'update']);
		expect(updates()).toBe(2);
		expect(kaonavi.sim.member('N1')).toMatchObject({ name: '新井 空', entered_date: '2026-11-01' });
	});

	test('a blank item is left as it is, or cleared on demand', async () => {
		const before = kaonavi.sim.member('00001').mail;
		const items = codes('00001');
		const values = defined({ mail: '', name_kana: 'アオキ ハナ' });
		await kaonavi.run('member', 'update', values, { items });
		expect(kaonavi.sim.member('00001').mail).toBe(before);
		await kaonavi.run('member', 'update', { ...values, options: { clearBlank: true } }, { items });
		expect(kaonavi.sim.member('00001').mail).toBe('');
	});

	test('a dry run is checked by kaonavi and writes nothing', async () => {
		const before = kaonavi.sim.truth();
		const values = { ...defined({ mail: 'x@example.com' }), dryRun: true };
		const run = await kaonavi.run('member', 'update', values, { items: codes('00001') });
		expect(run.items('Done')).toEqual([expect.objectContaining({ dryRun: true })]);
		expect(kaonavi.sim.calls.dryRuns).toBe(1);
		expect(kaonavi.sim.truth()).toEqual(before);
	});

	test('Max Wait 0 does not wait: the item names the task, and Task: Wait tells its end', async () => {
		const values = { ...defined({ mail: 'x@example.com' }), options: { maxWait: 0 } };
		const run = await kaonavi.run('member', 'update', values, { items: codes('00001') });
		expect(run.items('Done')).toEqual([expect.objectContaining({ finished: false })]);
		const waited = await kaonavi.run('task', 'wait', {}, { items: run.items('Done') });
		expect(waited.items('Done')).toEqual([{ taskId: run.items('Done')[0].taskId, status: 'OK' }]);
	});

	test('a task that ends with ERROR is told as such', async () => {
		kaonavi.sim.forceTask({ status: 'ERROR', messages: ['予期しないエラーが発生しました。'] });
		const run = await kaonavi.run('member', 'update', defined({ mail: 'x@example.com' }), {
			items: codes('00001'),
		});
		expect(run.error.message).toMatch(/stopped the update \(task \d+\)/);
	});
});

describe('what is destructive is guarded', () => {
	const unchanged = async (resource, operation, parameters, items) => {
		const before = kaonavi.sim.truth();
		const run = await kaonavi.run(resource, operation, parameters, { items, ...TO_ERROR });
		expect(reasonsOf(run)[0]).toBe('notConfirmed');
		expect(updates()).toBe(0);
		expect(kaonavi.sim.truth()).toEqual(before);
	};

	test('no destructive operation is the first one of its resource, and each says what it is', () => {
		const { properties } = kaonavi.engine.nodeTypes.getByName(
			'n8n-nodes-kintai.kaonavi',
		).description;
		const operations = properties.filter(({ name }) => name === 'operation');
		const named = operations.flatMap(({ options }) => options);
		const destructive = named.filter(({ value }) => /^(replaceAll|overwrite)$/.test(value));
		expect(destructive).toHaveLength(6);
		for (const { name } of destructive) expect(name).toContain('(Destructive)');
		for (const { default: first } of operations)
			expect(first).not.toMatch(/^(delete|replace|over)/);
	});

	test.each([
		['member', 'delete', {}, () => codes('00001', '00002'), 1],
		['member', 'overwrite', FROM_INPUT, () => everybody().slice(1), 0],
		['member', 'replaceAll', FROM_INPUT, everybody, 11],
		[
			...[
				'sheet',
				'replaceAll',
				{ ...sheetNamed('扶養家族情報'), ...defined({ 氏名: '青木 一郎' }) },
			],
			() => codes('00001'),
			0,
		],
		['department', 'replaceAll', {}, () => [{ code: '0100', name: '本社' }], 0],
		['enumOption', 'replaceAll', { customFieldId: '101' }, () => [{ name: '社長' }], 2],
	])(
		'%s: %s stops before anything is sent',
		async (resource, operation, own, items, confirmUpTo) => {
			await unchanged(resource, operation, { ...own, confirmUpTo }, items());
		},
	);

	test('confirmed, people are deleted', async () => {
		const items = codes('00011', '00012');
		const run = await kaonavi.run('member', 'delete', { confirmUpTo: 2 }, { items });
		expect(run.items('Done').map(({ action }) => action)).toEqual(['delete', 'delete']);
		expect(kaonavi.sim.member('00012')).toBeUndefined();
	});

	test.each(['overwrite', 'replaceAll'])(
		'%s: one bad row, and nothing at all is sent, for whoever is left out would be deleted or cleared',
		async (operation) => {
			const before = kaonavi.sim.truth();
			const [first, ...rest] = everybody();
			const items = [{ ...first, gender: '不明' }, ...rest];
			const parameters = { ...FROM_INPUT, confirmUpTo: 1000 };
			const run = await kaonavi.run('member', operation, parameters, { items, ...TO_ERROR });
			expect(run.items('Done')).toEqual([]);
			expect(updates()).toBe(0);
			expect(kaonavi.sim.truth()).toEqual(before);
		},
	);

	test.each(['overwrite', 'replaceAll'])(
		'%s: what kaonavi refuses is not sent again without the refused ones',
		async (operation) => {
			kaonavi.sim.refuseMember('00003');
			const before = kaonavi.sim.truth();
			const parameters = { ...FROM_INPUT, confirmUpTo: 1000 };
			const run = await kaonavi.run('member', operation, parameters, {
				items: everybody(),
				...TO_ERROR,
			});
			expect(run.items('Failed')).toHaveLength(12);
			expect(updates()).toBe(1);
			expect(kaonavi.sim.truth()).toEqual(before);
		},
	);
});

describe('the other resources', () => {
	test('departments are replaced by the tree that was read, with one more', async () => {
		const read = await kaonavi.run('department', 'getMany', { returnAll: true });
		const [{ code: parent_code }] = read.items('Done');
		const items = [...read.items('Done'), { code: '9999', name: '新設部', parent_code }];
		const run = await kaonavi.run('department', 'replaceAll', {}, { items });
		expect(run.items('Done')).toEqual([
			expect.objectContaining({ departments: items.length, deleted: 0, finished: true }),
		]);
		expect(kaonavi.sim.departments()).toContainEqual(
			expect.objectContaining({ code: '9999', name: '新設部', parent_code }),
		);
	});

	test('the secret of a webhook is never put out', async () => {
		const parameters = { url: 'https://own.example/', secretToken: 'planted0secret0token' };
		const made = await kaonavi.run('webhook', 'create', parameters);
		const read = await kaonavi.run('webhook', 'getMany', { returnAll: true, simplify: false });
		expect(JSON.stringify([made.items('Done'), read.items('Done')])).not.toContain('planted0');
		expect(read.items('Done')).toHaveLength(1);
	});

	test('pictures go there and back; what kaonavi would not take is refused by name', async () => {
		const png = Buffer.from(
			'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
			'base64',
		);
		const item = (fileName) => ({
			json: { employeeCode: '00001' },
			binary: { data: { data: png.toString('base64'), mimeType: 'image/png', fileName } },
		});
		await kaonavi.run('faceImage', 'upsert', {}, { items: [item('face.png')] });
		const faces = await kaonavi.run('faceImage', 'getMany', { returnAll: true });
		const [{ binary }] = faces.data.resultData.runData.kaonavi[0].data.main[0];
		expect(Buffer.from(binary.data.data, 'base64')).toEqual(png);
		const place = { ...sheetNamed('資格・免許'), fileItem: '証書' };
		const file = await kaonavi.run('sheetFile', 'add', place, { items: [item('証書.exe')] });
		expect(file.error.message).toMatch(/extension 'exe'/);
		const wrong = await kaonavi.run(
			'faceImage',
			'upsert',
			{},
			{
				items: [
					{
						...item('x.txt'),
						binary: { data: { data: 'eA==', mimeType: 'text/plain', fileName: 'x.txt' } },
					},
				],
			},
		);
		expect(wrong.error.message).toMatch(/neither JPEG nor GIF nor PNG/);
	});

	test('an operation that is switched off names the screen where it is switched on', async () => {
		kaonavi.sim.switchOff('roles.read');
		const run = await kaonavi.run('role', 'getMany', { returnAll: true });
		expect(run.error.description).toContain('操作対象の管理');
	});
});
