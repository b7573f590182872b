/** The REST interface of n8n's editor, as its browser part uses it: a session cookie tied to a browser id. */
const { parse } = require('flatted');

const { until } = require('./until');

const BROWSER_ID = 'kintai-demo';
/** n8n answers the request to publish at once and sets the triggers up behind it. */
const PUBLISH_TIMEOUT_MS = 30_000;

/** What n8n answered instead of what was asked for. */
class RestError extends Error {
	constructor(method, path, status, body) {
		super(`n8n answered ${status} to ${method} ${path}: ${body?.message ?? JSON.stringify(body)}`);
		this.name = 'RestError';
		this.status = status;
		this.body = body;
	}
}

/**
 * @param {string} url the instance's address
 * @returns a client without a session; call `login` first
 */
function createClient(url) {
	const cookies = new Map();

	/** @returns the answer's `data`, or the whole answer where n8n does not wrap it */
	async function request(method, path, body) {
		const answer = await fetch(url + path, {
			method,
			headers: {
				'browser-id': BROWSER_ID,
				cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
				...(body === undefined ? {} : { 'content-type': 'application/json' }),
			},
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		for (const cookie of answer.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
			cookies.set(name, value);
		}
		const text = await answer.text();
		const json =
			text && answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
		if (!answer.ok) throw new RestError(method, path, answer.status, json);
		return json?.data ?? json;
	}

	const get = (path) => request('GET', path);
	const post = (path, body = {}) => request('POST', path, body);

	return {
		request,
		cookies,

		login: ({ email, password }) => post('/rest/login', { emailOrLdapLoginId: email, password }),

		/** Every node type the instance knows, with its whole description. */
		nodeTypes: () => get('/types/nodes.json'),
		credentialTypes: () => get('/types/credentials.json'),

		workflow: (id) => get(`/rest/workflows/${id}`),

		/** The data table of this name in the owner's project, made if it is missing. @returns {Promise<string>} its path */
		async dataTable({ name, columns }) {
			const { id: project } = await get('/rest/projects/personal');
			const tables = `/rest/projects/${project}/data-tables`;
			const filter = encodeURIComponent(JSON.stringify({ name }));
			const { data } = await get(`${tables}?filter=${filter}`);
			const { id } =
				data.find((table) => table.name === name) ?? (await post(tables, { name, columns }));
			return `${tables}/${id}`;
		},
		/** @param {string} table from `dataTable` */
		insertRows: (table, data) => post(`${table}/insert`, { data, returnType: 'count' }),
		clearRows: (table) => {
			const filter = { type: 'and', filters: [{ columnName: 'id', condition: 'gte', value: 0 }] };
			const query = new URLSearchParams({ filter: JSON.stringify(filter) });
			return request('DELETE', `${table}/rows?${query}`);
		},
		rows: async (table) => (await get(`${table}/rows?take=250`)).data,

		stop: (id) => post(`/rest/executions/${id}/stop`),

		/** Runs a stored execution again, with the data that its trigger gave. @returns {Promise<object>} */
		retry: (id) => post(`/rest/executions/${id}/retry`, { loadWorkflow: false }),

		/**
		 * Makes the current draft what production runs use, and waits until its triggers are set up.
		 * @throws {Error} with n8n's words for each trigger that could not be set up
		 */
		async publish(id) {
			const { versionId } = await get(`/rest/workflows/${id}`);
			await post(`/rest/workflows/${id}/activate`, { versionId });
			const settled = async () => {
				const publication = await get(`/rest/workflows/${id}/publication-status`);
				return publication.status !== 'in_progress' && publication;
			};
			const { triggers } = await until(settled, {
				timeoutMs: PUBLISH_TIMEOUT_MS,
				what: `Publishing workflow '${id}'`,
			});
			const refused = triggers
				.filter(({ status }) => status === 'failed')
				.map(({ errorMessage }) => errorMessage);
			if (refused.length > 0)
				throw new Error(`Workflow '${id}' could not be published: ${refused.join('; ')}`);
		},

		unpublish: (id) => post(`/rest/workflows/${id}/deactivate`),

		/**
		 * A manual run from a trigger, schedule triggers included.
		 * @returns {Promise<string>} the execution's id
		 */
		async runWorkflow(id, triggerName) {
			const { executionId } = await post(`/rest/workflows/${id}/run`, {
				triggerToStartFrom: { name: triggerName },
			});
			return executionId;
		},

		/** Newest first. @param {{ workflowId?: string, status?: string[], limit?: number }} filter */
		async executions({ limit = 50, ...filter } = {}) {
			const query = new URLSearchParams({ filter: JSON.stringify(filter), limit: String(limit) });
			const { results } = await get(`/rest/executions?${query}`);
			return results;
		},

		/** With `data` as an object: n8n sends it flattened, because it refers to itself. */
		async execution(id) {
			const execution = await get(`/rest/executions/${id}`);
			return {
				...execution,
				data: typeof execution.data === 'string' ? parse(execution.data) : execution.data,
			};
		},

		/** @param {{ id?: string, name: string, type: string, data: object }} credential */
		createCredential: ({ name, type, data }) => post('/rest/credentials', { name, type, data }),
		updateCredential: ({ id, name, type, data }) =>
			request('PATCH', `/rest/credentials/${id}`, { name, type, data }),

		/** What the editor shows when a credential is saved. @returns {Promise<{ status: 'OK'|'Error', message: string }>} */
		testCredential: ({ id = '', name = 'Test', type, data }) =>
			post('/rest/credentials/test', { credentials: { id, name, type, data } }),
	};
}

module.exports = { BROWSER_ID, createClient, RestError };
