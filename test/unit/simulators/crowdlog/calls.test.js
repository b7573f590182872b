const { call, refusalOf, startSmall } = require('./client');

let sim;
const start = async (options) => {
	sim = await startSmall(options);
};
afterEach(() => sim.close());

const projects = async (query = '') => (await call(sim, `GET /projects${query}`)).json.projects;

describe('projects', () => {
	test('come by pages from 1 on, and end with an empty one', async () => {
		await start({ projects: 205, inactiveProjects: 0 });
		const lengths = [];
		for (const page of [1, 2, 3, 4]) lengths.push((await projects(`?page=${page}`)).length);
		expect(lengths).toEqual([100, 100, 5, 0]);
	});

	test('are filtered by active, or not at all', async () => {
		await start({ projects: 4, inactiveProjects: 2 });
		expect(await projects('?active=true')).toHaveLength(4);
		expect(await projects('?active=false')).toHaveLength(2);
		expect(await projects()).toHaveLength(6);
		expect(await refusalOf(sim, 'GET /projects?active=yes')).toBe('400/value');
	});

	test('are expanded by a repeated key; a comma list or brackets expand nothing', async () => {
		await start();
		const keys = async (query) => Object.keys((await projects(query))[0]);
		expect(await keys('?with=members&with=customer')).toEqual([
			'id',
			'code',
			'members',
			'customer',
		]);
		expect(await keys('?with=members,customer')).toEqual(['id', 'code']);
		expect(await keys('?with[]=members')).toEqual(['id', 'code']);
	});

	test('per_page above 100 is cut in silence, or refused', async () => {
		await start({ projects: 120, inactiveProjects: 0 });
		expect(await projects('?per_page=500')).toHaveLength(100);
		expect(await projects('?per_page=7')).toHaveLength(7);
		await sim.close();
		await start({ overPerPage: 'refuse' });
		expect(await refusalOf(sim, 'GET /projects?per_page=101')).toBe('400/value');
	});

	test.each(['page=0', 'page=x', 'per_page=-1'])('refuse %s', async (query) => {
		await start();
		expect(await refusalOf(sim, `GET /projects?${query}`)).toBe('400/value');
	});
});

describe('assigning a member', () => {
	const path = (project, member) => `PUT /projects/${project}/members/${member}`;
	const ids = () => {
		const [project] = sim.company.projects.values();
		const member = sim.members.find(({ id }) => !project.members.has(id));
		return { project, member };
	};

	test('answers nothing, and twice is as good as once', async () => {
		await start();
		const { project, member } = ids();
		for (const _ of [1, 2]) {
			const { status, text } = await call(sim, path(project.id, member.id));
			expect([status, text]).toEqual([204, '']);
		}
		expect(project.members.has(member.id)).toBe(true);
	});

	test('can have a body, and can refuse who is there', async () => {
		await start({ assignedBody: true, assignedAgain: 'conflict' });
		const { project, member } = ids();
		expect((await call(sim, path(project.id, member.id))).json).toEqual({ id: member.id });
		expect(await refusalOf(sim, path(project.id, member.id))).toBe('409/conflict');
	});

	test('knows numbers, not codes', async () => {
		await start();
		const { project, member } = ids();
		expect(await refusalOf(sim, path(project.code, member.id))).toBe('404/project');
		expect(await refusalOf(sim, path(project.id, 'P1001'))).toBe('404/member');
	});
});

describe('who may', () => {
	test.each(['', 'Bearer ', 'Bearer gone', 'Basic abc'])('not %j', async (authorization) => {
		await start();
		const { status } = await call(sim, 'GET /projects', undefined, { authorization });
		expect(status).toBe(401);
	});

	test('not a user without rights', async () => {
		await start({ permitted: false });
		expect(await refusalOf(sim, 'GET /projects')).toBe('403/permission');
	});

	test('not too often, with a limit', async () => {
		await start({ requestsPerMinute: 2, sendRetryAfter: true });
		await projects();
		await projects();
		const { status, headers } = await call(sim, 'GET /projects');
		expect([status, headers.get('retry-after')]).toEqual([429, '60']);
	});

	test.each(['errors', 'text'])('refusals come as %s', async (errorShape) => {
		await start({ errorShape });
		const { json, text } = await call(sim, 'GET /projects?page=0');
		expect(json?.errors?.[0].code ?? text).toMatch(/value|invalid/);
	});
});

test('the journal says what was asked, faults disturb, and tomorrow brings fields', async () => {
	await start();
	sim.faults.next({ do: '503' });
	expect((await call(sim, 'GET /projects?with=members&with=customer')).status).toBe(503);
	sim.addUnknownFields();
	const [{ fieldOfTomorrow }] = await projects();
	expect(fieldOfTomorrow).toEqual({ note: '𠮷' });
	expect(sim.log[0]).toMatchObject({ status: 503, query: { with: ['members', 'customer'] } });
	expect(sim.calls).toMatchObject({ total: 2, reads: 2, refused: 1 });
});

test('a misspelt option is refused', async () => {
	await start();
	await expect(startSmall({ member: 3 })).rejects.toThrow(/no option named member/);
	await expect(startSmall({ assumed: { people: {} } })).rejects.toThrow(/Nothing assumed/);
	await expect(startSmall({ assumed: { members: { url: '/x' } } })).rejects.toThrow(/Nothing/);
	await expect(startSmall({ errorShape: 'xml' })).rejects.toThrow(/No error shape/);
});
