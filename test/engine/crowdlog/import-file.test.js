const { around, node } = require('../../support/workflow');
const { at, crowdLog, DAY, hintsOf, noon, pairs, tenant, TO_ERROR, workday } = require('./tenant');

const own = tenant();
const build = async (items, parameters = {}, extra = {}) =>
	await own.run('attendance', 'buildImportFile', parameters, { items, ...extra });
const codesOf = (items) => items.map((item) => item.社員コード);

const REFUSED = workday('00045', { clockOut: at('08:00') });
const LEAVE = { employeeCode: 'R2N6F5', date: DAY, leave: '有休' };

/** Build Import File → Convert to File, as n8n's own node writes it. */
async function fileOf(items, parameters, convert) {
	const tested = crowdLog('attendance', 'buildImportFile', parameters);
	const flow = around(tested);
	flow.nodes.push(node('File', 'convertToFile', convert, { typeVersion: 1.1 }));
	flow.connections.CrowdLog.main[0] = [{ node: 'File', type: 'main', index: 0 }];
	const run = await own.engine.run(flow, { items });
	expect(run.error?.message).toBeUndefined();
	const [{ binary }] = run.data.resultData.runData.File.at(-1).data.main[0];
	return Buffer.from(binary.data.data, 'base64');
}

describe('rows', () => {
	test('are one item per person and day, in the documented order, paired with their records', async () => {
		const run = await build([workday('P1001', { note: '会議' }), workday('00045')]);
		expect(run.items('Done')).toEqual([
			{
				社員コード: 'P1001',
				年月日: DAY,
				出社: '09:00',
				退社: '18:00',
				休憩詳細: '12:00-13:00',
				日報: '会議',
				ステータス: '1',
			},
			expect.objectContaining({ 社員コード: '00045', 日報: '' }),
		]);
		expect(pairs(run)).toEqual([0, 1]);
	});

	test('need no credential', async () => {
		delete own.credentials.crowdlog;
		expect(codesOf((await build([workday('P1001')])).items('Done'))).toEqual(['P1001']);
	});

	test('say which records gave none, and why', async () => {
		const run = await build([workday('P1001'), LEAVE, { employeeCode: '00045', date: DAY }]);
		expect(codesOf(run.items('Done'))).toEqual(['P1001']);
		expect(hintsOf(run)).toEqual([
			expect.stringMatching(/^2 of 3 records give no row: leaveNotWritten 1, noTimes 1\./),
		]);
	});

	test.each([
		['complete', '1'],
		['saved', '0'],
		['blank', ''],
	])('status %s is %j', async (status, cell) => {
		const [row] = (await build([workday('P1001')], { status })).items('Done');
		expect(row.ステータス).toBe(cell);
	});
});

describe('a record that is refused', () => {
	test('stops n8n by name, so that no file lacks somebody unseen', async () => {
		const run = await build([workday('P1001'), REFUSED]);
		expect(run.status).toBe('error');
		expect(run.error.message).toContain("'00045' 2026-11-20");
		expect(run.error.description).toMatch(/\S/);
	});

	test('leaves by name on the error output, the others are in the file', async () => {
		const run = await build([REFUSED, workday('P1001')], {}, TO_ERROR);
		expect(codesOf(run.items('Done'))).toEqual(['P1001']);
		expect(pairs(run)).toEqual([1]);
		expect(run.items('Failed')).toEqual([
			expect.objectContaining({
				employeeCode: '00045',
				error: expect.stringContaining("'00045' 2026-11-20"),
				message: expect.stringMatching(/\S/),
			}),
		]);
	});

	test('is told in Japanese where that is chosen', async () => {
		const options = { reportLanguage: 'ja' };
		const run = await build([REFUSED], { options }, TO_ERROR);
		expect(run.items('Failed')[0].error).toMatch(/終了.*開始/);
	});

	test.each([
		[
			'a code that no member has',
			[workday('P9')],
			{ members: [{ employeeCode: 'P1' }] },
			/no employee has the code/,
		],
		[
			'a code that nearly is one',
			[workday('45')],
			{ members: [{ employeeCode: '00045' }] },
			/but has '00045'/,
		],
		['more than 24 hours', [workday('P1', { workMinutes: 1500 })], {}, /more than 24 hours/],
		[
			'overlapping breaks',
			[workday('P1', { breaks: [noon, { start: at('12:30'), end: at('13:30') }] })],
			{},
			/overlaps another/,
		],
		['two rows for a day', [workday('P1'), workday('P1')], {}, /2 rows/],
		[
			'a closed day',
			[workday('P1')],
			{ closingDate: '2026-11-20T00:00:00' },
			/closed in CrowdLog.*up to 2026-11-20/,
		],
		[
			'a day 申請済',
			[workday('P1')],
			{ appliedDays: [{ employeeCode: 'P1', date: DAY }] },
			/申請済/,
		],
		['a night', [workday('P1', { clockOut: at('01:00', '2026-11-21') })], {}, /past midnight/],
	])('%s', async (_, items, parameters, says) => {
		const json = Object.fromEntries(
			Object.entries(parameters).map(([name, value]) => [
				name,
				Array.isArray(value) ? JSON.stringify(value) : value,
			]),
		);
		const run = await build(items, json, TO_ERROR);
		expect(run.items('Done')).toEqual([]);
		expect(run.items('Failed')).toHaveLength(items.length);
		for (const { error } of run.items('Failed')) expect(error).toMatch(says);
	});
});

