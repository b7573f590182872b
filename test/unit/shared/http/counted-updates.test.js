/** A vendor that counts a few kinds of calls by the minute, and does not count what it refuses. */
const { shared } = require('../dist');
const { manualClock, settle } = require('./clock');

const { createHttp } = shared('http/createHttp');
const { budgetBook, unlimited } = shared('http/budget');
const { SentOnce } = shared('http/sentOnce');

const VENDOR = { name: 'Asagao', errors: [], readError: () => undefined, openKeys: new Set() };
const RATE = { calls: 5, perMs: 60_000 };
const UPDATE = { method: 'PATCH', path: '/people', body: {}, repeat: 'safe' };
const answer = (status) => ({ status, headers: {}, text: '{}' });

/** Clients of companies that share one book, as nodes of one process do. `times` says when something was sent. */
function manyNodes() {
	const clock = manualClock();
	const book = budgetBook(RATE, clock);
	const times = [];
	const client = (company, send = async () => answer(200)) =>
		createHttp({
			async send(request) {
				times.push(clock.now());
				return await send(request);
			},
			...{ vendor: VENDOR, clock, budget: book(company), refusedIsFree: true },
			...{ secrets: [], sentOnce: new SentOnce(), execution: '1' },
		});
	return { clock, client, times };
}

/** Sends so many at once; what is refused is no matter here. */
function sendMany(http, count, request = UPDATE) {
	for (let i = 0; i < count; i++) void http(request).catch(() => undefined);
}

test('the sixth update of a company is not sent at +59.9 s, but at +60 s, whichever node sends it', async () => {
	const { clock, client, times } = manyNodes();
	sendMany(client('one'), 3);
	sendMany(client('one'), 3);
	await settle();
	expect(times).toHaveLength(5);
	await clock.advanceTo(59_900);
	expect(times).toHaveLength(5);
	await clock.advanceTo(60_000);
	expect(times).toEqual([0, 0, 0, 0, 0, 60_000]);
});

test('another company has a minute of its own', async () => {
	const { client, times } = manyNodes();
	sendMany(client('one'), 5);
	sendMany(client('other'), 5);
	await settle();
	expect(times).toHaveLength(10);
});

test.each([400, 403, 404, 422])('an update refused with %i gives its slot back', async (status) => {
	const { client, times } = manyNodes();
	const refused = client('one', async () => answer(status));
	for (let i = 0; i < 5; i++) await refused(UPDATE).catch(() => undefined);
	sendMany(client('one'), 5);
	await settle();
	expect(times).toEqual(Array.from({ length: 10 }, () => 0));
});

test('so does one whose refusal is an answer to read', async () => {
	const { client, times } = manyNodes();
	const refused = client('one', async () => answer(400));
	for (let i = 0; i < 5; i++) await refused({ ...UPDATE, accepts: [400] });
	sendMany(client('one'), 1);
	await settle();
	expect(times).toHaveLength(6);
});

test.each([
	['a lost answer', { unanswered: 'ECONNRESET', sent: true }],
	['an answer that cannot be read', { status: 200, headers: {}, text: '{"task' }],
])('%s may have counted: the slot stays taken', async (_, lost) => {
	const { clock, client, times } = manyNodes();
	const once = { ...UPDATE, method: 'POST', repeat: 'once' };
	const losing = client('one', async () => lost);
	for (let i = 0; i < 5; i++)
		await losing({ ...once, path: `/people/${i}` }).catch(() => undefined);
	sendMany(client('one'), 1);
	await clock.advanceTo(59_900);
	expect(times).toHaveLength(5);
	await clock.advanceTo(60_000);
	expect(times).toHaveLength(6);
});

test('without the rule a refused call counts like any other', async () => {
	const clock = manualClock();
	const book = budgetBook(RATE, clock);
	let sent = 0;
	const http = createHttp({
		send: async () => ({ ...answer(404), sent: (sent += 1) }),
		...{ vendor: VENDOR, clock, budget: book('one') },
		...{ secrets: [], sentOnce: new SentOnce(), execution: '1' },
	});
	for (let i = 0; i < 5; i++) await http(UPDATE).catch(() => undefined);
	sendMany(http, 1);
	await settle();
	expect(sent).toBe(5);
	await clock.advanceTo(60_000);
	expect(sent).toBe(6);
});

test('no limit is no limit', async () => {
	const clock = manualClock();
	let sent = 0;
	const http = createHttp({
		send: async () => ({ ...answer(200), sent: (sent += 1) }),
		...{ vendor: VENDOR, clock, budget: unlimited },
		...{ secrets: [], sentOnce: new SentOnce(), execution: '1' },
	});
	sendMany(http, 50);
	await settle();
	expect(sent).toBe(50);
});
