const { until } = require('../../../support/until');
const { afterNoon, call, members, read, refusalOf, rowOf } = require('./client');
const { startAtNoon, startQuiet, update } = require('./client');

let sim;
afterEach(() => sim.close());

const PATCH = 'PATCH /members';
const good = { code: '00001', mail: 'new@example.jp' };
const bad = { code: '00002', gender: '男' };
const GENDER =
	'社員番号:”00002”の性別の値が存在しません。マスター項目に設定された値を指定してください。';
const idOf = async (request, body, options) =>
	(await call(sim, request, body, options)).json.task_id;
const poll = (id) => read(sim, `/tasks/${id}`);
const mailOf = (code) => sim.member(code).mail;

describe('a task', () => {
	test('goes WAITING, RUNNING, OK by polls; data come with the end', async () => {
		sim = await startAtNoon();
		const answer = await call(sim, PATCH, members(good));
		expect([answer.status, answer.json]).toEqual([200, { task_id: 1 }]);

		expect(await poll(1)).toEqual({ id: 1, status: 'WAITING' });
		expect(await poll(1)).toEqual({ id: 1, status: 'RUNNING' });
		expect(mailOf('00001')).toBe('m00001@example.jp');
		expect(await poll(1)).toEqual({ id: 1, status: 'OK', messages: [] });
		expect(mailOf('00001')).toBe('new@example.jp');
		expect(await poll(1)).toEqual({ id: 1, status: 'OK', messages: [] });
	});

	test('goes by the clock besides', async () => {
		const at = (minutes) => sim.setNow(afterNoon(minutes));
		sim = await startAtNoon({
			taskPolls: { waiting: 0, running: 0 },
			taskMs: { waiting: 60_000, running: 120_000 },
		});
		const id = await idOf(PATCH, members(good));

		expect((await poll(id)).status).toBe('WAITING');
		at(1);
		expect((await poll(id)).status).toBe('RUNNING');
		at(2.9);
		expect((await poll(id)).status).toBe('RUNNING');
		at(3);
		expect((await poll(id)).status).toBe('OK');
	});

	test('that nobody polls ends after a minute, with the next request', async () => {
		sim = await startAtNoon();
		await idOf(PATCH, members(good));
		sim.setNow(afterNoon(0.9));
		await read(sim, '/members');
		expect([mailOf('00001'), sim.pendingTasks()]).toEqual(['m00001@example.jp', 1]);

		sim.setNow(afterNoon(1));
		await read(sim, '/members');
		expect([mailOf('00001'), sim.pendingTasks()]).toEqual(['new@example.jp', 0]);
	});

	test('with tickMs, time alone ends it', async () => {
		sim = await startAtNoon({ unpolledTaskMs: 0, tickMs: 5 });
		await idOf(PATCH, members(good));

		await until(() => mailOf('00001') === 'new@example.jp');
		expect(sim.pendingTasks()).toBe(0);
	});

	test('ends after those before it', async () => {
		sim = await startQuiet();
		const first = await idOf(PATCH, members({ code: '00001', mail: 'first@example.jp' }));
		const second = await idOf(PATCH, members({ code: '00001', mail: 'second@example.jp' }));

		expect((await poll(second)).status).toBe('OK');
		expect((await poll(first)).status).toBe('OK');
		expect(mailOf('00001')).toBe('second@example.jp');
	});

	test('nobody knows is 404, and the status of an accepted update is a guess', async () => {
		sim = await startAtNoon({ updateStatus: 202 });

		expect(await refusalOf(sim, 'GET /tasks/1')).toMatch(/^404 .*タスク/);
		expect((await call(sim, PATCH, members(good))).status).toBe(202);
	});

	test('can be forced to fail, with or without its data', async () => {
		sim = await startQuiet();
		sim.forceTask({ status: 'ERROR', route: PATCH });
		sim.forceTask({ status: 'NG', messages: ['途中で失敗しました。'], applied: true });

		expect(await update(sim, 'POST /members', members({ code: '9', name: '青' }))).toEqual({
			...{ status: 'NG', messages: ['途中で失敗しました。'] },
		});
		expect(sim.member('9')).toBeDefined();
		expect(await update(sim, PATCH, members(good))).toEqual({ status: 'ERROR', messages: [] });
		expect(mailOf('00001')).toBe('m00001@example.jp');
		expect((await update(sim, PATCH, members(good))).status).toBe('OK');
	});
});

