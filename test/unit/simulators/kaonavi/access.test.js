const { startKaonavi } = require('../../../simulators/kaonavi');
const { OPERATIONS } = require('../../../simulators/kaonavi/operations');
const { afterNoon, askToken, basicOf, call, members } = require('./client');
const { refusalOf, startAtNoon, startQuiet, update } = require('./client');

let sim;
const start = async (options) => {
	sim = await startAtNoon(options);
};
afterEach(() => sim.close());

const LIST = 'GET /members';
const PATCH = 'PATCH /members';
const CHANGE = members({ code: '00001', mail: 'new@example.jp' });

describe('token', () => {
	test('is issued for the key, lives an hour, and names its life as the official sample does', async () => {
		await start();
		const { status, json } = await askToken(sim);

		expect(status).toBe(200);
		expect(json).toEqual({
			access_token: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
			token_type: 'Bearer',
			expire_in: 3600,
		});
		const one = { token: json.access_token };
		sim.setNow(afterNoon(59));
		expect((await call(sim, LIST, undefined, one)).status).toBe(200);
		sim.setNow(afterNoon(60));
		expect(await refusalOf(sim, LIST, undefined, one)).toMatch(/^401 .*有効期限/);
	});

	test.each([
		['expires_in', 'expires_in'],
		['none', undefined],
	])('lifetimeKey %s', async (lifetimeKey, name) => {
		await start({ lifetimeKey });
		const { access_token: _token, token_type: _type, ...rest } = (await askToken(sim)).json;

		expect(rest).toEqual(name === undefined ? {} : { [name]: 3600 });
	});

	test.each([
		['another secret', { authorization: basicOf('kintai-consumer-key', 'other') }, 401],
		['no Basic', { authorization: 'Bearer x' }, 401],
		['text without a colon', { authorization: `Basic ${btoa('nothing')}` }, 401],
		[
			'a percent-encoded secret',
			{ authorization: basicOf('kintai-consumer-key', 'kintai%3A') },
			401,
		],
		['another grant', { body: 'grant_type=password' }, 400],
		['JSON', { headers: { 'content-type': 'application/json' }, body: '{}' }, 400],
	])('%s is refused', async (_name, given, status) => {
		await start();
		const answer = await askToken(sim, given);

		expect(answer.status).toBe(status);
		if (status !== 401) return;
		expect(answer.json).toEqual({
			errors: ['consumer_keyとconsumer_secretの組み合わせが不正です。'],
		});
	});

	test('five an hour, then 429 in the vendor’s words; a refused request takes none', async () => {
		await start();
		await askToken(sim, { authorization: basicOf('x', 'y') });
		for (let index = 0; index < 5; index += 1) expect((await askToken(sim)).status).toBe(200);

		const refused = await askToken(sim);

		expect(refused.status).toBe(429);
		expect(refused.json.errors).toEqual([
			'1時間あたりのトークン発行可能数を超過しました。時間をおいてお試しください。',
		]);
		sim.setNow(afterNoon(60));
		expect((await askToken(sim)).status).toBe(200);
		expect(sim.calls).toMatchObject({ tokensIssued: 6, writes: 0, applied: 0 });
	});

	test('a new one leaves the old ones alone, unless asked', async () => {
		await start({ newTokenStopsOld: true });
		const token = sim.issueToken();
		sim.issueToken();
		expect(await refusalOf(sim, LIST, undefined, { token })).toMatch(/^401/);
		await sim.close();
		await start();
		const first = sim.issueToken();
		sim.issueToken();
		expect((await call(sim, LIST, undefined, { token: first })).status).toBe(200);
	});

	test('a key that was taken back issues nothing', async () => {
		await start();
		const token = sim.issueToken();
		sim.revokeKey();

		expect((await askToken(sim)).status).toBe(401);
		expect(await refusalOf(sim, LIST, undefined, { token })).toMatch(/^401/);
	});
});

describe('every other call', () => {
	test.each([
		['no header', { token: null }],
		['an unknown token', { token: '00000000-0000-0000-0000-000000000000' }],
	])('with %s is 401', async (_name, given) => {
		await start();

		expect(await refusalOf(sim, LIST, undefined, given)).toMatch(/^401 アクセストークンが不正/);
	});

	test('wants Kaonavi-Token: the same token as Bearer is 401', async () => {
		await start();
		const headers = { authorization: `Bearer ${sim.issueToken()}` };

		expect(await refusalOf(sim, LIST, undefined, { token: null, headers })).toMatch(/^401/);
	});

	test('answers 404 for a path that does not exist, and without the base path', async () => {
		await start();

		expect(await refusalOf(sim, 'GET /members/00001')).toMatch(/^404/);
		const { status } = await fetch(sim.url.replace('/api/v2.0', '/members'));
		expect(status).toBe(401);
	});

	test.each([
		['text', { headers: { 'content-type': 'text/plain' } }, CHANGE, /Content-Type/],
		['a list', {}, [], /形式/],
		['no list of members', {}, {}, /member_dataの形式/],
		['members that are no objects', {}, { member_data: ['00001'] }, /member_dataの形式/],
	])('refuses a body that is %s', async (_name, given, body, words) => {
		await start();
		const answer = await call(sim, PATCH, body, given);

		expect(answer.status).toBe(400);
		expect(answer.json.errors[0]).toMatch(words);
	});

	test('refuses broken JSON and what is too large', async () => {
		await start({ mostBytes: 100 });
		const headers = { 'kaonavi-token': sim.issueToken(), 'content-type': 'application/json' };
		const send = async (body) =>
			(await fetch(`${sim.url}/members`, { method: 'PATCH', headers, body })).status;

		expect(await send('{"member_data":')).toBe(400);
		expect(await send(JSON.stringify({ member_data: [], more: 'x'.repeat(100) }))).toBe(413);
	});
});

