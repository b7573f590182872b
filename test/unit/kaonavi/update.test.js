const { eagerClock } = require('../shared/http/clock');
const { kaonavi, refusedLater, shared } = require('./built');

const { runUpdate } = kaonavi('update/runUpdate');
const { cleanTexts } = kaonavi('cleanTexts');
const { Refusal } = shared('http/refusal');
const { httpReasons } = shared('http/reasons');

const update = {
	...{ method: 'PATCH', path: '/members', repeat: 'safe' },
	body: { member_data: [{ code: '00001', mail: 'a@example.jp' }] },
};
const running = (count) => Array.from({ length: count }, () => ({ id: 7, status: 'RUNNING' }));

/** Runs an update whose task answers these, in turn; the last one stays. Pauses in seconds. */
async function run(tasks, maxWaitSeconds = 120) {
	const clock = eagerClock(Date.parse('2026-11-20T12:00:00+09:00'));
	const answers = [...tasks];
	const session = {
		...clock,
		updates: async () => ({ status: 200, headers: {}, body: { task_id: 7 }, attempts: 1 }),
		http: async () => {
			const body = answers.length > 1 ? answers.shift() : answers[0];
			if (body instanceof Error) throw body;
			return { status: 200, headers: {}, body: body ?? undefined, attempts: 1 };
		},
		clean: (texts, sent) => cleanTexts(texts, sent, ['s3cret']),
	};
	const promise = runUpdate(session, update, { maxWaitSeconds });
	const refusal = await refusedLater(promise);
	const paused = clock.slept.map((ms) => ms / 1_000);
	return { refusal, paused, outcome: refusal ? undefined : await promise };
}

test('the pauses grow from 1 to 10 seconds', async () => {
	const { outcome, paused } = await run([...running(7), { status: 'OK' }]);
	expect(outcome).toEqual({ done: true, taskId: 7, finished: true });
	expect(paused).toEqual([1, 2, 4, 8, 10, 10, 10]);
});

test.each([
	[1, [1]],
	[3, [1, 2]],
	[10, [1, 2, 4, 3]],
	[35, [1, 2, 4, 8, 10, 10]],
])('and are bound: %i seconds', async (wait, pauses) => {
	const { refusal, paused } = await run(running(1), wait);
	expect(paused).toEqual(pauses);
	expect(refusal).toMatchObject({
		...{ kind: 'ambiguous', code: 'taskUnfinished' },
		en: `Task 7 was not finished after ${wait} seconds: the outcome of the update is unknown.`,
	});
});

test.each([
	['an empty object', {}],
	['without a status', { id: 7 }],
	['with an unknown status', { id: 7, status: 'DONE?' }],
	['with nothing', null],
])('an answer that was cut is never taken for the end of a task: %s', async (_, task) => {
	const { refusal, outcome } = await run([task], 5);
	expect(outcome).toBeUndefined();
	expect(refusal).toMatchObject({ kind: 'ambiguous', code: 'taskUnfinished' });
});

test.each([['not a list'], [{ a: 1 }], [null]])(
	'messages that are %j do not hide the refusal',
	async (messages) =>
		expect((await run([{ status: 'NG', messages }])).outcome).toEqual({
			...{ done: false, taskId: 7, texts: [] },
		}),
);

test.each(['unreachable', 'unavailable', 'rateLimited'])(
	'nobody answers for the task (%s): the outcome is unknown, and the text names the task',
	async (kind) => {
		const lost = new Refusal(kind, httpReasons.unreachable({ vendor: 'x', cause: 'y' }));
		expect((await run([...running(2), lost])).refusal).toMatchObject({
			...{ kind: 'ambiguous', code: 'taskUnfinished' },
			en: 'Task 7 was not finished after 3 seconds: the outcome of the update is unknown.',
		});
	},
);

test('the credential was refused meanwhile: that is told', async () => {
	const refused = new Refusal('credential', httpReasons.unreachable({ vendor: 'x', cause: 'y' }));
	expect((await run([refused])).refusal.kind).toBe('credential');
});

test('NG: the texts, without what was sent', async () => {
	const messages = ['社員番号:”00001”のa@example.jpは使用できません。', 's3cret'];
	expect((await run([{ status: 'NG', messages }])).outcome).toEqual({
		...{ done: false, taskId: 7 },
		texts: ['社員番号:”00001”の[hidden]は使用できません。', '[hidden]'],
	});
});

test('ERROR names the task', async () =>
	expect((await run([{ status: 'ERROR', messages: ['x'] }])).refusal).toMatchObject({
		...{ kind: 'unavailable', en: 'kaonavi stopped the update (task 7): x' },
	}));
