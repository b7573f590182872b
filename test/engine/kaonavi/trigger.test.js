const path = require('node:path');
const { startKaonavi } = require('../../simulators/kaonavi');
const { setClock } = require('../../support/clock');
const { createEngine } = require('../../support/engine');
const { startWebhookServer } = require('../../support/webhook-server');
const { NOW } = require('./company');

const root = path.join(__dirname, '..', '..', '..');
const { KaonaviTrigger } = require(path.join(root, 'dist/nodes/Kaonavi/KaonaviTrigger.node'));
const { KaonaviApi } = require(path.join(root, 'dist/credentials/KaonaviApi.credentials'));

const OURS = 'https://n8n.example/webhook/hook/webhook';
const ALL = ['member_created', 'member_updated', 'member_deleted'];
let engine;
let n8n;
let sim;

beforeAll(async () => {
	engine = await createEngine({ packs: [root] });
});
afterAll(() => engine.close());
beforeEach(async () => {
	setClock(NOW);
	n8n = await startWebhookServer({
		nodeTypes: engine.nodeTypes,
		trigger: KaonaviTrigger,
		credentialType: KaonaviApi,
		expirable: 'accessToken',
	});
	sim = await startKaonavi({ employees: 5, tunnels: { 'https://n8n.example': n8n.origin } });
	n8n.use(sim.credential);
	n8n.with({ events: ALL });
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
	await n8n.close();
});

const urls = () => sim.webhooks().map(({ url }) => url);
const settled = async () => {
	await sim.webhook.settled();
	await n8n.idle();
	return n8n.events().sort((a, b) => (a.employeeCode < b.employeeCode ? -1 : 1));
};

describe('publishing', () => {
	test('registers the URL with a secret of its own, and takes it back', async () => {
		expect(await n8n.hook('checkExists')).toBe(false);
		await n8n.hook('create');
		const [webhook] = sim.webhooks();
		expect(webhook).toMatchObject({ url: OURS, events: ALL });
		expect(webhook.secret_token).toMatch(/^[0-9a-f]{64}$/);
		expect(await n8n.hook('checkExists')).toBe(true);
		await n8n.hook('delete');
		expect(urls()).toEqual([]);
		expect(await n8n.hook('checkExists')).toBe(false);
	});

	test('each registration has another secret; other events make it another registration', async () => {
		await n8n.hook('create');
		const [{ secret_token: first }] = sim.webhooks();
		n8n.with({ events: ['member_created'] });
		expect(await n8n.hook('checkExists')).toBe(false);
		await n8n.hook('create');
		expect(sim.webhooks()).toEqual([expect.objectContaining({ events: ['member_created'] })]);
		expect(sim.webhooks()[0].secret_token).not.toBe(first);
	});

	test('a registration that was left behind is taken over, after a lost answer too', async () => {
		const isCreation = ({ method, path: at }) => method === 'POST' && /webhook$/.test(at);
		sim.faults.next({ match: { when: isCreation }, do: 'answerLost' });
		await n8n.hook('create');
		expect(urls()).toEqual([OURS]);
		await n8n.hook('create');
		expect(urls()).toEqual([OURS]);
	});

	test('one that somebody else has deleted is taken back without a word', async () => {
		await n8n.hook('create');
		sim.company.webhooks.clear();
		await n8n.hook('delete');
		expect(n8n.staticData['node:Kaonavi Trigger'].webhooks).toEqual({});
	});

	test('others’ webhooks are left alone', async () => {
		await n8n.hook('create');
		const [own] = sim.webhooks();
		sim.company.webhooks.set(99, { ...own, id: 99, url: 'https://other.example/' });
		await n8n.hook('delete');
		expect(urls()).toEqual(['https://other.example/']);
	});

	test('no events, and a switch that is off, are told in words', async () => {
		n8n.with({ events: [] });
		await expect(n8n.hook('create')).rejects.toThrow(/'Events' is empty/);
		n8n.with({ events: ALL });
		sim.switchOff('webhooks.create');
		await expect(n8n.hook('create')).rejects.toMatchObject({
			description: expect.stringContaining('操作対象の管理'),
		});
	});
});

describe('deliveries', () => {
	beforeEach(async () => await n8n.hook('create'));

	test('start one execution with an item for each member', async () => {
		sim.changeMember('00001', { name: '青木 花' });
		expect(await settled()).toEqual([
			{ event: 'member_updated', eventTime: '2026-11-20T12:00:00+09:00', employeeCode: '00001' },
		]);
		expect(sim.webhook.deliveries.map(({ status }) => status)).toEqual([200]);
	});

	test.each([
		['another token', { secretToken: 'f'.repeat(64) }],
		['an empty token', { secretToken: '' }],
		['a token that is cut off', { secretToken: 'cut' }],
	])('with %s: 401, and no execution', async (_, given) => {
		const secretToken =
			given.secretToken === 'cut' ? sim.webhooks()[0].secret_token.slice(1) : given.secretToken;
		const { status } = await sim.webhook.send(OURS, {
			...{ event: 'member_updated', codes: ['00001'], secretToken },
		});
		expect(status).toBe(401);
		expect(await settled()).toEqual([]);
	});

	test('after the trigger was taken back: 401', async () => {
		const [{ secret_token: secretToken }] = sim.webhooks();
		await n8n.hook('delete');
		const { status } = await sim.webhook.send(OURS, {
			...{ event: 'member_updated', codes: ['00001'], secretToken },
		});
		expect(status).toBe(401);
	});

	test.each([
		['no body of kaonavi', { body: { member_data: 'x' } }, 400],
		['nobody in it', { codes: [] }, 200],
		['an event that was not asked for', { event: 'member_moved' }, 200],
	])('with %s: no execution', async (_, given, expected) => {
		const [{ secret_token: secretToken }] = sim.webhooks();
		const delivery = { event: 'member_updated', codes: ['00001'], secretToken, ...given };
		expect((await sim.webhook.send(OURS, delivery)).status).toBe(expected);
		expect(await settled()).toEqual([]);
	});

	test('members are fetched on demand, as records; deleted ones come by code', async () => {
		n8n.with({ events: ALL, options: { fetchMembers: true } });
		sim.changeMember('00001', { name: '青木 花' });
		sim.deleteMember('00002');
		expect(await settled()).toEqual([
			expect.objectContaining({ employeeCode: '00001', lastName: '青木', firstName: '花' }),
			expect.not.objectContaining({ lastName: expect.anything() }),
		]);
	});

	test('kaonavi has its answer before the members are asked for, and no event is lost when they are refused', async () => {
		n8n.with({ events: ALL, options: { fetchMembers: true } });
		sim.switchOff('members.read');
		sim.changeMember('00001', { name: '青木 花' });
		expect(await settled()).toEqual([
			expect.objectContaining({ employeeCode: '00001', reasonCode: 'switchedOff' }),
		]);
		expect(sim.webhook.deliveries.map(({ status }) => status)).toEqual([200]);
	});
});
