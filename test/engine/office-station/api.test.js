jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { startOfficeStation } = require('../../simulators/office-station');
const { officeStationApiTest } = require('../../../dist/nodes/OfficeStation/api/credentialTest');
const { resources } = require('../../../dist/nodes/OfficeStation/resources');
const { hintsOf, startStation, TO_ERROR } = require('./station');

const NOW = '2026-11-20T12:00:00+09:00';
const ALL = { returnAll: true };

let station;
let sim;
beforeAll(async () => {
	station = await startStation();
});
afterAll(() => station.close());
beforeEach(async () => {
	sim = await startOfficeStation({ employees: 6, joining: 1, retired: 1, now: NOW });
	station.use(sim.credential());
});
afterEach(async () => await sim.close());

const run = async (...given) => await station.run(...given);
const list = async (parameters, settings) =>
	await run('employee:getMany', [{}], { ...ALL, ...parameters }, settings);

describe('signing in', () => {
	test.each(['basic', 'headers', 'call'])('by %s reads everybody', async (signIn) => {
		station.use(sim.credential(signIn));
		expect((await list()).items('Done')).toHaveLength(8);
	});

	test('by a call is done once, and again after the session has ended', async () => {
		station.use(sim.credential('call'));
		const signIns = () => sim.calls.byRoute['POST /assumed/sign-in'] ?? 0;
		await list();
		await list();
		expect(signIns()).toBe(1);
		sim.endSessions();
		expect((await list()).items('Done')).toHaveLength(8);
		expect(signIns()).toBe(2);
	});

	test('that is refused is told as the credential, and sends nothing else', async () => {
		station.use({ ...sim.credential('call'), password: 'gone' });
		const run_ = await list();
		expect(run_.error.message).toMatch(/did not accept the credential/);
		expect(sim.log.map(({ path }) => path)).not.toContain('/assumed/people');
	});

	test('without renewal a 401 is not asked again', async () => {
		station.use({ ...sim.credential('basic'), password: 'gone' });
		expect((await list()).status).toBe('error');
		expect(sim.calls.total).toBe(1);
	});
});

