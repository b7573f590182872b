/** The packed tarball in a real n8n: what is registered, what a credential test says, and a run through closed hours. */
const path = require('node:path');
const { calendar } = require('../simulators/shared');
const { startKingOfTime } = require('../simulators/king-of-time');
const { outputOf, waitForExecution, withCredentials } = require('../../demo/instance');
const { kingOfTimeCredential } = require('../../demo/lib/king-of-time');
const { csvFile, FORM_FIELD, shiftWorkflow } = require('./shift-workflow');
const { installPack, startInstance, submit } = require('./support');

const manifest = require('../../package.json');

let sim;
let n8n;

const credentialOf = (more = {}) =>
	kingOfTimeCredential(sim, {
		id: 'kotTest',
		name: 'KING OF TIME of the tests',
		closedWindows: [],
		...more,
	});

beforeAll(async () => {
	sim = await startKingOfTime({ employees: 20, closedWindows: [] });
	const credential = credentialOf();
	n8n = await startInstance({
		before: async ({ instance }) => {
			await installPack(instance);
			await instance.cli.importCredentials([credential]);
			await instance.cli.importWorkflows([withCredentials(shiftWorkflow, [credential])]);
		},
	});
	await n8n.client.publish(shiftWorkflow.id);
});

afterAll(async () => {
	await n8n?.close();
	await sim?.close();
});

/** 'dist/nodes/KingOfTime/KingOfTime.node.js' -> 'kingOfTime', as the class names itself. */
function nodeNameOf(file) {
	const className = path.basename(file).split('.')[0];
	return className[0].toLowerCase() + className.slice(1);
}

describe('n8n knows', () => {
	test('every node of the package under its own name, with an icon and a panel', async () => {
		const types = new Map((await n8n.client.nodeTypes()).map((type) => [type.name, type]));
		for (const file of manifest.n8n.nodes) {
			const type = types.get(`${manifest.name}.${nodeNameOf(file)}`);
			expect(type).toMatchObject({
				displayName: expect.any(String),
				properties: expect.any(Array),
			});
			expect(type.iconUrl).toBeDefined();
		}
	});

	test('every credential type of the package', async () => {
		const known = (await n8n.client.credentialTypes()).map(({ name }) => name);
		expect(known).toEqual(expect.arrayContaining(manifest.n8n.credentials.map(nodeNameOf)));
	});
});

describe('the test of a credential', () => {
	const testing = (more, data = {}) => {
		const credential = credentialOf(more);
		return n8n.client.testCredential({ ...credential, data: { ...credential.data, ...data } });
	};

	test('accepts a token that may read employees', async () => {
		expect(await testing()).toMatchObject({
			status: 'OK',
			message: expect.stringContaining('Connected to KING OF TIME'),
		});
	});

	test('names an access token that is not valid, without showing it', async () => {
		const result = await testing({ accessToken: 'not-a-token' });
		expect(result).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('access token is not valid'),
		});
		expect(result.message).not.toContain('not-a-token');
	});

	test('names an address that is not on the list', async () => {
		const accessToken = sim.addToken({ allowedIps: ['192.0.2.1'] });
		expect(await testing({ accessToken })).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(/IP address/),
		});
	});

	test('names a permission that is missing', async () => {
		const accessToken = sim.addToken({ permissions: { dailySchedules: 'rw' } });
		expect(await testing({ accessToken })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining('may not read employees and divisions'),
		});
	});

	test('says so when nobody answers at the base URL', async () => {
		const result = await testing({}, { baseUrl: 'http://127.0.0.1:9/v1.0' });
		expect(result.status).toBe('Error');
		expect(result.message).not.toBe('');
	});

	test('says how closed hours are written when they cannot be read', async () => {
		expect(await testing({}, { closedHours: 'mornings' })).toMatchObject({
			status: 'Error',
			message: expect.stringContaining("'Closed Hours'"),
		});
	});
});

/** 510 -> '08:30' */
const clockTime = (minute) =>
	[Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

describe('shifts sent to the form', () => {
	const date = calendar.addDays(calendar.today(new Date()), 14);
	const shiftOf = (employeeCode) => ({
		employeeCode,
		date,
		start: `${date}T09:00:00+09:00`,
		end: `${date}T18:00:00+09:00`,
	});
	const send = (shifts) => submit(n8n, shiftWorkflow.id, { [FORM_FIELD]: csvFile(shifts) });

	test('are in the target afterwards, and an unknown number leaves on the error output', async () => {
		const execution = await waitForExecution(
			n8n.client,
			await send([shiftOf('00001'), shiftOf('77777')]),
			{ status: ['success'] },
		);
		expect(outputOf(execution, 'Sync', 0)).toEqual([
			expect.objectContaining({ employeeCode: '00001', action: 'create' }),
		]);
		expect(outputOf(execution, 'Sync', 2)).toEqual([
			expect.objectContaining({ employeeCode: '77777' }),
		]);
		expect(Date.parse(sim.schedule('00001', date).clockInSchedule)).toBe(
			Date.parse(shiftOf('00001').start),
		);
	});

	test('wait through closed hours and a restart of n8n, and are written once, after the opening', async () => {
		const now = calendar.minuteOfDay(new Date());
		const window = { from: clockTime(Math.max(0, now - 30)), to: clockTime(now + 3) };
		sim.setClosedWindows([window]);
		await n8n.client.updateCredential(credentialOf({ closedWindows: [window] }));
		sim.resetCalls();

		const id = await send([shiftOf('00002'), shiftOf('00003')]);
		const waiting = await waitForExecution(n8n.client, id, { status: ['waiting'] });
		expect(sim.calls.total).toBe(0);
		await n8n.instance.restart();

		const execution = await waitForExecution(n8n.client, id, {
			status: ['success'],
			timeoutMs: 300_000,
		});
		expect(Date.parse(execution.stoppedAt)).toBeGreaterThanOrEqual(Date.parse(waiting.waitTill));
		expect(
			outputOf(execution, 'Done').map(({ employeeCode, action }) => [employeeCode, action]),
		).toEqual([
			['00002', 'create'],
			['00003', 'create'],
		]);
		expect(sim.calls).toMatchObject({ writes: 2, refused: 0 });
		expect(Date.parse(sim.schedule('00003', date).clockOutSchedule)).toBe(
			Date.parse(shiftOf('00003').end),
		);
	}, 400_000);
});
