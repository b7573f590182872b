jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

const { setClock } = require('../../support/clock');
const { byCode, byId, company, pairs } = require('./company');

const job = company();
const punch = {
	employeeCode: '00001',
	time: '2026-05-15T08:58:30+09:00',
	kind: 'in',
	date: '2026-05-15',
};
const register = async (items, parameters = {}, extra = {}) =>
	await job.run('punch', 'register', { ...byCode(), ...parameters }, { items, ...extra });
const stored = (code = '00001', date = '2026-05-15') => job.sim.punches(code, date);
const posts = () => job.sent('POST');

describe('Punch: Register', () => {
	test('a Punch record needs no settings: person, time, kind and business date are sent by the guess', async () => {
		const run = await register([punch]);

		expect(run.error).toBeUndefined();
		expect(posts()).toMatchObject([
			{
				path: '/attendance/v1/api-stamp/34',
				body: { adit_item: 'work_start', recorded_at: punch.time, date: '2026-05-15' },
			},
		]);
		expect(run.items('Done')).toEqual([punch]);
	});

	describe('of the event of the input item', () => {
		const NOW = '2026-05-15T09:00:00+09:00';
		const event = (more = {}) => ({
			...{ jobcanId: '34', timestamp: Date.parse(NOW) - 1_000, replyToken: 'token' },
			...{ kind: 'out', deliveryContext: { isRedelivery: false }, ...more },
		});
		const ofEvent = async (items) =>
			await job.run(
				'punch',
				'register',
				{ punchFrom: 'event', kind: 'auto', simplify: false, includeInput: true },
				{ items },
			);
		beforeEach(() => setClock(NOW));
		afterEach(() => jest.useRealTimers());

		test('person and time are read off it, and nobody is asked first', async () => {
			const run = await ofEvent([event()]);

			expect(run.error).toBeUndefined();
			expect(job.sent('GET')).toEqual([]);
			expect(posts()).toMatchObject([
				{
					path: '/attendance/v1/api-stamp/34',
					body: { recorded_at: '2026-05-15T08:59:59+09:00' },
				},
			]);
			expect(posts()[0].body).not.toHaveProperty('adit_item');
			expect(run.items('Done')[0]).toMatchObject({ jobcanId: '34', replyToken: 'token' });
		});

		test.each([
			['redelivered', { deliveryContext: { isRedelivery: true } }],
			['older than five seconds', { timestamp: Date.parse(NOW) - 5_001 }],
		])('%s: looked for first, and not sent twice', async (_, more) => {
			await ofEvent([event({ timestamp: event(more).timestamp })]);
			const run = await ofEvent([event(more)]);

			expect(job.sent('GET').length).toBeGreaterThan(0);
			expect(posts()).toHaveLength(1);
			expect(run.items('Done')[0]).toMatchObject({ action: 'skip', replyToken: 'token' });
		});

		test.each([
			['no person', { jobcanId: undefined }, /jobcanId/],
			['a person that is no number', { jobcanId: 'x' }, /x/],
			['no time', { timestamp: undefined }, /./],
			['a time that is none', { timestamp: 'soon' }, /./],
			['a time as text', { timestamp: String(Date.parse(NOW)) }, /./],
		])('%s: refused, and nothing is sent', async (_, more, named) => {
			const { error } = await ofEvent([event(more)]);

			expect(error.message).toMatch(named);
			expect(posts()).toEqual([]);
		});
	});

	test('the input can be kept in the output: for what comes next', async () => {
		const keep = { includeInput: true };
		const simple = await register([{ ...punch, replyToken: 'token', kind: 'other' }], {
			...keep,
			kind: 'in',
		});
		expect(simple.items('Done')).toEqual([{ ...punch, replyToken: 'token' }]);

		const raw = await register([{ ...punch, id: 'mine', time: '2026-05-15T09:58:30+09:00' }], {
			...keep,
			simplify: false,
		});
		expect(raw.items('Done')[0]).toMatchObject({ employeeCode: '00001', id: 'mine' });
	});

	test('what has no value is left out, and the business date is never taken from the time', async () => {
		await register([{ employeeCode: '00001', time: '2026-05-15T01:10:00+09:00', kind: 'out' }]);

		expect(posts()[0].body).toEqual({
			adit_item: 'work_end',
			recorded_at: '2026-05-15T01:10:00+09:00',
		});
		expect(stored('00001', '2026-05-14')).toHaveLength(1);
	});

	test('a night shift goes home on the day it began', async () => {
		await register([{ ...punch, kind: 'out', time: '2026-05-16T05:00:00+09:00' }]);

		expect(stored('00001', '2026-05-15')).toMatchObject([{ kind: 'work_end' }]);
	});

	test.each([
		['in', 'work_start'],
		['out', 'work_end'],
		['breakStart', 'rest_start'],
		['breakEnd', 'rest_end'],
	])('kind %s is sent as %s', async (kind, word) => {
		await register([{ ...punch, kind: 'something else' }], { kind });

		expect(posts()[0].body.adit_item).toBe(word);
	});

	test('a kind left to Jobcan is not in the body, and not in the record', async () => {
		const run = await register([punch], { kind: 'auto' });

		expect(posts()[0].body).toEqual({ recorded_at: punch.time, date: '2026-05-15' });
		expect(run.items('Done')).toEqual([
			{ employeeCode: '00001', time: punch.time, date: '2026-05-15' },
		]);
		expect(stored()).toMatchObject([{ kind: 'work_start' }]);
	});

	test('left to Jobcan, a path that needs the kind is refused before anything is sent', async () => {
		const run = await register([punch], { kind: 'auto', path: '/x/{kind}' });

		expect(run.error.message).toContain("'Path' names {kind}");
		expect(posts()).toEqual([]);
	});

	test('a group goes out as a number and comes back as a division', async () => {
		const run = await register([{ ...punch, divisionCode: '7' }]);

		expect(posts()[0].body.group_id).toBe(7);
		expect(run.items('Done')[0].divisionCode).toBe('7');
	});

	test('what Get Many reads can be registered as it is, and is read back equal', async () => {
		job.sim.addPunch({
			employeeCode: '00001',
			date: '2026-05-14',
			time: '22:00',
			kind: 'work_start',
		});
		job.sim.addPunch({
			employeeCode: '00001',
			date: '2026-05-14',
			time: '29:30',
			kind: 'work_end',
		});
		const day = { startDate: '2026-05-14', endDate: '2026-05-14', returnAll: true };
		const read = (await job.run('punch', 'getMany', day)).items('Done');

		await register(read.map((one) => ({ ...one, employeeCode: '00002' })));

		const bare = (code) =>
			stored(code, '2026-05-14').map(({ kind, time }) => [kind, Date.parse(time)]);
		expect(bare('00002')).toEqual(bare('00001'));
	});

	test('method, path and body can be those that Jobcan tells', async () => {
		const unverified = {
			register: {
				method: 'PUT',
				path: '/attendance/v2/stamps',
				status: 200,
				fields: { employee: 'staff', kind: 'type', time: 'at', date: 'day' },
			},
		};
		await job.start({ unverified });
		const run = await register([punch], {
			method: 'PUT',
			path: 'attendance/v2/stamps',
			body: '{"staff": "{employeeId}", "type": "{kind}", "at": "{time}", "day": "{date}", "by": ["n8n {kind}"]}',
		});

		expect(run.error).toBeUndefined();
		expect(job.sent('PUT')[0].body).toEqual({
			staff: 34,
			type: 'work_start',
			at: punch.time,
			day: '2026-05-15',
			by: ['n8n work_start'],
		});
		expect(stored()).toHaveLength(1);
	});

	test('the guess may be wrong: then it is refused, and nothing stands', async () => {
		await job.start({ unverified: { register: false } });
		const run = await register([punch]);

		expect(run.status).toBe('error');
		expect(run.error.message).toContain('HTTP 404');
		expect(stored()).toEqual([]);
	});

	test('by ID with Simplify off one call does it, and the answer is passed on', async () => {
		const run = await register([punch], { ...byId('34'), simplify: false });

		expect(run.items('Done')[0]).toMatchObject({ employee_id: 34, adit_item: 'work_start' });
		expect(job.sent('GET')).toEqual([]);
	});

	test('the notice and the description say that it is a guess', () => {
		const { description } = job.engine.nodeTypes.getByName('n8n-nodes-kintai.jobcan');
		const shown = description.properties.filter(
			({ displayOptions: { show } = {} }) =>
				show?.operation?.includes('register') && show.resource.includes('punch'),
		);

		expect(shown.find(({ type }) => type === 'notice').displayName).toMatch(/^Unverified/);
		for (const name of ['method', 'path', 'body']) {
			expect(shown.find((field) => field.name === name).description).toMatch(/^Unverified/);
		}
	});
});

