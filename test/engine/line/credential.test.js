jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

require('reflect-metadata');
const { CredentialTestContext } = require('n8n-core');
const { setClock } = require('../../support/clock');
const { lineAccount, text } = require('./account');
const { lineDist } = require('./pack');

const line = lineAccount();
beforeEach(() => setClock('2026-11-22T09:00:00+09:00'));

const tokens = () => line.sim.log.filter(({ path }) => path === '/oauth2/v3/token').length;
const push = (extra) => line.run('message', 'push', { to: line.user(), ...text('はい') }, extra);

describe('the token', () => {
	test('is fetched once, kept, and used for further executions', async () => {
		await push();
		await push();
		expect(tokens()).toBe(1);
		expect(line.credential.statelessToken).toEqual(expect.any(String));
		expect(line.sim.sent).toHaveLength(2);
	});

	test('is renewed when LINE does not know it any more, and the message arrives once', async () => {
		await push();
		line.sim.expireTokens();
		const { status } = await push();
		expect(status).toBe('success');
		expect(tokens()).toBe(2);
		expect(line.sim.sent).toHaveLength(2);
	});

	test('is renewed for a file, too', async () => {
		await push();
		const event = line.sim.user(line.user()).sendsContent('image', { bytes: Buffer.from('x') });
		line.sim.expireTokens();
		const result = await line.run('content', 'download', {}, { items: [event] });
		expect(result.status).toBe('success');
	});

	test('long-lived: none is fetched', async () => {
		line.use(line.sim.longLivedCredential);
		await push();
		expect(tokens()).toBe(0);
		expect(line.sim.sent).toHaveLength(1);
	});

	test('a wrong secret is told as a credential, not as a message of unknown fate', async () => {
		line.use({ ...line.sim.credential, channelSecret: 'wrong' });
		const result = await push();
		expect(result.error.message).toMatch(/^LINE did not accept the credential/);
		expect(result.error.description).toMatch(/channel secret/);
		expect(line.sim.sent).toEqual([]);
	});

	test('a re-issued long-lived token likewise', async () => {
		line.use(line.sim.longLivedCredential);
		line.sim.reissueLongLivedToken();
		expect((await push()).error.message).toMatch(/^LINE did not accept the credential/);
	});

	test('refused, it fails every item without asking again', async () => {
		line.use({ ...line.sim.credential, channelSecret: 'wrong' });
		const result = await push({ items: [{ n: 1 }, { n: 2 }], onError: 'continueErrorOutput' });
		expect(result.items('Done')).toEqual([]);
		expect(result.items('Failed').map(({ n }) => n)).toEqual([1, 2]);
		expect(tokens()).toBeLessThanOrEqual(2);
	});

	test('token calls that do not work now: nothing was sent, and it says so', async () => {
		line.sim.faults.next({ match: { path: '/oauth2/v3/token' }, do: 'html503', times: Infinity });
		const result = await line.run('message', 'reply', text('はい'), {
			items: [line.sim.user(line.user()).says('打刻')],
		});
		expect(result.error.message).toMatch(/could not be reached .*HTTP 503 for the access token/);
	});
});

describe('the test of the credential', () => {
	const { lineMessagingApiTest } = lineDist('credentialTest');
	const tested = (data) =>
		lineMessagingApiTest.call(new CredentialTestContext({}), { data: { ...data } });

	test('names the account', async () => {
		expect(await tested(line.sim.credential)).toEqual({
			status: 'OK',
			message: `Connected to ${line.sim.bot.displayName} (${line.sim.bot.basicId}).`,
		});
	});

	test('asks for the bot in both modes', async () => {
		for (const credential of [line.sim.credential, line.sim.longLivedCredential]) {
			line.sim.resetCalls();
			expect((await tested(credential)).status).toBe('OK');
			expect(line.routes()['GET /v2/bot/info']).toBeDefined();
		}
	});

	const cases = () => ({
		'wrong secret': [{ channelSecret: 'f'.repeat(32) }, /^LINE refused the channel secret/],
		'wrong channel ID': [{ channelId: '1' }, /^LINE refused the channel secret/],
		'wrong secret beside a good token': [
			{ ...line.sim.longLivedCredential, channelSecret: 'f'.repeat(32) },
			/^LINE refused the channel secret/,
		],
		'unknown long-lived token': [
			{ authMethod: 'longLived', accessToken: 'no-such-token' },
			/^LINE did not accept the credential/,
		],
		'wrong address': [{ baseUrl: 'http://127.0.0.1:9' }, /could not be reached .*ECONNREFUSED/],
	});
	test('tells apart what is wrong', async () => {
		for (const [name, [own, message]] of Object.entries(cases())) {
			const answer = await tested({ ...line.sim.credential, ...own });
			expect([name, answer.status]).toEqual([name, 'Error']);
			expect(answer.message).toMatch(message);
		}
	});

	test('no answer holds a secret', async () => {
		const channelSecret = 'planted-secret-0123456789';
		line.sim.faults.next({ match: { path: '/oauth2/v3/token' }, do: 'html502', times: Infinity });
		const answers = [await tested({ ...line.sim.credential, channelSecret })];
		line.sim.faults.clear();
		answers.push(await tested({ ...line.sim.credential, channelSecret }));
		expect(JSON.stringify(answers)).not.toContain(channelSecret);
	});
});

test('words, tokens and secrets stand in no output of a refusal', async () => {
	const words = '極秘の人事異動について';
	const result = await line.run(
		'message',
		'push',
		{ to: line.user(), ...text(words), options: { senderName: 'LINE公式' } },
		{ onError: 'continueErrorOutput' },
	);
	const told = JSON.stringify(result.items('Failed'));
	expect(result.items('Failed')).toHaveLength(1);
	for (const secret of [words, line.sim.channelSecret, line.credential.statelessToken]) {
		expect(told).not.toContain(secret);
		expect(told).not.toContain(Buffer.from(secret).toString('base64'));
	}
});
