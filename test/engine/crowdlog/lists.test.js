const { DAY, at, noon, pairs, tenant, TO_ERROR, workday } = require('./tenant');

const own = tenant();
const ALL = { returnAll: true };

describe('Project: Get Many', () => {
	const projects = async (parameters) =>
		(await own.run('project', 'getMany', parameters)).items('Done');

	test('asks as the one live client does: pages, active, repeated with', async () => {
		await projects({ ...ALL, with: ['members', 'department'] });
		expect(own.sent('GET').map(({ path, query }) => [path, query])).toEqual([
			[
				'/projects',
				{ page: '1', per_page: '100', active: 'true', with: ['members', 'department'] },
			],
			[
				'/projects',
				{ page: '2', per_page: '100', active: 'true', with: ['members', 'department'] },
			],
		]);
	});

	test('one expansion is sent, none is not', async () => {
		const [project] = await projects({ limit: 1, with: ['members'] });
		expect(own.sent('GET')[0].query.with).toBe('members');
		expect(project.memberIds).toBeDefined();
		const [bare] = await projects({ limit: 1, with: [] });
		expect(own.sent('GET')[1].query).not.toHaveProperty('with');
		expect(Object.keys(bare)).toEqual(['projectId', 'projectCode']);
	});

	test('shows inactive ones where all are asked for', async () => {
		expect(await projects(ALL)).toHaveLength(5);
		expect(await projects({ ...ALL, activeOnly: false })).toHaveLength(8);
		expect(own.sent('GET').at(-1).query).not.toHaveProperty('active');
	});

	test('pages are read to the end although per_page is cut', async () => {
		await own.start({ projects: 230 });
		expect(await projects(ALL)).toHaveLength(230);
		expect(own.sim.calls.total).toBe(4);
	});
});

describe('Project Member: Assign', () => {
	test('puts the member on the project, whatever the answer holds', async () => {
		for (const assignedBody of [false, true]) {
			await own.start({ assignedBody });
			const [project] = own.sim.company.projects.values();
			const free = own.sim.members.find(({ id }) => !project.members.has(id));
			const items = [{ projectId: project.id, memberId: String(free.id) }];
			const run = await own.run('projectMember', 'assign', {}, { items });
			expect(run.items('Done')).toEqual([
				{ projectId: String(project.id), memberId: String(free.id), assigned: true },
			]);
			expect(project.members.has(free.id)).toBe(true);
			expect(own.sent('PUT')[0]).not.toHaveProperty('body');
		}
	});

	test.each([
		[{ projectId: 'PJ-001', memberId: 1 }, /'Project ID' \('PJ-001'\) is not an ID/],
		[{ projectId: 1 }, /'Member ID' is empty/],
		[{ projectId: 999, memberId: 100001 }, /does not have what was asked for/],
	])('%j fails alone', async (bad, says) => {
		const [project] = own.sim.company.projects.values();
		const good = { projectId: project.id, memberId: own.sim.members[0].id };
		const run = await own.run('projectMember', 'assign', {}, { items: [bad, good], ...TO_ERROR });
		expect(run.items('Done')).toHaveLength(1);
		expect(run.items('Failed')[0].error).toMatch(says);
	});

	test('a tenant that refuses who is there already is told in its own words', async () => {
		await own.start({ assignedAgain: 'conflict' });
		const [project] = [...own.sim.company.projects.values()];
		const [first] = own.sim.members;
		project.members.add(first.id);
		const items = [{ projectId: project.id, memberId: first.id }];
		const run = await own.run('projectMember', 'assign', {}, { items });
		expect(run.error.message).toMatch(/409.*on the project already/);
	});
});