describe('a punch that cannot be taken', () => {
	test.each([
		['no time', { time: '' }, {}, "'time' is missing."],
		['a time that is none', { time: '9時' }, {}, "'time' cannot be read"],
		['no kind', { kind: undefined }, {}, "'kind' is missing"],
		['a kind that is none', { kind: 'lunch' }, {}, "'kind' cannot be read"],
		['a kind that Jobcan has not', { kind: 'outing' }, {}, "no kind of punch for 'outing'"],
		['a day that is none', { date: '15.5.' }, {}, "'date' cannot be read"],
		['no person', { employeeCode: '' }, {}, "'Employee' is empty."],
		['an unknown code', { employeeCode: '77777' }, {}, "staff code '77777'"],
		['a near miss', { employeeCode: '1' }, {}, '(00001 ?)'],
		['a body that is none', {}, { body: '[1]' }, "'Body' is not a JSON object."],
		['a broken body', {}, { body: '{"a": ' }, "'Body'"],
		['an unknown placeholder', {}, { body: '{"a": "{code}"}' }, "'Body' names {code}"],
		['an unknown part of the path', {}, { path: '/x/{who}' }, "'Path' names {who}"],
		[
			'a date in the path that is not there',
			{ date: '' },
			{ path: '/x/{date}' },
			"'Path' names {date}",
		],
		['no path', {}, { path: '={{ "" }}' }, "'Path' is empty."],
	])('%s is refused by name, and nothing is sent', async (_, fields, parameters, text) => {
		const run = await register([{ ...punch, ...fields }], parameters, {
			onError: 'continueErrorOutput',
		});

		expect(run.items('Failed')[0]?.error ?? run.error?.message).toContain(text);
		expect(posts()).toEqual([]);
		expect(job.sent('PUT')).toEqual([]);
	});

	test('in the middle of others it alone goes to the error output, with its own input', async () => {
		const items = [
			punch,
			{ ...punch, employeeCode: '1', tag: 'middle' },
			{ ...punch, employeeCode: '00002' },
		];
		const run = await register(items, {}, { onError: 'continueErrorOutput' });

		expect(run.items('Done').map(({ employeeCode }) => employeeCode)).toEqual(['00001', '00002']);
		expect(run.items('Failed')).toMatchObject([{ tag: 'middle' }]);
		expect(pairs(run)).toEqual([0, 2]);
	});

	test('with Continue it comes last, so that Retry On Fail does not send the others again', async () => {
		const items = [{ ...punch, employeeCode: '1' }, punch];
		const run = await register(items, {}, { onError: 'continueRegularOutput' });

		expect(pairs(run)).toEqual([1, 0]);
	});
});

