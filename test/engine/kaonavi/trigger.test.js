const { startWebhookServer } = require('../../support/webhook-server');
const { company } = require('./company');

const PUBLIC = 'https://n8n.example';
const EVENTS = ['member_created', 'member_updated', 'member_deleted'];

const kaonavi = company();
let n8n;

/** A trigger behind n8n's public address, and a company that reaches it there. */
async function open({ staticData = {}, events = EVENTS, options = {}, sim = {} } = {}) {
	await n8n?.close();
	n8n = await startWebhookServer({
		...{ trigger: 'KaonaviTrigger', credentialType: 'KaonaviApi' },
		nodeTypes: kaonavi.engine.nodeTypes,
		staticData,
	});
	await kaonavi.start({ tunnels: { [PUBLIC]: new URL(n8n.url).origin }, ...sim });
	n8n.use({ ...kaonavi.sim.credential, accessToken: '' });
	n8n.with({ events, options });
}

const publish = async () => (await n8n.hook('checkExists')) || (await n8n.hook('create'));
const told = async () => {
	await kaonavi.sim.webhook.settled();
	await n8n.settled();
	return n8n.events();
};
const own = () => Object.values(n8n.staticData['node:Kaonavi Trigger'].webhooks)[0];
const forge = async (given) => {
	const answer = await kaonavi.sim.webhook.send(n8n.url, {
		...{ event: 'member_updated', codes: ['00001'], secretToken: own().secret },
		...given,
	});
	await n8n.settled();
	return answer;
};

beforeEach(async () => await open());
afterEach(async () => {
	await n8n.close();
	n8n = undefined;
});

describe('publishing', () => {
	test('registers one webhook with a secret of its own, and taking back removes it', async () => {
		await publish();
		expect(kaonavi.sim.webhooks()).toMatchObject([
			{ url: expect.stringContaining(PUBLIC), events: EVENTS },
		]);
		expect(own().secret).toMatch(/^[0-9a-f]{64}$/);
		expect(await n8n.hook('checkExists')).toBe(true);

		await n8n.hook('delete');
		expect(kaonavi.sim.webhooks()).toEqual([]);
		expect(await n8n.hook('checkExists')).toBe(false);
	});

	test('one that was left behind is taken over with a new secret, not joined by a second', async () => {
		await publish();
		const [{ id }] = kaonavi.sim.webhooks();
		const before = own().secret;
		n8n.staticData = {};
		await publish();

		expect(kaonavi.sim.webhooks().map((one) => one.id)).toEqual([id]);
		expect(own().secret).not.toBe(before);
	});

	test('other events are registered anew', async () => {
		await publish();
		n8n.with({ events: ['member_created'] });
		expect(await n8n.hook('checkExists')).toBe(false);
		await n8n.hook('create');

		expect(kaonavi.sim.webhooks()).toMatchObject([{ events: ['member_created'] }]);
	});

	test('a lost answer of the registration: the list says whether it went through', async () => {
		const isCreation = ({ method, path }) => method === 'POST' && /webhook$/.test(path);
		kaonavi.sim.faults.next({ match: { when: isCreation }, do: 'answerLost' });
		await publish();

		expect(kaonavi.sim.webhooks()).toHaveLength(1);
		kaonavi.sim.changeMember('00001', { mail: 'a@example.com' });
		expect(await told()).toHaveLength(1);
	});

	test('nothing to hear of, and a refused key, are told in words', async () => {
		n8n.with({ events: [] });
		await expect(n8n.hook('create')).rejects.toThrow("'Events' is empty.");
		n8n.with({ events: EVENTS });
		n8n.use({ consumerSecret: 'wrong', accessToken: '' });
		await expect(n8n.hook('create')).rejects.toThrow(/consumer key/);
		expect(kaonavi.sim.webhooks()).toEqual([]);
	});

	test('taking back what kaonavi no longer has is no trouble', async () => {
		await publish();
		const [{ id }] = kaonavi.sim.webhooks();
		await kaonavi.run('webhook', 'delete', { webhookId: String(id) });
		await n8n.hook('delete');
		expect(n8n.staticData['node:Kaonavi Trigger'].webhooks).toEqual({});
	});
});

