jest.mock('n8n-workflow', () => require('../../support/quick-sleep'));

// The harness sets up n8n's user folder before anything of n8n is loaded.
const { kingOfTimeEngine, credentialFor } = require('../../support/king-of-time');
const { LoadOptionsContext } = require('n8n-core');
const { ICredentialsHelper, Workflow } = require('n8n-workflow');
const { startKingOfTime } = require('../../simulators/king-of-time');
const { CLOSED, OPEN, PEOPLE, setClock } = require('./company');

let engine;
let sim;
beforeAll(async () => {
	engine = await kingOfTimeEngine();
});
afterAll(() => engine.close());
beforeEach(async () => {
	setClock(OPEN);
	sim = await startKingOfTime({ employees: PEOPLE });
});
afterEach(async () => {
	jest.useRealTimers();
	await sim.close();
});

/** The credential as the editor's requests see it. */
class OneCredential extends ICredentialsHelper {
	getParentTypes() {
		return [];
	}
	isCredentialUsableByNode() {
		return true;
	}
	async getDecrypted() {
		return credentialFor(sim);
	}
	async getCredentials() {
		return { id: 'kot', name: 'KING OF TIME', type: 'kingOfTimeApi' };
	}
	async preAuthentication() {
		return undefined;
	}
	async runPreAuthentication() {
		return undefined;
	}
	async authenticate(credentials, _type, options) {
		const Authorization = `Bearer ${credentials.accessToken}`;
		return { ...options, headers: { ...options.headers, Authorization } };
	}
	async updateCredentials() {}
	async updateCredentialsOauthTokenData() {}
}

/** What the editor gets when it opens the list, in n8n's own context for lists. */
async function open(kind, method, filter) {
	const node = {
		id: 'n',
		name: 'KING OF TIME',
		type: 'n8n-nodes-kintai.kingOfTime',
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { kingOfTimeApi: { id: 'kot', name: 'KING OF TIME' } },
	};
	const { nodeTypes } = engine;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const additionalData = { credentialsHelper: new OneCredential(), currentNodeParameters: {} };
	const context = new LoadOptionsContext(workflow, node, additionalData, '');
	const { methods } = nodeTypes.getByNameAndVersion(node.type, 1);
	return await methods[kind][method].call(context, filter);
}

test('divisions by name, with their codes', async () => {
	const options = await open('loadOptions', 'getDivisions');

	expect(options).toHaveLength(5);
	expect(options[0]).toEqual({ name: '本社 (1000)', value: '1000' });
	expect(options.at(-1)).toEqual({ name: '物流センター (0300)', value: '0300' });
});

test('employment types by name, with their codes', async () => {
	expect(await open('loadOptions', 'getEmploymentTypes')).toEqual([
		{ name: '正社員 (1)', value: '1' },
		{ name: '契約社員 (2)', value: '2' },
		{ name: 'パート (3)', value: '3' },
		{ name: 'アルバイト (4)', value: '4' },
	]);
});

describe('people by name or code', () => {
	test.each([
		['', ['00001', '00002', 'A-3']],
		['青木', ['00001']],
		['𠮷', ['00002']],
		['0000', ['00001', '00002']],
		['ａ-３', ['A-3']],
		['nobody', []],
	])('%j finds %j', async (filter, codes) => {
		const { results } = await open('listSearch', 'searchEmployees', filter);

		expect(results.map(({ value }) => value)).toEqual(codes);
	});

	test('each is shown by name and code', async () => {
		const { results } = await open('listSearch', 'searchEmployees');

		expect(results[0]).toEqual({ name: '青木 花 (00001)', value: '00001' });
	});
});

test.each([
	['loadOptions', 'getDivisions'],
	['loadOptions', 'getEmploymentTypes'],
	['listSearch', 'searchEmployees'],
])('in closed hours %s %s asks for nothing and says when it opens', async (kind, method) => {
	setClock(CLOSED);

	await expect(open(kind, method)).rejects.toThrow('2026-05-15T10:00:00+09:00');
	expect(sim.calls.total).toBe(0);
});