describe('a punch is never doubled', () => {
	const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };
	/** The vendor that hurts: the same punch again is a second one. */
	beforeEach(async () => await job.start({ unverified: { register: { onRepeat: 'add' } } }));

	test('a lost answer and Retry On Fail leave exactly one', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: 'answerLost' });
		const run = await register([punch], {}, retry);

		expect(stored()).toHaveLength(1);
		expect(posts()).toHaveLength(1);
		expect(run.error.message).toContain('may or may not have been carried out');
	});

	test.each(['reset', 'html502', 'html503', '500', 'cutJson', 'html200'])(
		'%s and Retry On Fail send it once',
		async (fault) => {
			job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: fault });
			const run = await register([punch], {}, retry);

			expect(posts()).toHaveLength(1);
			expect(stored().length).toBeLessThanOrEqual(1);
			expect(run.status).toBe('error');
		},
	);

	test('too many calls are certainly not carried out: repeated until taken, once', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: '429' });
		const run = await register([punch]);

		expect(run.status).toBe('success');
		expect(stored()).toHaveLength(1);
	});

	test('the same row twice is sent once, and the second item says so', async () => {
		const run = await register([punch, punch]);

		expect(stored()).toHaveLength(1);
		expect(run.items('Done')[0]).not.toHaveProperty('reason');
		expect(run.items('Done')[1]).toMatchObject({
			...punch,
			action: 'skip',
			reasonCode: 'duplicatePunch',
			reason: expect.stringContaining("The same punch of '00001' at 2026-05-15T08:58:30+09:00"),
		});
	});

	test('person, time and kind make it the same, whatever else the rows say', async () => {
		const run = await register([punch, { ...punch, divisionCode: '7', date: '' }]);

		expect(stored()).toHaveLength(1);
		expect(run.items('Done')[1].action).toBe('skip');
	});

	test('a row that was refused was not sent: the same punch in the next row is', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: '400' });
		const run = await register([punch, punch], {}, { onError: 'continueErrorOutput' });

		expect(run.items('Failed')).toHaveLength(1);
		expect(run.items('Done')).toEqual([punch]);
		expect(stored()).toHaveLength(1);
	});

	test('a row whose answer was lost may have been: the same punch in the next row is not', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: 'answerLost' });
		const rows = [punch, { ...punch, divisionCode: '7' }, punch];
		const run = await register(rows, {}, { onError: 'continueErrorOutput' });

		expect(run.items('Done').map(({ action }) => action)).toEqual(['skip', 'skip']);
		expect(stored()).toHaveLength(1);
	});

	test('another kind at the same time is another punch', async () => {
		await register([punch, { ...punch, kind: 'breakStart' }]);

		expect(stored()).toHaveLength(2);
	});

	test('an item that fails later does not double the ones before it on the next try', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/, nth: 2 }, do: '400' });
		const run = await register([punch, { ...punch, employeeCode: '00002' }], {}, retry);

		expect(run.status).toBe('success');
		expect(stored()).toHaveLength(1);
		expect(stored('00002')).toHaveLength(1);
		expect(run.items('Done')[0]).toMatchObject({ action: 'skip' });
	});

	test('two executions are two punches: the memory is that of one', async () => {
		await register([punch]);
		await register([punch]);

		expect(stored()).toHaveLength(2);
	});

	test('a scope that is missing is named', async () => {
		await job.start({ scopes: ['employees.read'] });
		const run = await register([punch]);

		expect(run.error.message).toContain("it needs the scope 'apiStamp.create'");
	});
});

