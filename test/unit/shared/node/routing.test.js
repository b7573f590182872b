const path = require('node:path');
const { createEngine } = require('../../../support/engine');
const { around, node } = require('../../../support/workflow');

let engine;
beforeAll(async () => {
	engine = await createEngine({ packs: [path.join(__dirname, 'pack')] });
});
afterAll(() => engine.close());

/** Runs one operation of the trial node; `extra` are settings of the node, as the editor saves them. */
const run = (operation, items, { parameters = {}, ...extra } = {}) =>
	engine.run(
		around(
			node(
				'Trial',
				'n8n-nodes-trial.trial',
				{ resource: 'trial', operation, ...parameters },
				extra,
			),
		),
		{ items },
	);
const pairs = (result, output = 0) =>
	(result.data.resultData.runData.Trial.at(-1).data.main[output] ?? []).map(
		({ pairedItem }) => pairedItem,
	);

const TO_ERROR = { onError: 'continueErrorOutput' };
const GO_ON = { onError: 'continueRegularOutput' };
const DEFER = { parameters: { duringClosedHours: 'defer' } };
const who = (items) => items.map((item) => item.who);
const people = (...list) => list.map(([name, does]) => ({ who: name, does, secret: `of ${name}` }));

describe('item by item', () => {
	const middle = people(['a'], ['b', 'refused'], ['c']);

	test('every item is paired with the one it came from', async () => {
		const result = await run('each', [
			{ who: 'a', times: 2 },
			{ who: 'b', times: 0 },
			{ who: 'c' },
		]);
		expect(who(result.items('Done'))).toEqual(['a', 'a', 'c']);
		expect(pairs(result)).toEqual([{ item: 0 }, { item: 0 }, { item: 2 }]);
	});

	test('a refusal stops the run by default, and names the item', async () => {
		const result = await run('each', middle);
		expect(result.status).toBe('error');
		expect(result.error).toMatchObject({ message: 'b: no.', description: 'Ask.' });
		expect(result.error.context.itemIndex).toBe(1);
	});

	test('with an error output it goes there with its input, the others go on', async () => {
		const result = await run('each', middle, TO_ERROR);
		expect(who(result.items('Done'))).toEqual(['a', 'c']);
		expect(pairs(result)).toEqual([{ item: 0 }, { item: 2 }]);
		expect(result.items('Failed')).toEqual([
			{
				who: 'b',
				does: 'refused',
				secret: 'of b',
				error: 'b: no.',
				message: 'Ask.',
				details: { reasonCode: 'no' },
			},
		]);
	});

	test('without one it comes after the good ones: the first item decides about a retry', async () => {
		const result = await run('each', people(['a', 'refused'], ['b']), GO_ON);
		expect(result.items('Done').map((item) => item.error ?? item.who)).toEqual(['b', 'a: no.']);
	});

	test('a slip in an expression fails its item like any other cause', async () => {
		const result = await run('each', people(['a', 'crash'], ['b']), TO_ERROR);
		expect(who(result.items('Done'))).toEqual(['b']);
		expect(result.items('Failed')[0].error).toContain('an expression that cannot be evaluated');
	});

	test('closed hours: this and all later items wait, those before are done', async () => {
		const result = await run('each', people(['a'], ['b', 'closed'], ['c']), DEFER);
		expect(who(result.items('Done'))).toEqual(['a']);
		expect(result.items('Deferred')).toEqual([
			{ who: 'b', does: 'closed', secret: 'of b', resumeAt: '2026-11-20T10:00:00+09:00' },
			{ who: 'c', secret: 'of c', resumeAt: '2026-11-20T10:00:00+09:00' },
		]);
		expect(pairs(result, 1)).toEqual([{ item: 1 }, { item: 2 }]);
	});

	test.each(['credential', 'address', 'permission'])(
		'%s fails all later items without asking again',
		async (kind) => {
			const result = await run('each', people(['a'], ['b', kind], ['c']), TO_ERROR);
			expect(who(result.items('Done'))).toEqual(['a']);
			expect(result.items('Failed').map(({ error }) => error)).toEqual(['b: no.', 'b: no.']);
			expect(who(result.items('Failed'))).toEqual(['b', 'c']);
		},
	);

	test('closed hours without a Deferred output go the way of any refusal', async () => {
		const result = await run('each', people(['a', 'closed'], ['b']), TO_ERROR);
		expect(who(result.items('Failed'))).toEqual(['a', 'b']);
	});
});