describe('a delivery', () => {
	beforeEach(async () => await publish());

	test('starts one execution with an item for each member, its time in Japanese time', async () => {
		kaonavi.sim.changeMember('00001', { mail: 'a@example.com' });
		expect(await told()).toEqual([
			{
				...{ event: 'member_updated', employeeCode: '00001' },
				eventTime: expect.stringMatching(/^2026-11-20T12:00:\d\d\+09:00$/),
			},
		]);
		expect(n8n.executions).toHaveLength(1);
	});

	test.each([
		['another secret', { secretToken: 'f'.repeat(64) }],
		['a secret cut short', { secretToken: 'ab' }],
		['an empty secret', { secretToken: '' }],
	])('with %s gets 401 and starts nothing', async (_, given) => {
		expect(await forge(given)).toMatchObject({ status: 401 });
		expect(n8n.executions).toEqual([]);
	});

	test('before the trigger was published gets 401', async () => {
		const { secret } = own();
		n8n.staticData = {};
		const answer = await kaonavi.sim.webhook.send(n8n.url, {
			...{ event: 'member_updated', codes: ['00001'], secretToken: secret },
		});
		expect(answer).toMatchObject({ status: 401 });
		expect(n8n.executions).toEqual([]);
	});

	test.each([
		['of an event that is not wanted', { event: 'member_renamed' }],
		['without members', { codes: [] }],
	])('%s is answered and starts nothing', async (_, given) => {
		expect(await forge(given)).toMatchObject({ status: 200 });
		expect(n8n.executions).toEqual([]);
	});

	test('that is none is refused', async () => {
		const answer = await fetch(n8n.url, {
			method: 'POST',
			headers: { 'kaonavi-token': own().secret, 'content-type': 'application/json' },
			body: '{"event":',
		});
		expect(answer.status).toBe(400);
		expect(n8n.executions).toEqual([]);
	});

	test('of several members is one execution', async () => {
		await forge({ codes: ['00001', '00002', '00003'] });
		expect(n8n.executions.map((items) => items.map((item) => item.employeeCode))).toEqual([
			['00001', '00002', '00003'],
		]);
	});
});

describe('fetching the members', () => {
	const fetching = async (more = {}) => {
		await open({ options: { fetchMembers: true, ...more } });
		await publish();
	};

	test('gives Employee records in one call; with Simplify off the raw member', async () => {
		await fetching();
		kaonavi.sim.resetCalls();
		await forge({ codes: ['00001', '00002'] });
		expect(n8n.events()).toMatchObject([
			{ employeeCode: '00001', event: 'member_updated', lastName: expect.any(String) },
			{ employeeCode: '00002', event: 'member_updated', lastName: expect.any(String) },
		]);
		expect(kaonavi.sim.calls.byRoute).toMatchObject({ 'GET /members': 1 });

		await fetching({ simplify: false });
		await forge({});
		expect(n8n.events()).toMatchObject([{ employeeCode: '00001', member: { code: '00001' } }]);
	});

	test('of deleted ones is not tried, and who is gone comes by code', async () => {
		await fetching();
		kaonavi.sim.resetCalls();
		await forge({ event: 'member_deleted' });
		expect(kaonavi.sim.calls.total).toBe(0);
		await forge({ codes: ['99999'] });
		expect(n8n.events().map((item) => item.employeeCode)).toEqual(['00001', '99999']);
	});

	test('that is refused loses no event: the codes come, with the reason', async () => {
		await fetching();
		n8n.use({ consumerSecret: 'wrong', accessToken: '' });
		expect(await forge({})).toMatchObject({ status: 200 });
		expect(n8n.events()).toMatchObject([
			{ employeeCode: '00001', event: 'member_updated', reasonCode: 'keyRefused' },
		]);
	});
});
