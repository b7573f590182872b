const { afterNoon, call, push, startAtNoon, text } = require('./client');

let sim;
beforeEach(async () => {
	sim = await startAtNoon({ users: 120, audiences: { 7: [] } });
});
afterEach(() => sim.close());

const narrowcast = (body) =>
	call(sim, 'POST /v2/bot/message/narrowcast', { messages: [text('連絡')], ...body });
const idOf = ({ headers }) => headers.get('x-line-request-id');
const progress = async (requestId) =>
	(await call(sim, `GET /v2/bot/message/progress/narrowcast?requestId=${requestId}`)).json;

/** The last of the phases, having asked so often that it is over. */
async function outcome(body) {
	const requestId = idOf(await narrowcast(body));
	for (let index = 0; index < 2; index += 1) await progress(requestId);
	return { requestId, ...(await progress(requestId)) };
}
const gender = { filter: { demographic: { type: 'gender', oneOf: ['female'] } } };

test('is accepted with 202, and goes through its phases by the id in the header', async () => {
	const answer = await narrowcast();
	expect([answer.status, answer.json]).toEqual([202, {}]);
	const phases = [];
	for (let index = 0; index < 4; index += 1) phases.push(await progress(idOf(answer)));

	expect(phases.map(({ phase }) => phase)).toEqual([
		...['waiting', 'sending', 'succeeded', 'succeeded'],
	]);
	expect(phases[0]).toEqual({ phase: 'waiting', acceptedTime: '2026-11-22T03:00:00.000Z' });
	expect(phases[2]).toMatchObject({ successCount: 120, failureCount: 0, targetCount: 120 });
	expect(sim.sent).toHaveLength(1);
	expect(sim.conversation(sim.users[5].userId)).toHaveLength(1);
});

test('its status is asked by its own id, for 14 days', async () => {
	const requestId = idOf(await narrowcast());
	expect(await progress('other')).toEqual({ message: 'Not found' });
	sim.setNow(afterNoon(15 * 1440));
	expect(await progress(requestId)).toEqual({ message: 'Not found' });
});

test('reserves its whole reach, so that others meet the limit until it is done', async () => {
	sim.setQuota(121);
	const requestId = idOf(await narrowcast({ limit: { max: 120 } }));
	const send = async () => (await push(sim, sim.users[0].userId, [text('a')])).status;

	expect(await send()).toBe(200);
	expect(await send()).toBe(429);
	for (let index = 0; index < 3; index += 1) await progress(requestId);
	sim.setQuota(122);
	expect(await send()).toBe(200);
});

test('takes what is left of the month if it may', async () => {
	sim.setQuota(80);

	expect((await narrowcast()).status).toBe(429);
	expect(await outcome({ limit: { upToRemainingQuota: true } })).toMatchObject({
		phase: 'succeeded',
		successCount: 80,
	});
});

test('is cancelled if it must be whole and cannot be', async () => {
	sim.setQuota(80);
	const limit = { upToRemainingQuota: true, forbidPartialDelivery: true };

	expect(await outcome({ limit })).toMatchObject({ phase: 'failed', errorCode: 5 });
	expect(sim.sent).toEqual([]);
	expect((await narrowcast({ limit: { forbidPartialDelivery: true } })).json.message).toMatch(
		/must be used with upToRemainingQuota/,
	);
});

test('attributes need 100 friends', async () => {
	expect((await narrowcast(gender)).status).toBe(202);
	const small = await startAtNoon({ users: 99 });
	const answer = await call(small, 'POST /v2/bot/message/narrowcast', {
		messages: [text('a')],
		...gender,
	});

	expect([answer.status, answer.json.message]).toEqual([
		403,
		'Your account does not have enough friends',
	]);
	await small.close();
});

test('audiences and earlier narrowcasts choose the people', async () => {
	const ids = sim.users.map(({ userId }) => userId);
	const own = await startAtNoon({
		users: 120,
		audiences: { 1: ids.slice(0, 60), 2: ids.slice(40) },
	});
	const send = (recipient) =>
		call(own, 'POST /v2/bot/message/narrowcast', { messages: [text('a')], recipient });
	const audience = (audienceGroupId) => ({ type: 'audience', audienceGroupId });
	const sentTo = async (recipient) => {
		const answer = await send(recipient);
		own.finishNarrowcasts();
		return { id: idOf(answer), people: own.sent.at(-1).people };
	};

	const both = await sentTo({ type: 'operator', and: [audience(1), audience(2)] });
	expect(both.people).toBe(20);
	expect((await sentTo({ type: 'operator', or: [audience(1), audience(2)] })).people).toBe(120);
	expect((await sentTo({ type: 'operator', not: audience(1) })).people).toBe(60);
	expect((await sentTo({ type: 'redelivery', requestId: both.id })).people).toBe(20);
	expect((await send(audience(9))).json.message).toBe('Invalid audience group id: 9');
	expect((await send({ type: 'redelivery', requestId: 'x' })).json.message).toBe(
		'Invalid request id: x',
	);
	await own.close();
});

test.each([
	['an age that ends before it begins', { type: 'age', gte: 'age_30', lt: 'age_20' }],
	['an unknown area', { type: 'area', oneOf: ['jp_48'] }],
	['an operator of two kinds', { type: 'operator', and: [{}], not: {} }],
	['an empty operator', { type: 'operator', and: [] }],
])('%s is refused', async (_, demographic) => {
	expect((await narrowcast({ filter: { demographic } })).status).toBe(400);
});