describe('budget', () => {
	test('the sixth update of a minute is 429 until the first is 60 s old', async () => {
		await start({ sendRetryAfter: true });
		for (let second = 0; second < 50; second += 10) {
			sim.setNow(afterNoon(second / 60));
			expect((await call(sim, PATCH, CHANGE)).status).toBe(200);
		}
		sim.setNow(afterNoon(59 / 60));
		const refused = await call(sim, PATCH, CHANGE);
		expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
		expect(refused.json.errors[0]).toMatch(/更新リクエスト/);

		sim.setNow(afterNoon(1));
		expect((await call(sim, PATCH, CHANGE)).status).toBe(200);
		expect((await call(sim, PATCH, CHANGE)).status).toBe(429);
	});

	test('has no Retry-After unless asked, and reads, users and webhooks are free', async () => {
		await start({ updatesPerMinute: 0 });
		const user = { email: 'u@example.jp', password: 'x', role: { id: 3 } };

		expect((await call(sim, PATCH, CHANGE)).headers.get('retry-after')).toBeNull();
		expect((await call(sim, LIST)).status).toBe(200);
		expect((await call(sim, 'POST /users', user)).status).toBe(200);
		expect((await call(sim, 'DELETE /users/2')).status).toBe(204);
		const { status } = await call(sim, 'POST /webhook', {
			...{ url: 'https://n8n.example/x', events: ['member_created'], secret_token: 's' },
		});
		expect(status).toBe(200);
	});

	test.each([
		[false, 200],
		[true, 429],
	])(
		'refusedUpdatesCount %s: after a 400 the next one is %i',
		async (refusedUpdatesCount, status) => {
			await start({ updatesPerMinute: 1, refusedUpdatesCount });

			expect((await call(sim, PATCH, members({ code: '' }))).status).toBe(400);
			expect((await call(sim, PATCH, CHANGE)).status).toBe(status);
		},
	);

	test('a task that ends NG keeps its place', async () => {
		await start({ updatesPerMinute: 1, taskPolls: { waiting: 0, running: 0 } });

		expect(await update(sim, PATCH, members({ code: 'nobody' }))).toMatchObject({ status: 'NG' });
		expect((await call(sim, PATCH, CHANGE)).status).toBe(429);
	});

	test.each([
		[true, 429],
		[false, 200],
	])('dryRunsCount %s', async (dryRunsCount, status) => {
		await start({ updatesPerMinute: 1, dryRunsCount });
		await call(sim, PATCH, CHANGE, { headers: { 'dry-run': '1' } });

		expect((await call(sim, PATCH, CHANGE)).status).toBe(status);
	});

	test('every request uses the budget of the hour', async () => {
		await start({ requestsPerHour: 3 });
		await askToken(sim);
		await call(sim, LIST);
		await call(sim, LIST);

		expect(await refusalOf(sim, LIST)).toMatch(/^429 1時間あたりのリクエスト/);
		sim.setNow(afterNoon(60));
		const token = sim.issueToken();
		expect((await call(sim, LIST, undefined, { token })).status).toBe(200);
	});
});

describe('switches', () => {
	test('every call but the token and downloads has one', async () => {
		await start({ switchedOff: Object.values(OPERATIONS) });

		for (const label of Object.keys(OPERATIONS)) {
			const body = /^(GET|DELETE)/.test(label) ? undefined : {};
			const { status } = await call(sim, label.replace(/:\w+/g, '1'), body);
			expect([label, status, sim.calls.byRoute[label]]).toEqual([label, 403, 1]);
		}
		expect((await askToken(sim)).status).toBe(200);
	});

	test('off is 403 by default, for this operation only, and changes nothing', async () => {
		await start({ switchedOff: ['members.update'] });
		const before = sim.truth();

		expect(await refusalOf(sim, PATCH, CHANGE)).toMatch(/^403/);
		expect((await call(sim, LIST)).status).toBe(200);
		expect(sim.truth()).toEqual(before);
		sim.switchOn('members.update');
		expect((await call(sim, PATCH, CHANGE)).status).toBe(200);
		sim.switchOff('members.read');
		expect((await call(sim, LIST)).status).toBe(403);
	});

	test('the status is a guess, so it can be another', async () => {
		await start({ switchedOff: ['members.read'], switchedOffStatus: 404 });

		expect((await call(sim, LIST)).status).toBe(404);
		expect(() => sim.switchOff('members.erase')).toThrow(/No operation named/);
	});
});

