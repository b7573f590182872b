jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { setClock } = require('../../support/clock');
const { crowdlog } = require('./built');
const { startCrowdLog } = require('../../simulators/crowdlog');
const { fetchSend } = require('../../support/send');

const { openHttp } = crowdlog('connect');
const { assignMember, getProjectPage, getProjects, writeUnverified } = crowdlog('client');

beforeEach(() => setClock('2026-11-20T09:00:00+09:00'));
afterEach(() => jest.useRealTimers());

const TOKEN = 'planted-token';
const answer = (status, text, headers = {}) => ({ status, headers, text });
const GOOD = answer(200, '{"projects":[]}');
const LOST = { unanswered: 'ECONNRESET', sent: true };
const NEVER = { unanswered: 'ECONNREFUSED', sent: false };
let executions = 0;

/** A connection over scripted answers (the last one for ever), with the time at which each call went out. */
function opened(answers, callsPerMinute = 0) {
	const sent = [];
	const send = async (request) => {
		sent.push({ ...request, at: Date.now() });
		return answers[Math.min(sent.length, answers.length) - 1];
	};
	const settings = { baseUrl: 'http://x', token: TOKEN, callsPerMinute };
	return { http: openHttp(send, settings, `e${++executions}`), sent };
}
const refusalOf = async (work) =>
	await work.then(
		() => undefined,
		(refusal) => refusal,
	);
const put = { method: 'PUT', path: '/a', body: { note: '機密' }, occurrence: 'x' };
const post = { ...put, method: 'POST' };

describe('what is repeated', () => {
	test.each([
		['a read', (http) => getProjectPage(http, 1, {}), 2],
		['an assignment', (http) => assignMember(http, '1', '2'), 2],
		['a day by PUT', (http) => writeUnverified(http, put), 2],
	])('%s after a lost answer', async (_, call, calls) => {
		const { http, sent } = opened([LOST, GOOD]);
		await call(http);
		expect(sent).toHaveLength(calls);
	});

	test.each([
		['lost', LOST, 'ambiguous'],
		['half of an answer', answer(200, '{"a'), 'ambiguous'],
		['a proxy', answer(502, '<html>'), 'ambiguous'],
	])('a day by POST is not: %s', async (_, first, kind) => {
		const { http, sent } = opened([first, GOOD]);
		expect((await refusalOf(writeUnverified(http, post))).kind).toBe(kind);
		// n8n's Retry On Fail asks the same again: nobody knows, so it is not sent again.
		expect((await refusalOf(writeUnverified(http, post))).kind).toBe(kind);
		expect(sent).toHaveLength(1);
		await writeUnverified(http, { ...post, occurrence: 'another day' });
		expect(sent).toHaveLength(2);
	});

	test('a POST that never left may be sent again, and one that was refused too', async () => {
		for (const first of [NEVER, answer(400, '{"message":"no"}')]) {
			const { http, sent } = opened([first, GOOD]);
			await refusalOf(writeUnverified(http, post));
			await writeUnverified(http, post);
			expect(sent).toHaveLength(2);
		}
	});

	test('an empty answer to a write is good, to a read it is none', async () => {
		const { http } = opened([answer(200, '')]);
		expect(await assignMember(http, '1', '2')).toBeUndefined();
		expect((await refusalOf(getProjects(http))).kind).toBe('unreachable');
	});
});

describe('calls per minute', () => {
	test('are kept', async () => {
		const { http, sent } = opened([answer(204, '')], 10);
		for (let call = 0; call < 25; call++) await assignMember(http, '1', String(call));
		for (let index = 10; index < sent.length; index++)
			expect(sent[index].at - sent[index - 10].at).toBeGreaterThanOrEqual(60_000);
		expect(sent.at(-1).at - sent[0].at).toBe(120_000);
	});

	test('0 is no limit', async () => {
		const { http, sent } = opened([answer(204, '')]);
		for (let call = 0; call < 25; call++) await assignMember(http, '1', String(call));
		expect(sent.at(-1).at).toBe(sent[0].at);
	});

	test.each([
		['a Retry-After', { 'retry-after': '5' }, 6_000],
		['none', {}, 1_000],
	])('too many of them are waited for, with %s', async (_, headers, pause) => {
		const { http, sent } = opened([answer(429, '', headers), GOOD]);
		await getProjectPage(http, 1, {});
		expect(sent[1].at - sent[0].at).toBe(pause);
	});

	test('too many for ever says which field helps', async () => {
		const { http, sent } = opened([answer(429, '')]);
		const { kind, reason } = await refusalOf(getProjectPage(http, 1, {}));
		expect([kind, reason.code, sent.length]).toEqual(['rateLimited', 'tooOften', 4]);
		expect(reason.texts.en.hint).toContain('Calls per Minute');
	});
});

describe('refusals', () => {
	test.each([
		[401, 'credential', 'tokenRefused'],
		[403, 'permission', 'notPermitted'],
		[404, 'notFound', 'notFound'],
		[409, 'refused', 'refused'],
		[422, 'refused', 'refused'],
		[500, 'unavailable', 'unavailable'],
	])('%i is %s', async (status, kind, code) => {
		const { http } = opened([answer(status, '{"message":"words of the vendor"}')]);
		const refusal = await refusalOf(getProjectPage(http, 1, {}));
		expect([refusal.kind, refusal.reason.code]).toEqual([kind, code]);
		expect(refusal.message).toContain('words of the vendor');
	});

	test.each(['errors', 'message', 'text'])(
		'are told whatever their shape: %s',
		async (errorShape) => {
			jest.useRealTimers();
			const sim = await startCrowdLog({ members: 2, projects: 1, errorShape });
			const settings = { baseUrl: sim.url, token: sim.token, callsPerMinute: 0 };
			const send = fetchSend(sim.url, { authorization: `Bearer ${sim.token}` });
			const refusal = await refusalOf(assignMember(openHttp(send, settings, 'e'), '9', '9'));
			expect(refusal.message).toContain('No such project.');
			await sim.close();
		},
	);

	test('neither the token nor what was sent comes back in a text', async () => {
		const text = JSON.stringify({ message: `Bearer ${TOKEN} with 機密 on ${'/a'}` });
		const { http } = opened([answer(400, text)]);
		const { message } = await refusalOf(writeUnverified(http, put));
		expect(message).not.toContain(TOKEN);
		expect(message).not.toContain('機密');
	});
});