describe('settings that cannot be used stop the run', () => {
	test.each([
		[{ members: '[]' }, /'Members' has an 'employeeCode'/],
		[{ members: '[{"name": "x"}]' }, /'Members' has an 'employeeCode'/],
		[{ members: '{' }, /'Members' is not a list/],
		[{ appliedDays: '[{"employeeCode": "P1"}]' }, /'Applied Days', item 1: date cannot be read/],
		[{ closingDate: 'soon' }, /'Closing Date' \('soon'\)/],
		[{ rounding: 'nearest', unitMinutes: 0 }, /'Unit \(Minutes\)' \(0\)/],
		[{ extraColumns: { rows: [{ header: '出社', path: 'x' }] } }, /'出社'/],
	])('%j', async (parameters, says) => {
		const run = await build([workday('P1001')], parameters);
		expect(run.status).toBe('error');
		expect(run.error.message).toMatch(says);
	});
});

describe('the report', () => {
	test('has one item per record, with both values of what was rounded, and the row', async () => {
		const items = [workday('P1001', { clockIn: at('08:52') }), LEAVE, REFUSED];
		const parameters = { return: 'report', rounding: 'nearest' };
		const run = await build(items, parameters, TO_ERROR);
		const [first, second] = run.items('Done');
		expect(first).toMatchObject({
			...{ employeeCode: 'P1001', date: DAY, action: 'import', clockIn: at('08:52') },
			rounded: { clockIn: { from: at('08:52'), to: at('08:45') } },
			row: { 出社: '08:45', 退社: '18:00' },
		});
		expect(second).toMatchObject({ employeeCode: 'R2N6F5', action: 'skip', leave: '有休' });
		expect(run.items('Failed')[0].error).toContain("'00045'");
		const all = (await build(items, parameters)).items('Done');
		expect(all.map(({ action }) => action)).toEqual(['import', 'skip', 'failed']);
	});
});

describe('through Convert to File into the import', () => {
	const items = [
		workday('P1001', { note: '"引用", と改行\n、髙﨑' }),
		workday('00045', { breaks: [noon, { start: at('17:00'), end: at('17:15') }] }),
	];
	const held = () => [own.sim.attendance('P1001', DAY), own.sim.attendance('00045', DAY)];
	const EXPECTED = [
		{
			start: '09:00',
			end: '18:00',
			breaks: [{ start: '12:00', end: '13:00' }],
			note: '"引用", と改行\n、髙﨑',
			status: '1',
		},
		{
			start: '09:00',
			end: '18:00',
			breaks: [
				{ start: '12:00', end: '13:00' },
				{ start: '17:00', end: '17:15' },
			],
			status: '1',
		},
	];

	test('rows as CSV are UTF-8 with a byte order mark, codes keep their zeros', async () => {
		const bytes = await fileOf(items, {}, { operation: 'csv' });
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(own.sim.importAttendance(bytes)).toEqual({ refused: 'headerMissing 社員コード' });
		await own.start({ byteOrderMark: 'ignore' });
		expect(own.sim.importAttendance(bytes)).toEqual({ imported: 2, errors: [] });
		expect(held()).toEqual(EXPECTED);
	});

	test.each([
		['shiftJis', 'shiftjis'],
		['utf8', 'utf8'],
	])('the text in %s', async (encoding, n8nEncoding) => {
		const bytes = await fileOf(
			items,
			{ return: 'csv', encoding },
			{ operation: 'toText', sourceProperty: 'csv', options: { encoding: n8nEncoding } },
		);
		expect(own.sim.importAttendance(bytes, { encoding })).toEqual({ imported: 2, errors: [] });
		expect(held()).toEqual(EXPECTED);
	});

	test('the text says how many rows, and comes from all of them; without a row there is none', async () => {
		const run = await build([...items, LEAVE], { return: 'csv' });
		expect(run.items('Done')).toEqual([
			{
				csv: expect.stringMatching(/^社員コード,年月日,出社,退社,休憩詳細,日報,ステータス\r\n/),
				rows: 2,
			},
		]);
		expect(pairs(run)).toEqual([[0, 1]]);
		expect((await build([LEAVE], { return: 'csv' })).items('Done')).toEqual([]);
	});

	test('rows in Shift_JIS say that the other way is needed', async () => {
		expect(hintsOf(await build([workday('P1001')], { encoding: 'shiftJis' }))).toEqual([
			expect.stringContaining('Convert to Text File'),
		]);
		const options = { encoding: 'shiftJis', return: 'csv' };
		expect(hintsOf(await build([workday('P1001')], options))).toEqual([]);
	});

	test('further columns arrive where the tenant has them', async () => {
		const asText = { operation: 'toText', sourceProperty: 'csv' };
		await own.start({ furtherHeaders: ['休暇'] });
		const extraColumns = { rows: [{ header: '休暇', path: 'leave' }] };
		const bytes = await fileOf(
			[workday('P1001', { leave: '午前休' })],
			{ extraColumns, return: 'csv' },
			asText,
		);
		expect(own.sim.importAttendance(bytes)).toEqual({ imported: 1, errors: [] });
		await own.start();
		expect(own.sim.importAttendance(bytes)).toEqual({ refused: 'headerUnknown 休暇' });
	});

	test('a night goes in as 24 hours and more, where the tenant takes it', async () => {
		await own.start({ over24: true });
		const night = workday('P1001', {
			...{ clockIn: at('22:00'), clockOut: at('05:00', '2026-11-21') },
			breaks: [{ start: at('00:30', '2026-11-21'), end: at('01:00', '2026-11-21') }],
		});
		const options = { afterMidnight: 'over24' };
		const bytes = await fileOf(
			[night],
			{ options, return: 'csv' },
			{ operation: 'toText', sourceProperty: 'csv' },
		);
		expect(own.sim.importAttendance(bytes)).toEqual({ imported: 1, errors: [] });
		expect(own.sim.attendance('P1001', DAY)).toMatchObject({
			...{ start: '22:00', end: '29:00', breaks: [{ start: '24:30', end: '25:00' }] },
		});
	});
});
