const http = require('node:http');
const { oplusPartnerApiTest } = require('../../../dist/nodes/Oplus/partner/credentialTest');
const { resources } = require('../../../dist/nodes/Oplus/resources');
const { around, node } = require('../../support/workflow');
const { startEngine } = require('../../fixtures/oplus/engine');

const credentials = {};
let engine;
beforeAll(async () => {
	engine = await startEngine(credentials);
});
afterAll(() => engine.close());

const oplus = (resource, operation, parameters = {}, extra = {}) =>
	node('oplus', 'n8n-nodes-kintai.oplus', { resource, operation, ...parameters }, extra);
const runWith = async (rows, tested) =>
	await engine.run(around(tested), {
		items: rows.map((row) => (Array.isArray(row) ? { row } : row)),
	});
const read = async (rows, parameters, extra) =>
	await runWith(rows, oplus('shift', 'readSheet', parameters, extra));

const HEADER = ['社員番号', '氏名', '12/1', '12/2'];
const MONTH = { month: '2026-12' };

describe('Shift: Read Sheet', () => {
	test('puts out Shift records, and where each of them stands', async () => {
		const run = await read([HEADER, ['00123', '山田 太郎', '9:00-18:00', '早番?']], MONTH);
		expect(run.items('Done')).toEqual([
			{
				employeeCode: '00123',
				date: '2026-12-01',
				start: '2026-12-01T09:00:00+09:00',
				end: '2026-12-01T18:00:00+09:00',
				raw: { row: 2, column: 'C', text: '9:00-18:00' },
			},
			{
				employeeCode: '00123',
				date: '2026-12-02',
				unread: "row 2, column D: '早番?'",
				reason: expect.stringMatching(/^Row 2, column D: '早番\?' is neither/),
				reasonCode: 'notUnderstood',
				raw: { row: 2, column: 'D', text: '早番?' },
			},
		]);
	});

	test('reads cells by the tables and switches that the user sets', async () => {
		const rows = [
			['拠点', '社員番号', '12/1', '12/2', '12/3', '12/4'],
			['渋谷店', '1', 'A', '22:00-5:00', 'Y', '9:00-12:00/13:00-18:00'],
		];
		const run = await read(rows, {
			...MONTH,
			marks: { leave: '有休, Y=年休' },
			patterns: { rows: [{ name: 'A', times: '7:00-16:00', breaks: '11:00-12:00' }] },
			breakRules: { rows: [{ atLeast: '6:00', begins: '+3:00', minutes: 45 }] },
			branches: { rows: [{ name: '渋谷店', code: '1000' }] },
			options: { endBeforeStartIsNextDay: true, gapIsBreak: true },
		});
		const times = ({ start, end }) => [start.slice(11, 16), end.slice(8, 16)];
		const items = run.items('Done');
		expect(items.map(({ divisionCode }) => divisionCode)).toEqual(Array(4).fill('1000'));
		expect(items[0]).toMatchObject({ start: '2026-12-01T07:00:00+09:00' });
		expect(items.map(({ breaks = [] }) => breaks.map(times))).toEqual([
			[['11:00', '01T12:00']],
			[['01:00', '03T01:45']],
			[],
			[['12:00', '04T13:00']],
		]);
		expect(items[2].leave).toBe('年休');
	});

	test('reads a list by the column names that the user sets', async () => {
		const rows = [
			['No', 'Day', 'From', 'To'],
			['1', 46357, 0.375, 0.75],
		];
		const listLayout = { staffNumber: 'No', date: 'Day', start: 'From', end: 'To' };
		const run = await read(rows, { sheetKind: 'list', listLayout });
		expect(run.items('Done')).toMatchObject([
			{ employeeCode: '1', date: '2026-12-01', end: '2026-12-01T18:00:00+09:00' },
		]);
	});

	test('rows that belong to nobody leave by the error output, with their item', async () => {
		const rows = [HEADER, [null, null, '9:00-18:00'], ['1', null, '9:00-18:00']];
		const run = await read(rows, MONTH, { onError: 'continueErrorOutput' });
		expect(run.items('Done')).toHaveLength(1);
		expect(run.items('Failed')).toMatchObject([
			{ error: expect.stringMatching(/^Row 2 has shifts but no staff number/) },
		]);
	});

	test('without an error output they stay in sight, unless the user has them left out', async () => {
		const rows = [HEADER, ['', '必要人数', 2, 2]];
		const run = await read(rows, MONTH);
		expect(run.items('Done')).toEqual([
			expect.objectContaining({ reasonCode: 'rowWithoutNumber', raw: { row: 2 } }),
		]);
		const quiet = await read(rows, { ...MONTH, options: { ignoreRowsWithoutNumber: true } });
		expect(quiet.items('Done')).toEqual([]);
	});

	test.each([
		['a layout that does not fit', [['a', 'b']], {}, /^No header row was found/],
		[
			'a wrong month',
			[
				['社員番号', '1(火)'],
				['1', 'x'],
			],
			{ month: '2026-11' },
			/so the month is another/,
		],
		['an unreadable month', [HEADER], { month: '12月' }, /^'Month' cannot be read/],
		[
			'an unreadable pattern',
			[HEADER],
			{ patterns: { rows: [{ name: 'A', times: '7' }] } },
			/^'Patterns'/,
		],
		[
			'an unreadable rule',
			[HEADER],
			{ breakRules: { rows: [{ atLeast: '6:00', begins: 'noon', minutes: 60 }] } },
			/^'Break Rules'/,
		],
		[
			'an unreadable date pattern',
			[HEADER],
			{ gridLayout: { datePatterns: 'M月' } },
			/^'Date Patterns'/,
		],
		['an unreadable first cell', [HEADER], { gridLayout: { firstCell: '3B' } }, /^'First Cell'/],
	])('%s stops the run and says so', async (_name, rows, parameters, message) => {
		const run = await read(rows, parameters);
		expect(run.status).toBe('error');
		expect(run.error.message).toMatch(message);
		expect(run.error.description).not.toBe('');
	});

	test('columns that were not looked at are told as a hint', async () => {
		const run = await read(
			[
				[...HEADER, '合計'],
				['1', '', '9:00-18:00', '', 9],
			],
			MONTH,
		);
		const [{ hints }] = run.data.resultData.runData.oplus;
		expect(hints).toEqual([
			{ message: 'These columns were not looked at: E.', location: 'outputPane' },
		]);
	});

	test('reasons are told in Japanese on request', async () => {
		const run = await read([HEADER, ['1', '', '?']], {
			...MONTH,
			options: { reportLanguage: 'ja' },
		});
		expect(run.items('Done')[0].reason).toMatch(/^2行目 C列「\?」/);
	});
});