describe('one bad row', () => {
	test('makes the whole task NG with the name of the person, and nothing is applied', async () => {
		sim = await startQuiet();
		const before = sim.truth();

		expect(await update(sim, PATCH, members(good, bad))).toEqual({
			...{ status: 'NG', messages: [GENDER] },
		});
		expect(sim.truth()).toEqual(before);
	});

	test.each(['NG', 'OK'])('or only itself, which ends as %s', async (partialStatus) => {
		sim = await startQuiet({ badRows: 'row', partialStatus });

		expect(await update(sim, PATCH, members(good, bad))).toEqual({
			...{ status: partialStatus, messages: [GENDER] },
		});
		expect([mailOf('00001'), sim.member('00002').gender]).toEqual(['new@example.jp', '男性']);
	});

	test('can be bad for a reason that no client sees', async () => {
		sim = await startQuiet();
		sim.refuseMember('00002', 'ワークフローで申請中です。');
		const rows = members(good, { code: '00002', mail: '' });

		expect(await update(sim, PATCH, rows)).toEqual({
			...{ status: 'NG', messages: ['社員番号:”00002”のワークフローで申請中です。'] },
		});
		sim.acceptMember('00002');
		expect((await update(sim, PATCH, rows)).status).toBe('OK');
	});

	test('each person is named once per flaw, in the order of the rows', async () => {
		sim = await startQuiet();
		const { messages } = await update(
			...[sim, PATCH, members({ code: 'x', gender: '男' }, { code: '00001', birthday: '1/2' })],
		);

		expect(messages).toEqual([
			'社員番号:”x”のメンバーが存在しません。',
			'社員番号:”x”の性別の値が存在しません。マスター項目に設定された値を指定してください。',
			'社員番号:”00001”の生年月日の日付が正しくありません。',
		]);
	});
});

describe('two tasks in order', () => {
	const SHEET = 'PATCH /sheets/1';
	const both = async () => {
		await idOf('POST /members', members({ code: '9', name: '青' }));
		return update(sim, SHEET, members(rowOf('9', { 1001: '札幌市' })));
	};

	test('rows of a member whose task has not ended are NG, even if it ends first', async () => {
		sim = await startQuiet();

		expect(await both()).toEqual({
			...{ status: 'NG', messages: ['社員番号:”9”のメンバーが存在しません。'] },
		});
		expect(sim.member('9')).toBeDefined();
		expect((await update(sim, SHEET, members(rowOf('9', { 1001: '札幌市' })))).status).toBe('OK');
	});

	test('memberKnownAt run: the order of the tasks is enough', async () => {
		sim = await startQuiet({ memberKnownAt: 'run' });

		expect((await both()).status).toBe('OK');
		expect(sim.records(1, '9')).toEqual([{ 住所: '札幌市' }]);
	});

	test('a sheet that is gone when the task runs makes it NG', async () => {
		sim = await startAtNoon();
		const id = await idOf(SHEET, members(rowOf('00001', { 1001: 'x' })));
		sim.removeSheet(1);
		sim.finishTasks();

		expect(await poll(id)).toEqual({ id, status: 'NG', messages: ['シートが存在しません。'] });
		expect(await refusalOf(sim, SHEET, members())).toMatch(/^404/);
	});
});

describe('what is refused at once', () => {
	test('is form, required and length by default', async () => {
		sim = await startQuiet();
		const rows = members(
			{ code: '00001', name: '' },
			{ code: '00002', mail: 'x'.repeat(101) },
			bad,
		);

		expect(await update(sim, PATCH, rows)).toEqual({
			status: 400,
			messages: [
				'社員番号:”00001”の氏名は必須です。',
				'社員番号:”00002”のメールアドレスは100文字以内で指定してください。',
			],
		});
	});

	test('may be all or nothing of it', async () => {
		sim = await startQuiet({ checkedAtRequest: ['master'] });

		expect((await update(sim, PATCH, members(bad))).status).toBe(400);
		expect((await update(sim, PATCH, members({ code: '00001', name: '' }))).status).toBe('NG');
	});
});

describe('Dry-Run: 1', () => {
	const dry = { headers: { 'dry-run': '1' } };
	const untouched = async (body) => {
		const before = sim.truth();
		const answer = await update(sim, PATCH, body, dry);
		sim.finishTasks();
		expect(sim.truth()).toEqual(before);
		return answer;
	};

	test('answers a task that tells what would happen, and writes nothing', async () => {
		sim = await startQuiet();

		expect(await untouched(members(good))).toEqual({ status: 'OK', messages: [] });
		expect(await untouched(members(good, bad))).toEqual({ status: 'NG', messages: [GENDER] });
		expect(await untouched(members({ code: '' }))).toMatchObject({ status: 400 });
		expect((await update(sim, PATCH, members(good), { headers: { 'dry-run': '0' } })).status).toBe(
			'OK',
		);
		expect(mailOf('00001')).toBe('new@example.jp');
	});

	test.each([
		['empty', 200, 200],
		['errors', 200, 400],
	])('%s: no task', async (dryRun, ok, flawed) => {
		sim = await startQuiet({ dryRun });
		const before = sim.truth();
		const one = await call(sim, PATCH, members(good), dry);
		const two = await call(sim, PATCH, members(bad), dry);
		sim.finishTasks();

		expect([one.status, one.json]).toEqual([ok, {}]);
		expect([two.status, two.json]).toEqual([flawed, flawed === 200 ? {} : { errors: [GENDER] }]);
		expect(sim.truth()).toEqual(before);
	});
});