describe('Get Many', () => {
	test('asks once a run, whatever the input', async () => {
		await run('employee:getMany', [{}, {}, {}], ALL);
		expect(sim.calls.total).toBe(1);
	});

	test('reads by the operation’s own fields before the credential’s', async () => {
		const fieldMap = {
			rows: [
				{ field: 'employeeCode', path: 'no' },
				{ field: 'まち', path: 'home.city' },
			],
		};
		const [first] = (await list({ path: 'assumed/people', listAt: 'people', fieldMap })).items(
			'Done',
		);
		expect(first).toEqual({ employeeCode: '00001', まち: sim.employee('00001').city });
	});

	test('sends query parameters, and fills the StationID into the path', async () => {
		const query = { rows: [{ name: 'status', value: 'all' }] };
		await list({ path: '/assumed/people/{stationId}', query });
		expect(sim.log.at(-1)).toMatchObject({
			path: '/assumed/people/ST0001234',
			query: { status: 'all' },
		});
	});

	test.each([
		[{ interface: '{}' }, /^'Path' is empty/],
		[{ interface: '{' }, /^'Interface' of the credential cannot be read at '\/'/],
		[{ baseUrl: ' ' }, /^'Base URL' of the credential is empty/],
		[
			{ interface: { employees: { path: '/assumed/people' } } },
			/'Field Map' gives no field for employeeCode/,
		],
		[
			{ interface: { employees: { path: '/assumed/people', fields: { employeeCode: 'no' } } } },
			/^The answer has no list at '\/'/,
		],
	])('with %j stops and says so', async (changes, message) => {
		station.use({ ...sim.credential(), ...changes });
		expect((await list()).error.message).toMatch(message);
	});

	test('without Simplify the rows come as they are, but for what is forbidden', async () => {
		const [row] = (await list({ simplify: false })).items('Done');
		const { lastName, myNumber, account } = sim.employee('00001');
		expect(row).toMatchObject({ no: '00001', name: { family: lastName } });
		expect(JSON.stringify(row)).not.toContain(myNumber);
		expect(JSON.stringify(row)).not.toContain(account);
	});

	test('somebody who cannot be read leaves by the error output', async () => {
		sim.setEmployee('00002', { hiredDate: 'soon' });
		const read = await list({}, TO_ERROR);
		expect(read.items('Done')).toHaveLength(7);
		expect(read.items('Failed')).toMatchObject([
			{ error: expect.stringMatching(/^'00002': 'joined' cannot be read/) },
		]);
	});

	test('chooses by status, joins addresses and keeps to the link with kaonavi', async () => {
		const options = { kaonaviLinkRules: true, statuses: ['retired'], address: 'join' };
		const [person, ...more] = (await list({ options })).items('Done');
		expect(more).toEqual([]);
		expect(person).toMatchObject({ employeeCode: '00008', status: 'retired' });
		expect(person.address).toContain(sim.employee('00008').city);
		expect(Object.keys(person).filter((field) => field.startsWith('division'))).toEqual([]);
		expect((await list()).items('Done')[0].divisionCode).toBe(sim.employee('00001').divisionCode);
	});

	test('reads the families of the people given', async () => {
		const [code] = [...sim.company.dependents].find(([, family]) => family.length > 0);
		const options = { employees: [{ employeeCode: code }] };
		const read = await run('dependent:getMany', [{}], { ...ALL, options });
		expect(new Set(read.items('Done').map(({ employeeCode }) => employeeCode))).toEqual(
			new Set([code]),
		);
	});

	test('reads families', async () => {
		const read = await run('dependent:getMany', [{}], ALL);
		const all = [...sim.company.dependents].flatMap(([code, family]) => family.map(() => code));
		expect(read.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(all);
	});

	test('a forbidden name in the map is dropped with a note', async () => {
		const fieldMap = {
			rows: [
				{ field: 'employeeCode', path: 'no' },
				{ field: 'x', path: 'my_number' },
			],
		};
		const read = await list({ fieldMap });
		expect(read.items('Done')[0]).toEqual({ employeeCode: '00001' });
		expect(hintsOf(read)).toEqual([expect.stringMatching(/never read: my_number/)]);
	});
});

describe('Create or Update', () => {
	const upsert = async (items, parameters, settings) =>
		await run('employee:upsert', items, parameters, settings);

	test('changes the one with exactly this number, and adds one that is not there', async () => {
		const items = [
			{ employeeCode: '00001', lastName: '月岡', gender: 'female' },
			{ employeeCode: '1', lastName: '東雲', note: 'stays here' },
		];
		expect((await upsert(items)).items('Done')).toEqual([
			{ employeeCode: '00001', lastName: '月岡', gender: 'female' },
			{ employeeCode: '1', lastName: '東雲' },
		]);
		expect(sim.employee('00001')).toMatchObject({ lastName: '月岡', gender: 'female' });
		expect(sim.employee('1')).toEqual({ employeeCode: '1', lastName: '東雲' });
	});

	test('a refused person fails alone, without a word of the data that was sent', async () => {
		const items = ['00001', '00002'].map((employeeCode, index) => ({
			...{
				employeeCode,
				lastName: 'ひみつ',
				employmentTypeName: ['ひみつの区分', '正社員'][index],
			},
		}));
		const done = await upsert(items, {}, TO_ERROR);
		expect(done.items('Done')).toHaveLength(1);
		expect(done.items('Failed')[0].error).toMatch(/did not take it \(HTTP 422.*employmentTypeName/);
		expect(sim.employee('00001').lastName).not.toBe('ひみつ');
	});

	test('a lost answer is never sent again', async () => {
		sim.faults.next({ do: 'answerLost' });
		const lost = await upsert([{ employeeCode: '00001', lastName: '月岡' }]);
		expect(lost.error.message).toMatch(/did not confirm the write/);
		expect(sim.calls.writes).toBe(1);
	});

	test('nobody is sent without a number, or with a name that is never written', async () => {
		expect((await upsert([{ lastName: '月岡' }])).error.message).toBe(
			"'?': 'employeeCode' is missing.",
		);
		const fieldMap = {
			rows: [
				{ field: 'employeeCode', path: 'no' },
				{ field: 'x', path: 'my_number' },
			],
		};
		const refused = await upsert([{ employeeCode: '00001', x: '1' }], { fieldMap });
		expect(refused.error.message).toMatch(/^'my_number' is never written/);
		expect(sim.calls.writes).toBe(0);
	});

	test('method and path can be the operation’s own', async () => {
		await upsert([{ employeeCode: '00001' }], { method: 'PATCH', path: '/x/{employeeCode}' });
		expect(sim.log.at(-1)).toMatchObject({ method: 'PATCH', path: '/x/00001' });
	});
});

describe('Attendance: Import', () => {
	const MONTH = { employeeCode: '00001', month: '2026-10', workDays: 20, workMinutes: 9605 };

	test('sends a month, each once: a second import would add up', async () => {
		const sent = await run('attendance:import', [MONTH, MONTH], { timeFormat: 'minutes' });
		expect(sent.items('Done')).toEqual([MONTH, MONTH]);
		expect(sim.attendance('00001', '2026-10')).toEqual({ workDays: 20, workMinutes: 9605 });
		expect(sim.calls.writes).toBe(1);
	});

	test.each([
		[{ ...MONTH, month: '10月' }, { timeFormat: 'minutes' }, /'month' cannot be read/],
		[{ ...MONTH, workMinutes: 1.5 }, { timeFormat: 'minutes' }, /'workMinutes' cannot be read/],
		[MONTH, {}, /'Time Format' is not chosen/],
		[{ ...MONTH, employeeCode: '1' }, { timeFormat: 'minutes' }, /did not take it.*employeeCode/],
	])('%j with %j is refused', async (item, parameters, message) => {
		expect((await run('attendance:import', [item], parameters)).error.message).toMatch(message);
		expect(sim.company.attendance.size).toBe(0);
	});
});

describe('the credential’s test', () => {
	const helpers = {
		request: async ({ method, uri, headers, body }) => {
			const response = await fetch(uri, { method, headers, body });
			return { statusCode: response.status, headers: {}, body: await response.text() };
		},
	};
	const tested = async (changes, signIn) =>
		await officeStationApiTest.call(
			{ helpers },
			{ data: { ...sim.credential(signIn), ...changes } },
		);

	test.each(['basic', 'headers', 'call'])('by %s claims no more than it knows', async (signIn) => {
		expect(await tested({}, signIn)).toMatchObject({
			status: 'OK',
			message: expect.stringMatching(/answers \(HTTP 404\).*only in a Get Many/),
		});
	});

	test.each([
		[{ password: 'gone' }, 'basic', /refused the access/],
		[{ password: 'gone' }, 'call', /did not accept StationID, login ID and password/],
		[{ sessionAt: 'nowhere' }, 'call', /an answer without nowhere/],
		[{ baseUrl: '' }, 'basic', /'Base URL' of the credential is empty/],
		[{ interface: '[]' }, 'basic', /'Interface' of the credential cannot be read/],
		[{ baseUrl: 'http://127.0.0.1:9' }, 'basic', /does not answer/],
		[{ baseUrl: 'http://127.0.0.1:9' }, 'call', /does not answer/],
	])('%j by %s says so', async (changes, signIn, message) => {
		const { status, message: said } = await tested(changes, signIn);
		expect([status, said]).toEqual(['Error', expect.stringMatching(message)]);
	});
});

test('what is not verified says so in front of the user, and has no path of its own', () => {
	const unverified = resources
		.flatMap(({ operations }) => operations)
		.filter(({ value }) => ['getMany', 'upsert', 'import'].includes(value));
	expect(unverified).toHaveLength(4);
	for (const { fields } of unverified) {
		expect(fields[0]).toMatchObject({
			type: 'notice',
			displayName: expect.stringMatching(/^Unverified/),
		});
		expect(fields.find(({ name }) => name === 'path').default).toBe('');
	}
});