describe('Shift: Build Import Sheet', () => {
	const sheet = [HEADER, ['00123', '山田 太郎', '9:00-18:00', '']].map((row) => ({ row }));
	const shift = (day, start) => ({
		employeeCode: '00123',
		date: `2026-12-0${day}`,
		start: `2026-12-0${day}T${start}:00+09:00`,
		end: `2026-12-0${day}T18:00:00+09:00`,
	});
	const build = async (parameters) =>
		await runWith(
			[shift(1, '10:00'), shift(2, '09:00')],
			oplus('shift', 'buildImportSheet', { sheet: JSON.stringify(sheet), ...MONTH, ...parameters }),
		);

	test('returns the sheet with additions only', async () => {
		const run = await build({ return: 'rows' });
		expect(run.items('Done').map(Object.values)).toEqual([
			HEADER,
			['00123', '山田 太郎', null, '9:00-18:00'],
		]);
	});

	test('returns what a person must do by hand', async () => {
		const run = await build({ return: 'report' });
		expect(run.items('Done')).toMatchObject([
			{ date: '2026-12-01', action: 'skip', byHand: true, reasonCode: 'change' },
			{ date: '2026-12-02', action: 'create', byHand: false, raw: { row: 2, column: 'D' } },
		]);
	});

	test('without a sheet it stops', async () => {
		const run = await build({ sheet: 'none' });
		expect(run.error.message).toBe("'Downloaded Sheet' is not a list of items.");
	});
});

describe('Staff: Match', () => {
	const employees = JSON.stringify([
		{ employeeCode: '00123', lastName: '山田', firstName: '太郎' },
		{ employeeCode: '00045' },
		{ employeeCode: '7', retiredDate: '2026-12-10', status: 'active' },
	]);
	const match = async (rows, parameters) =>
		(await runWith(rows, oplus('staff', 'match', { employees, ...parameters }))).items('Done');
	const statuses = (items) => items.map(({ employeeCode, status }) => [employeeCode, status]);

	test('compares a staff sheet, check marks included', async () => {
		const rows = [
			['名前', '社員番号', 'KING OF TIME'],
			['山田 太郎', '00123', '✓'],
			['鈴木 花子', 45, ''],
			['佐藤 次郎', '', ''],
		];
		expect(statuses(await match(rows, { options: { on: '2026-12-01' } }))).toEqual([
			['00123', 'linked'],
			['45', 'nearMiss'],
			[undefined, 'blankNumber'],
			['7', 'targetOnly'],
		]);
		const unchecked = [rows[0], ['山田 太郎', '00123', '']];
		expect((await match(unchecked))[0].status).toBe('unchecked');
	});

	test('compares shifts: a person once, and a shift after the last day at work is told', async () => {
		const on = (employeeCode, date) => ({ employeeCode, date });
		const shifts = [on('7', '2026-12-09'), on('00123', '2026-12-01'), on('7', '2026-12-11')];
		expect(statuses(await match(shifts)).slice(0, 2)).toEqual([
			['7', 'retired'],
			['00123', 'linked'],
		]);
		expect(statuses(await match(shifts.slice(0, 2)))[0]).toEqual(['7', 'linked']);
	});

	test('two records of one number are two people', async () => {
		const staff = [{ employeeCode: '00123' }, { employeeCode: '00123' }];
		expect(statuses(await match(staff)).slice(0, 2)).toEqual(Array(2).fill(['00123', 'duplicate']));
	});
});