describe('the whole input', () => {
	test('rows keep all inputs they came from; a row with an error leaves last', async () => {
		const result = await run('whole', people(['a'], ['b']), TO_ERROR);
		expect(result.items('Done')).toEqual([{ total: 2 }]);
		expect(pairs(result)).toEqual([[{ item: 0 }, { item: 1 }]]);
		expect(result.items('Failed').map(({ error }) => error)).toEqual(['x: no.', 'y: no.']);
	});

	describe('with records that are refused', () => {
		const items = [{ who: 'a', refuses: true }, { who: 'b' }, { who: 'c', refuses: true }];

		test('n8n stops by the first of them: no result lacks one unseen', async () => {
			const result = await run('rows', items);
			expect(result.status).toBe('error');
			expect(result.error).toMatchObject({ message: 'a: no.', description: 'Ask.' });
			expect(result.error.context.itemIndex).toBe(0);
		});

		test('they leave on the error output with their input, the others are results', async () => {
			const result = await run('rows', items, TO_ERROR);
			expect(result.items('Done')).toEqual([{ who: 'b', row: true }]);
			expect(pairs(result)).toEqual([{ item: 1 }]);
			expect(result.items('Failed')).toEqual([
				expect.objectContaining({ who: 'a', refuses: true, error: 'a: no.', message: 'Ask.' }),
				expect.objectContaining({ who: 'c', refuses: true, error: 'c: no.' }),
			]);
		});

		test('without such an output they are errors, after the results', async () => {
			const done = (await run('rows', items, GO_ON)).items('Done');
			expect(done.map(({ row, error }) => row ?? error)).toEqual([true, 'a: no.', 'c: no.']);
		});

		test('none is refused: nothing is different', async () => {
			const result = await run('rows', [{ who: 'b' }]);
			expect(result.items('Done')).toEqual([{ who: 'b', row: true }]);
		});
	});

	test('without an error output the rows stay together', async () => {
		const result = await run('whole', people(['a'], ['b']));
		expect(result.items('Done')).toEqual([{ who: 'x' }, { total: 2 }, { who: 'y' }]);
	});

	test.each([
		['an error output', TO_ERROR, 'Failed'],
		['the regular output', GO_ON, 'Done'],
	])('a run that is refused never sends its input out as success: %s', async (_, extra, output) => {
		const result = await run('whole', people(['a', 'guard'], ['b']), extra);
		const all = [...result.items('Done'), ...result.items('Failed')];
		expect(all).toHaveLength(2);
		expect(result.items(output).every(({ error }) => error === 'a: no.')).toBe(true);
	});
});

describe('a sync', () => {
	const rows = (...list) => list.map(([name, action, extra]) => ({ who: name, action, ...extra }));
	const brief = (items) => items.map(({ employeeCode, action }) => `${employeeCode} ${action}`);

	test('one report line per record, paired; a deletion belongs to the person’s first item', async () => {
		const items = rows(['a', 'create'], ['b', 'skip', { employeeCode: 'b', extra: ['delete'] }]);
		const result = await run('sync', items);
		expect(brief(result.items('Done'))).toEqual(['a create', 'b skip', 'b delete']);
		expect(pairs(result)).toEqual([{ item: 0 }, { item: 1 }, { item: 1 }]);
		expect(result.items('Done')[1]).toEqual({
			employeeCode: 'b',
			date: '2026-05-01',
			action: 'skip',
			reason: 'b: no. Ask.',
			reasonCode: 'no',
			start: 9,
		});
	});

	test('failed records come last on Done, marked, if there is no error output', async () => {
		const result = await run('sync', rows(['a', 'failed'], ['b', 'create']), GO_ON);
		expect(brief(result.items('Done'))).toEqual(['b create', 'a failed']);
	});

	test('failed records leave by the error output with input and details', async () => {
		const items = rows(['a', 'failed', { row: 7 }], ['b', 'create']);
		const result = await run('sync', items, TO_ERROR);
		expect(brief(result.items('Done'))).toEqual(['b create']);
		expect(result.items('Failed')[0]).toMatchObject({
			row: 7,
			error: 'a: no.',
			message: 'Ask.',
			details: { employeeCode: 'a', date: '2026-05-01', action: 'failed', reasonCode: 'no' },
		});
	});

	test('a deletion that failed takes nobody’s input along', async () => {
		const items = rows(['a', 'create', { row: 7, extra: ['failed'] }]);
		const [failed] = (await run('sync', items, TO_ERROR)).items('Failed');
		expect(failed.row).toBeUndefined();
		expect(failed.details).toMatchObject({ employeeCode: 'a', date: '2026-05-02' });
	});

	test('closed half-way: what was written is reported, the whole input waits', async () => {
		const items = rows(['a', 'create', { closes: true }], ['b', 'unchanged'], ['c', 'update']);
		const result = await run('sync', items, DEFER);
		expect(brief(result.items('Done'))).toEqual(['a create', 'c update']);
		expect(who(result.items('Deferred'))).toEqual(['a', 'b', 'c']);
		expect(pairs(result, 1)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});

	test('refused with something written: a report; with nothing written: a refused run', async () => {
		const some = rows(['a', 'create', { refused: 'credential' }], ['b', 'failed']);
		expect(brief((await run('sync', some, TO_ERROR)).items('Done'))).toEqual(['a create']);
		const none = rows(['a', 'failed', { refused: 'credential' }], ['b', 'failed']);
		const result = await run('sync', none);
		expect(result.status).toBe('error');
		expect(result.error.message).toBe('all: no.');
	});

	test.each([
		['guard', TO_ERROR],
		['guard', GO_ON],
		['credential', TO_ERROR],
	])('refused at once (%s): nothing of the input leaves as success', async (kind, extra) => {
		const items = rows(['a', 'create', { refusedAtOnce: kind }], ['b', 'create']);
		const result = await run('sync', items, extra);
		const done = result.items('Done').filter(({ error }) => error === undefined);
		expect(done).toEqual([]);
	});

	test('a dry run says so in every line', async () => {
		const items = rows(['a', 'create'], ['b', 'unchanged']);
		const result = await run('sync', items, { parameters: { dryRun: true } });
		expect(result.items('Done').every(({ dryRun }) => dryRun === true)).toBe(true);
	});

	test('reasons are told in the language of the report', async () => {
		const parameters = { options: { reportLanguage: 'ja' } };
		const result = await run('sync', rows(['a', 'skip']), { parameters });
		expect(result.items('Done')[0].reason).toBe('a：不可。 確認。');
	});
});