describe('Look for It First', () => {
	/** The vendor that hurts: the same punch again is a second one. */
	beforeEach(async () => await job.start({ unverified: { register: { onRepeat: 'add' } } }));
	const looking = async (record, parameters = {}) =>
		await register([record], { checkFirst: true, ...parameters });
	const there = (kind, time, date = '2026-05-15') =>
		job.sim.addPunch({ employeeCode: '00001', kind, time, date });

	test('a punch that is not there is sent, after two reads', async () => {
		await looking(punch);

		expect(stored()).toHaveLength(1);
		expect(job.sent('GET', /adits/).map(({ query }) => query.date)).toEqual([
			'2026-05-15',
			'2026-05-14',
		]);
	});

	test('one of another execution at the same minute is not sent again, and the item says so', async () => {
		await register([punch]);
		const run = await looking({ ...punch, time: '2026-05-15T08:58:00+09:00' });

		expect(stored()).toHaveLength(1);
		expect(run.items('Done')).toMatchObject([
			{ employeeCode: '00001', action: 'skip', reasonCode: 'punchThere' },
		]);
		expect(run.items('Done')[0].reason).toContain("has a punch of '00001' at 2026-05-15T08:58:00");
	});

	test('two executions at the same moment look one after the other: one punch, and the later one says so', async () => {
		const runs = await Promise.all([looking(punch), looking(punch), looking(punch)]);

		expect(stored()).toHaveLength(1);
		const skipped = runs.flatMap((run) => run.items('Done')).filter(({ action }) => action);
		expect(skipped).toEqual(Array(2).fill(expect.objectContaining({ reasonCode: 'punchThere' })));
	});

	test('one that is refused does not hold up that of another execution', async () => {
		job.sim.faults.next({ match: { method: 'POST', path: /api-stamp/ }, do: '403' });
		const runs = await Promise.all([looking(punch), looking(punch)]);

		expect(stored()).toHaveLength(1);
		expect(runs.map(({ status }) => status).sort()).toEqual(['error', 'success']);
	});

	test.each([
		['another minute', () => there('work_start', '08:57'), {}, 2],
		['another kind', () => there('rest_start', '08:58'), {}, 2],
		['any kind, if it is left to Jobcan', () => there('rest_start', '08:58'), { kind: 'auto' }, 1],
		['the minute on the day before', () => there('work_start', '08:58', '2026-05-14'), {}, 1],
	])('%s', async (_, earlier, parameters, count) => {
		earlier();
		await looking(punch, parameters);

		expect(stored()).toHaveLength(count);
	});

	test('after midnight it is found on the business date before', async () => {
		there('work_end', '25:10', '2026-05-14');
		const run = await looking({
			...punch,
			kind: 'out',
			time: '2026-05-15T01:10:00+09:00',
			date: '',
		});

		expect(run.items('Done')[0].action).toBe('skip');
		expect(posts()).toEqual([]);
	});

	test('a business date of its own is looked at, too', async () => {
		there('work_start', '08:58', '2026-05-15');
		await looking({ ...punch, date: '2026-05-16' });

		expect(job.sent('GET', /adits/).map(({ query }) => query.date)).toEqual([
			'2026-05-16',
			'2026-05-15',
		]);
		expect(posts()).toEqual([]);
	});

	test('a field for the time that is not there stops it: a punch could be overlooked', async () => {
		await job.start({}, { punchTimeField: 'clock' });
		there('work_start', '08:58');
		const run = await looking(punch);

		expect(run.error?.message ?? '').toContain("no field 'clock'");
		expect(posts()).toEqual([]);
	});

	test('if it cannot look, nothing is sent', async () => {
		job.sim.faults.next({ match: { path: /adits/ }, do: '500', times: Infinity });
		const run = await looking(punch);

		expect(run.status).toBe('error');
		expect(posts()).toEqual([]);
	});

	test('is decided for each item', async () => {
		there('work_start', '08:58');
		const rows = [
			{ ...punch, again: true },
			{ ...punch, employeeCode: '00002', again: false },
		];
		await register(rows, { checkFirst: '={{ $json.again }}' });

		expect(posts().map(({ path }) => path)).toEqual(['/attendance/v1/api-stamp/36']);
		expect(job.sent('GET', /adits/)).toHaveLength(1);
	});
});

test('what is refused is told in Japanese if the node is told so', async () => {
	const run = await register([{ ...punch, time: '' }], { options: { reportLanguage: 'ja' } });

	expect(run.error.message).toMatch(/[ぁ-ん]/);
});