describe('visibility', () => {
	test('a hidden member cannot be read or changed, and yet exists', async () => {
		await start({ hiddenCodes: ['00002'], ...{ taskPolls: { waiting: 0, running: 0 } } });
		const codes = (await call(sim, LIST)).json.member_data.map(({ code }) => code);

		expect(codes).toEqual(['00001', '00003', '00004', '00005']);
		expect(await update(sim, PATCH, members({ code: '00002', mail: '' }))).toEqual({
			...{ status: 'NG', messages: ['社員番号:”00002”のメンバーが存在しません。'] },
		});
		expect(await update(sim, 'POST /members', members({ code: '00002', name: '青' }))).toEqual({
			...{ status: 'NG', messages: ['社員番号:”00002”のメンバーは既に登録されています。'] },
		});
	});
});

describe('faults, hours and fields of tomorrow', () => {
	test.each([
		['400', 400],
		['401', 401],
		['403', 403],
		['404', 404],
		['429', 429],
		['429-hour', 429],
		['500', 500],
		['503', 503],
		['tokenCap', 429],
	])('%s answers %i with errors, once', async (name, status) => {
		await start();
		sim.faults.next({ do: name });
		const answer = await call(sim, LIST);

		expect([answer.status, answer.json.errors.length]).toEqual([status, 1]);
		expect((await call(sim, LIST)).status).toBe(200);
	});

	test('can say what a test wants, and what no JSON is', async () => {
		await start();
		sim.faults.next({ do: '400', errors: ['一つ目', '二つ目'] });
		sim.faults.next({ do: 'text500' });

		expect((await call(sim, LIST)).json).toEqual({ errors: ['一つ目', '二つ目'] });
		expect(await call(sim, LIST)).toMatchObject({ status: 500, json: undefined, text: /Error/ });
		expect(() => sim.faults.next({ do: 'nonsense' })).toThrow(/No fault named/);
	});

	test('answerLost: the task is there, the caller never hears of its number', async () => {
		await start();
		sim.faults.next({ match: { method: 'POST', path: '/members' }, do: 'answerLost' });

		await expect(call(sim, 'POST /members', members({ code: '9', name: '青' }))).rejects.toThrow();
		sim.finishTasks();
		expect(sim.member('9')).toMatchObject({ name: '青' });
	});

	test('closed windows answer 503 without JSON; there are none by default', async () => {
		await start({ now: '2026-11-20T01:10:00+09:00' });
		expect((await call(sim, LIST)).status).toBe(200);
		sim.setClosedWindows([{ from: '01:00', to: '01:30' }]);
		expect(await call(sim, LIST)).toMatchObject({ status: 503, json: undefined });
		expect((await askToken(sim)).status).toBe(503);
	});

	test('every object may have a field of tomorrow', async () => {
		await start();
		sim.addUnknownFields();

		expect((await call(sim, LIST)).json.member_data[0].fieldOfTomorrow).toEqual({ note: '𠮷' });
	});

	test('counts reads, updates, tokens and routes apart, and keeps no secret in the journal', async () => {
		await start();
		await askToken(sim);
		await call(sim, LIST);
		await call(sim, PATCH, CHANGE);
		await call(sim, PATCH, members({ code: '' }));
		await call(sim, PATCH, CHANGE, { headers: { 'dry-run': '1' } });
		await call(sim, 'POST /users', { email: 'x', password: 'secret!' });

		expect(sim.calls).toMatchObject({
			...{ total: 6, reads: 1, writes: 3, applied: 1, refused: 2 },
			...{ updates: 3, dryRuns: 1, tokensIssued: 1 },
		});
		expect(sim.calls.byRoute[PATCH]).toBe(3);
		expect(JSON.stringify(sim.journal)).not.toContain('secret!');
		sim.resetCalls();
		expect(sim.calls).toMatchObject({ total: 0, writes: 0, updates: 0, byRoute: {} });
	});
});

test('misspelt options are refused at the start', async () => {
	sim = await startQuiet();

	await expect(startKaonavi({ employes: 3 })).rejects.toThrow(/no option named employes/);
	await expect(startKaonavi({ dryRun: 'maybe' })).rejects.toThrow(
		/dryRun knows task, empty, errors/,
	);
	await expect(startKaonavi({ switchedOff: ['x'] })).rejects.toThrow(/No operation named x/);
	await expect(startKaonavi({ employees: [{ code: '1' }, { code: '1' }] })).rejects.toThrow(/Two/);
	expect(() => sim.changeMember('nobody', {})).toThrow(/No member has the code nobody/);
});