describe('Get Many over the partner interface', () => {
	let server, seen, answer;
	beforeAll(async () => {
		server = http.createServer((request, response) => {
			seen.push({ url: request.url, headers: request.headers });
			response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' });
			response.end(JSON.stringify(answer.body));
		});
		await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	});
	beforeEach(() => {
		seen = [];
		answer = {
			body: {
				list: [{ staff: { no: '00123' }, day: '2026-12-01', in: '9:00', out: '29:00', memo: '' }],
			},
		};
		const data = { baseUrl: baseUrl(), userId: 'u', token: 't', sendAs: 'basic' };
		credentials.partner = { type: 'oplusPartnerApi', data };
	});
	afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	const baseUrl = () => `http://127.0.0.1:${server.address().port}/v9`;
	const fieldMap = {
		rows: [
			{ field: 'employeeCode', path: 'staff.no' },
			{ field: 'date', path: 'day' },
			{ field: 'start', path: 'in' },
			{ field: 'end', path: 'out' },
			{ field: 'leave', path: 'memo' },
		],
	};
	const getMany = async (parameters) =>
		await runWith(
			[{}],
			oplus(
				'shift',
				'getMany',
				{ path: '/shifts', listAt: 'list', fieldMap, returnAll: true, ...parameters },
				{ credentials: { oplusPartnerApi: { id: 'partner', name: 'oplus' } } },
			),
		);

	test('asks the path that the user gives and maps the answer to Shift records', async () => {
		const query = { rows: [{ name: 'from', value: '2026-12-01' }] };
		const run = await getMany({ query });
		expect(run.items('Done')).toEqual([
			{
				employeeCode: '00123',
				date: '2026-12-01',
				start: '2026-12-01T09:00:00+09:00',
				end: '2026-12-02T05:00:00+09:00',
			},
		]);
		expect(seen[0].url).toBe('/v9/shifts?from=2026-12-01');
		expect(seen[0].headers.authorization).toBe('Basic dTp0');
	});

	test('gives the rows as they came with Simplify off', async () => {
		const run = await getMany({ simplify: false, fieldMap: {} });
		expect(run.items('Done')).toEqual(answer.body.list);
	});

	test('sends user ID and token in the headers that the user names', async () => {
		Object.assign(credentials.partner.data, {
			sendAs: 'headers',
			userHeader: 'X-One',
			proofHeader: 'X-Two',
		});
		await getMany();
		expect(seen[0].headers).toMatchObject({ 'x-one': 'u', 'x-two': 't' });
		expect(seen[0].headers).not.toHaveProperty('authorization');
	});

	test('asks nothing while the map lacks what a record needs', async () => {
		const run = await getMany({ fieldMap: { rows: [{ field: 'date', path: 'day' }] } });
		expect(run.error.message).toContain("'Field Map' gives no field for employeeCode.");
		expect(seen).toEqual([]);
	});

	test('an answer without the list, and a refused credential, are told', async () => {
		expect((await getMany({ listAt: 'rows' })).error.message).toContain(
			"The answer has no list at 'rows'.",
		);
		answer = { status: 401, body: {} };
		expect((await getMany()).status).toBe('error');
	});

	test('the credential’s test claims no more than it knows', async () => {
		const helpers = {
			request: async ({ uri, headers }) => {
				const response = await fetch(uri, { headers });
				return { statusCode: response.status, headers: {}, body: await response.text() };
			},
		};
		const data = credentials.partner.data;
		const tested = async (changes) =>
			await oplusPartnerApiTest.call({ helpers }, { data: { ...data, ...changes } });
		expect(await tested()).toMatchObject({
			status: 'OK',
			message: expect.stringMatching(/only in a Get Many/),
		});
		answer = { status: 403, body: {} };
		expect(await tested()).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/HTTP 403/),
		});
		expect((await tested({ baseUrl: 'http://127.0.0.1:1' })).status).toBe('Error');
	});
});

test('what is not verified says so in front of the user', () => {
	const operations = resources.flatMap((resource) => resource.operations);
	const unverified = operations.filter(({ value }) => value === 'getMany');
	expect(unverified).toHaveLength(2);
	for (const { description, fields } of unverified) {
		expect(description).toMatch(/Unverified/);
		expect(fields[0]).toMatchObject({
			type: 'notice',
			displayName: expect.stringMatching(/^Unverified/),
		});
		expect(fields.find(({ name }) => name === 'path').default).toBe('');
	}
});
