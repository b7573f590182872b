const { crowdlog } = require('./built');
const { shared } = require('../shared/dist');

const { readPages } = crowdlog('pages');
const client = crowdlog('client');
const { readSettings, authHeaders } = crowdlog('settings');
const { readMapped } = crowdlog('unverifiedRows');
const { toProject } = crowdlog('records');
const { code, day, decimal } = shared('records/fields');
const { fillBody, fillPath } = shared('unverified/template');

/** A connection that answers from a list and remembers what it was asked. */
function recorded(...bodies) {
	const asked = [];
	const http = async (request) => {
		asked.push(request);
		return { status: 200, body: bodies[asked.length - 1] };
	};
	return { http, asked };
}
const reasonOf = async (work) => (await work().catch((refusal) => refusal)).reason?.code;

describe('pages', () => {
	const pagesOf = (pages) => {
		const asked = [];
		const ask = async (page) => {
			asked.push(page);
			return pages[page - 1] ?? [];
		};
		return { ask, asked };
	};

	test('are read until an empty one, short ones included', async () => {
		const { ask, asked } = pagesOf([[1, 2], [3], [4, 5]]);
		expect(await readPages(ask)).toEqual([1, 2, 3, 4, 5]);
		expect(asked).toEqual([1, 2, 3, 4]);
	});

	test('are not asked for beyond what is wanted', async () => {
		const { ask, asked } = pagesOf([[1, 2], [3, 4], [5]]);
		expect(await readPages(ask, 3)).toEqual([1, 2, 3]);
		expect(asked).toEqual([1, 2]);
	});

	test('that come twice are a list without pages', async () => {
		const ask = async () => [{ id: 1 }];
		expect(await reasonOf(() => readPages(ask))).toBe('samePage');
	});

	test('an empty list is one call', async () => {
		const { ask, asked } = pagesOf([]);
		expect(await readPages(ask)).toEqual([]);
		expect(asked).toEqual([1]);
	});
});

describe('the known calls', () => {
	test('ask for projects exactly as the one live client does', async () => {
		const { http, asked } = recorded({ projects: [{ id: 1 }] }, { projects: [] });
		await client.getProjects(http, { active: true, expand: ['members', 'department'] });
		expect(asked[0]).toEqual({
			method: 'GET',
			path: '/projects',
			query: { page: 1, per_page: 100, active: true, with: ['members', 'department'] },
			repeat: 'safe',
		});
		expect(asked[1].query.page).toBe(2);
	});

	test.each([[{}], [undefined], [[]], [{ projects: {} }]])(
		'an answer without the list is not an empty one: %j',
		async (body) => {
			const { http } = recorded(body);
			expect(await reasonOf(() => client.getProjects(http))).toBe('noList');
		},
	);

	test('put a member on a project without a body, and may be repeated', async () => {
		const { http, asked } = recorded(undefined);
		await client.assignMember(http, '12345', '100001');
		expect(asked).toEqual([
			{ method: 'PUT', path: '/projects/12345/members/100001', repeat: 'safe' },
		]);
	});
});

describe('calls that nobody has published', () => {
	test('are one call where the list has no pages', async () => {
		const { http, asked } = recorded({ rows: [1, 2, 3] });
		const list = { path: '/a', query: { x: '1' }, listAt: 'rows', paged: false };
		expect(await client.getUnverifiedList(http, list, 2)).toEqual([1, 2]);
		expect(asked[0]).toMatchObject({ path: '/a', query: { x: '1' } });
		expect(asked[0].query).not.toHaveProperty('page');
	});

	test('refuse an answer that has no list at the place', async () => {
		const { http } = recorded({ rows: {} });
		const list = { path: '/a', query: {}, listAt: 'rows', paged: true };
		expect(await reasonOf(() => client.getUnverifiedList(http, list))).toBe('noRows');
	});

	test.each([
		['PUT', 'safe'],
		['POST', 'once'],
		['PATCH', 'once'],
	])('%s is sent %s', async (method, repeat) => {
		const { http, asked } = recorded({});
		await client.writeUnverified(http, { method, path: '/a', occurrence: 'x' });
		expect(asked[0].repeat).toBe(repeat);
	});

	test('a list stands for itself in a body, and for nothing in a path or inside a text', () => {
		const values = { breakList: [{ start: '12:00' }] };
		expect(fillBody('{"b": "{breakList}"}', values)).toEqual({ b: [{ start: '12:00' }] });
		expect(() => fillBody('{"b": "x {breakList}"}', values)).toThrow('stands for nothing');
		expect(() => fillPath('/{breakList}', values)).toThrow('stands for nothing');
	});
});

describe('rows by the map of the user', () => {
	const readers = { employeeCode: code.read, date: day.read, time: decimal.read };
	const map = [
		{ field: 'employeeCode', path: 'member.code' },
		{ field: 'date', path: 'day' },
		{ field: 'time', path: 'min' },
	];
	const read = (row) => readMapped(row, 4, map, readers, ['employeeCode', 'date']);

	test('are read where the map says; what is not needed may be absent', () => {
		expect(read({ member: { code: 7 }, day: '2026-11-20', min: '30' })).toEqual({
			employeeCode: '7',
			date: '2026-11-20',
			time: 30,
		});
		expect(read({ member: { code: '07' }, day: '2026-11-20', min: '' })).not.toHaveProperty('time');
	});

	test.each([
		[{ day: '2026-11-20' }, 'employeeCode', 'member.code'],
		[{ member: { code: '' }, day: '2026-11-20' }, 'employeeCode', 'member.code'],
		[{ member: { code: 'a' }, day: 'Friday' }, 'date', 'day'],
		[{ member: { code: 'a' }, day: '2026-11-20', min: 'many' }, 'time', 'min'],
	])('%j is refused, by the name that is wrong', (row, field, name) => {
		let reason;
		try {
			read(row);
		} catch (refusal) {
			({ reason } = refusal);
		}
		expect(reason).toMatchObject({ code: 'fieldAbsent', values: { field, name, row: 5 } });
	});
});

describe('settings', () => {
	test.each([
		[{ accessToken: ' abc\n', baseUrl: '' }, 'https://api.crowdlog.jp', 'abc', 0],
		[{ accessToken: 'a', baseUrl: ' http://x/ ', callsPerMinute: 30 }, 'http://x', 'a', 30],
		[{ callsPerMinute: 'x' }, 'https://api.crowdlog.jp', '', 0],
	])('%j', (data, baseUrl, token, callsPerMinute) => {
		expect(readSettings(data)).toEqual({ baseUrl, token, callsPerMinute });
		expect(authHeaders(data)).toEqual({ authorization: `Bearer ${token}` });
	});
});

test.each([
	[
		{ id: 1, code: 'PJ-1', members: [{ id: 7 }, { id: 8 }] },
		{ projectId: 1, projectCode: 'PJ-1', memberIds: [7, 8] },
	],
	[{ id: 1, code: null }, { projectId: 1 }],
	[{ id: 1, further: 'x' }, { projectId: 1 }],
])('a project %j is put out as %j', (from, to) => {
	expect(toProject(from)).toEqual(to);
});
