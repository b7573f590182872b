const { push, startAtNoon, text } = require('./client');

let sim;
beforeEach(async () => {
	sim = await startAtNoon();
});
afterEach(() => sim.close());
const send = () => push(sim, sim.users[0].userId, [text('a')]);

test.each([
	['500', 500, 'Internal Server Error'],
	['401', 401, /^Authentication failed/],
	['429', 429, 'The API rate limit has been exceeded. Try again later.'],
	['429-monthly', 429, 'You have reached your monthly limit.'],
	['400-reply-token', 400, 'Invalid reply token'],
	['403', 403, /not available/],
])('%s is answered once with a request id, and nothing is sent', async (name, status, words) => {
	sim.faults.next({ do: name });

	const answer = await send();

	expect(answer.status).toBe(status);
	expect(answer.json.message).toMatch(words);
	expect(answer.headers.get('x-line-request-id')).toEqual(expect.any(String));
	expect(sim.sent).toEqual([]);
	expect((await send()).status).toBe(200);
});

test('calls are counted by route, refusals are written down with their words', async () => {
	await send();
	await push(sim, 'x', []);

	expect(sim.calls).toMatchObject({
		...{ total: 2, writes: 2, applied: 1, refused: 1 },
		byRoute: { 'POST /v2/bot/message/push': 2 },
	});
	expect(sim.log[1]).toMatchObject({ status: 400, code: expect.stringContaining("'to'") });
});