describe('Member: Get Many', () => {
	test('gives employees with their number; who has no 社員コード comes without', async () => {
		const items = (await own.run('member', 'getMany', ALL)).items('Done');
		expect(items[1]).toEqual({
			employeeCode: '00045',
			memberId: String(own.sim.members[1].id),
			lastName: '髙橋',
			firstName: '凛',
			email: 'p45@kintai.example',
		});
		expect(items[3]).not.toHaveProperty('employeeCode');
	});

	test('path and names are what the user enters', async () => {
		await own.start({
			assumed: { members: { path: '/v9/users', list: '', fields: { code: 'no', id: 'uid' } } },
		});
		const rows = [
			{ field: 'employeeCode', path: 'no' },
			{ field: 'memberId', path: 'uid' },
		];
		const parameters = { ...ALL, path: '/v9/users', listAt: '', fieldMap: { rows } };
		const items = (await own.run('member', 'getMany', parameters)).items('Done');
		expect(items[0]).toEqual({ employeeCode: 'P1001', memberId: String(own.sim.members[0].id) });
	});

	test('a wrong name is refused, not taken for empty', async () => {
		const rows = [
			{ field: 'employeeCode', path: 'code' },
			{ field: 'memberId', path: 'number' },
		];
		const run = await own.run('member', 'getMany', { ...ALL, fieldMap: { rows } });
		expect(run.error.message).toMatch(/'number' \(memberId of 'Field Map'\).*row 1/);
	});

	test('a tenant without that call says that it is not there', async () => {
		await own.start({ assumed: { members: false } });
		const run = await own.run('member', 'getMany', ALL);
		expect(run.error.message).toMatch(/does not have what was asked for \(HTTP 404/);
	});
});

describe('Work Hours', () => {
	const DAYS = { startDate: DAY, endDate: DAY };

	test.each([
		['minutes', 90],
		['hours', 90],
	])('are read in %s and given in minutes', async (unit, minutes) => {
		await own.start({ assumed: { workHours: { unit } } });
		own.sim.setWorkHours('P1001', DAY, [{ project: 'PJ-001', minutes }]);
		const parameters = { ...ALL, ...DAYS, unit };
		expect((await own.run('workHours', 'getMany', parameters)).items('Done')).toEqual([
			{ employeeCode: 'P1001', date: DAY, minutes: 90, projectCode: 'PJ-001' },
		]);
	});

	test('a day that the path needs and nobody gave stops before the call', async () => {
		const run = await own.run('workHours', 'getMany', ALL);
		expect(run.error.message).toMatch(/names \{startDate\}/);
		expect(own.sim.calls.total).toBe(0);
	});

	test.each([
		[{ startDate: DAY, endDate: '2026-11-19' }, /lies before/],
		[{ startDate: 'x', endDate: DAY }, /'Start Date' \('x'\)/],
	])('%j is refused', async (days, says) => {
		const run = await own.run('workHours', 'getMany', { ...ALL, ...days });
		expect(run.error.message).toMatch(says);
	});

	test('reconcile what was read with what was worked, without a further call', async () => {
		own.sim.setWorkHours('P1001', DAY, [
			{ project: 'PJ-001', minutes: 300 },
			{ project: 'PJ-002', minutes: 180 },
		]);
		own.sim.setWorkHours('00045', DAY, [{ project: 'PJ-001', minutes: 400 }]);
		const hours = (await own.run('workHours', 'getMany', { ...ALL, ...DAYS })).items('Done');
		own.sim.resetCalls();
		const items = [
			workday('P1001'),
			workday('00045'),
			workday('R2N6F5'),
			{ employeeCode: 'X1', date: DAY, leave: '有休' },
			{ employeeCode: 'X2', date: DAY, clockIn: 'nine' },
		];
		const parameters = { workHours: JSON.stringify(hours) };
		const run = await own.run('workHours', 'reconcile', parameters, { items, ...TO_ERROR });
		expect(
			run.items('Done').map(({ employeeCode, status, cue }) => [employeeCode, status, cue]),
		).toEqual([
			['P1001', 'match', 'smile'],
			['00045', 'mismatch', 'triangle'],
			['R2N6F5', 'noWorkHours', 'triangle'],
			['X1', 'leave', 'coffee'],
		]);
		expect(run.items('Failed')[0]).toMatchObject({ employeeCode: 'X2' });
		expect(own.sim.calls.total).toBe(0);
	});

	test('what needs nobody can be left out; tolerance and person-day are settings', async () => {
		const workHours = JSON.stringify([{ employeeCode: 'P1001', date: DAY, days: 1 }]);
		const reconcile = async (parameters) =>
			(
				await own.run(
					'workHours',
					'reconcile',
					{ workHours, ...parameters },
					{ items: [workday('P1001'), { employeeCode: 'X1', date: DAY, leave: '有休' }] },
				)
			).items('Done');
		expect(await reconcile({ attentionOnly: true })).toEqual([]);
		const options = { dayMinutes: 450, reportLanguage: 'ja' };
		expect(await reconcile({ attentionOnly: true, tolerance: 30, options })).toEqual([
			expect.objectContaining({
				...{ status: 'mismatch', differenceMinutes: -30, reasonCode: 'mismatch' },
				reason: expect.stringContaining('差30分'),
			}),
		]);
		expect((await reconcile({ tolerance: 31, options }))[0].status).toBe('withinTolerance');
	});
});

describe('Attendance: Pre-Check', () => {
	const check = async (items, parameters) =>
		await own.run('attendance', 'preCheck', parameters, { items });
	const members = JSON.stringify([
		{ employeeCode: 'P1001' },
		{ employeeCode: '00045' },
		{ name: 'x' },
	]);

	test('reports codes, days and windows, each with its item', async () => {
		const items = [
			workday('P1001', { source: 'KING OF TIME' }),
			workday('45', { source: 'Jobcan' }),
			workday('P9', { breaks: [noon, { start: at('12:30'), end: at('13:30') }] }),
		];
		const run = await check(items, {
			members,
			startDate: '2026-10-01',
			endDate: DAY,
			options: { reportLanguage: 'ja' },
		});
		const rows = run.items('Done');
		expect(rows.map((row) => [row.check, row.status, row.employeeCode])).toEqual([
			['code', 'linked', 'P1001'],
			['code', 'nearMiss', '45'],
			['code', 'sourceOnly', 'P9'],
			['day', 'breakOutside', 'P9'],
			['window', 'window', undefined],
			['window', 'window', undefined],
		]);
		expect(rows[1]).toMatchObject({ near: ['00045'], reason: expect.stringContaining('00045') });
		expect(rows.slice(4).map(({ startDate, endDate, days }) => [startDate, endDate, days])).toEqual(
			[
				['2026-10-01', '2026-11-09', 40],
				['2026-11-10', '2026-11-20', 11],
			],
		);
		expect(pairs(run).slice(0, 4)).toEqual([0, 1, 2, 2]);
	});

	test('can leave out who is linked', async () => {
		const options = { onlyFindings: true };
		const rows = (await check([{ employeeCode: 'P1001' }], { members, options })).items('Done');
		expect(rows.map(({ status }) => status)).toEqual(['memberOnly']);
	});

	test('needs the members', async () => {
		expect((await check([{}], { members: '' })).error.message).toBe("'Members' is empty.");
	});
});
