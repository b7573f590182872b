const { jobcan } = require('../../unit/jobcan/built');
const { company, credentialFor, jobcan: jobcanNode } = require('./company');
const { around } = require('../../support/workflow');

const { resources } = jobcan('resources');
const { EVIDENCE, PUNCH_WORDS } = jobcan('vendor');
const job = company();

const operations = resources.flatMap(({ value, name, operations: own }) =>
	own.map((operation) => [`${value} ${operation.value}`, operation, name]),
);
const FORBIDDEN = /\b(error|problem|failure|mistake)\b/i;

describe('what every operation says of itself', () => {
	test.each(operations)('%s', (_, operation) => {
		expect(operation.action).toMatch(/^[A-Z][a-z]+ [^A-Z]*$/);
		expect(operation.description).toMatch(/[\u3040-\u9fff]/);
		expect(JSON.stringify(operation.fields) + operation.description).not.toMatch(FORBIDDEN);
	});

	test.each(operations)('%s is in the table of evidence', (_, operation, resource) => {
		const name = operation.name.replace(' (Unverified)', '');
		const found = EVIDENCE.filter(({ operations: listed }) =>
			listed.split('; ').some(
				(part) =>
					part.startsWith(`${resource}: `) &&
					part
						.slice(resource.length + 2)
						.split(', ')
						.includes(name),
			),
		);
		expect(found.length).toBeGreaterThan(0);
	});

	test('what is inferred says so in its name, its notice and the table, and nothing else does', () => {
		const inferred = EVIDENCE.filter(({ evidence }) => evidence === 'inferred');
		const marked = operations.filter(([, { name }]) => name.includes('Unverified'));
		const noticed = operations.filter(([, { fields }]) =>
			fields.some(({ type }) => type === 'notice'),
		);

		expect(inferred.map(({ operations: name }) => name)).toEqual([
			'Punch: Register',
			'Leave Balance: Get',
		]);
		expect(marked.map(([name]) => name)).toEqual(['leaveBalance get', 'punch register']);
		expect(noticed).toEqual(marked);
	});

	test('the guess in the fields is the one in the table', () => {
		for (const [id, call] of [
			['punch register', 'POST /attendance/v1/api-stamp/{employeeId}'],
			['leaveBalance get', 'GET /holiday/v1/employees/{employeeId}/remain-days'],
		]) {
			const { fields } = operations.find(([name]) => name === id)[1];
			const usual = (name) => fields.find((field) => field.name === name).default;

			expect(`${usual('method')} ${usual('path')}`).toBe(call);
			expect(EVIDENCE.map((row) => row.call)).toContain(call);
		}
	});

	test('every scope of the table is told in the credential, but those that are guessed', () => {
		const { JobcanApi } = require('../../../dist/credentials/JobcanApi.credentials');
		const { description } = new JobcanApi().properties.find(({ name }) => name === 'scopes');
		const scopes = new Set(EVIDENCE.map(({ scope }) => scope).filter((scope) => scope !== ''));
		scopes.delete('holidayRemainDays.read');

		for (const scope of scopes) expect(description).toContain(scope);
	});
});

describe('reasons', () => {
	const tables = [jobcan('reasons').jobcanReasons, jobcan('inputReasons').inputReasons];
	const rows = tables.flatMap((table) => Object.entries(table).map(([code, say]) => [code, say()]));
	const holes = (text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

	test.each(rows)('%s: both languages, the same values, no forbidden words', (_, { texts }) => {
		const { en, ja } = texts;
		expect(en.message).toMatch(/[.}]$/);
		expect(ja.message).toMatch(/[。}]$/);
		expect(`${en.message} ${en.hint}`).not.toMatch(FORBIDDEN);
		const japanese = new Set(holes(ja.message));
		for (const name of japanese) expect(holes(en.message)).toContain(name);
		expect(en.hint === '').toBe(ja.hint === '');
	});
});

describe('the picker of people', () => {
	/** n8n calls it with a context that has the credential; this is the part of it that is used. */
	async function search(filter, extra = {}) {
		const { searchEmployees } =
			job.engine.nodeTypes.getByName('n8n-nodes-kintai.jobcan').methods.listSearch;
		const { apiUrl } = job.sim.credential;
		const login = await job.engine.run(around(jobcanNode('leaveType', 'getMany')), {});
		expect(login.status).toBe('success');
		const { accessToken } = job.credentials.jobcan.data;
		const context = {
			getCredentials: async () => ({ ...credentialFor(job.sim), ...extra }),
			helpers: {
				async httpRequestWithAuthentication(_credential, { url, qs }) {
					expect(url.startsWith(apiUrl)).toBe(true);
					const answer = await fetch(`${url}?${new URLSearchParams(qs)}`, {
						headers: { authorization: `Bearer ${accessToken}` },
					});
					return { statusCode: answer.status, headers: {}, body: await answer.text() };
				},
			},
		};
		return (await searchEmployees.call(context, filter)).results;
	}

	test.each([
		['', 4],
		['青', 1],
		['a-3', 1],
		['Ａ－３', 1],
		['0000', 3],
		['ハル', 1],
		['nobody', 0],
	])('finds by name or code: %j', async (filter, count) => {
		expect(await search(filter)).toHaveLength(count);
	});

	test('shows the staff code and picks Jobcan’s own number', async () => {
		expect(await search('青木')).toEqual([{ name: '青木 花 (00001)', value: '34' }]);
	});

	test('works without a known field of the staff code', async () => {
		expect(await search('青木', { staffCodeField: 'nowhere' })).toEqual([
			{ name: '青木 花 (ID 34)', value: '34' },
		]);
	});
});

test('the words of punches are those of the web screen, each for one kind', () => {
	expect(new Set(Object.values(PUNCH_WORDS)).size).toBe(Object.keys(PUNCH_WORDS).length);
});
