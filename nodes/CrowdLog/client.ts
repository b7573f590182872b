import type { Http, Method, Query } from '../shared/http/port';
import { Refusal } from '../shared/http/refusal';
import type { Input } from '../shared/records';
import { rowsAt } from '../shared/unverified/rows';
import { readPages } from './pages';
import { crowdLogReasons } from './reasons';
import { LIMITS, NAME } from './vendor';
import type { CrowdLogProject } from './wire';

/** What one run of the node shares. Files and comparisons need no credential, so the connection is opened on demand. */
export interface CrowdLogClient {
	/** Throws a `Refusal` if the credential cannot be used. */
	http(): Promise<Http>;
}

/** One function per call. The vendor's reference is not public: evidence of each call is in vendor.ts. */

export interface ProjectQuery {
	/** `true`: only active projects, as the one known client asks; absent: the parameter is not sent. */
	readonly active?: boolean;
	/** Repeated `with`. */
	readonly expand?: readonly string[];
	/** The first page is enough if it holds so many. */
	readonly most?: number;
}

/** プロジェクト, page by page until an empty one. */
export const getProjects = async (http: Http, { active, expand, most }: ProjectQuery = {}) =>
	await readPages(async (page) => await getProjectPage(http, page, { active, expand }), most);

/** One page of projects, asked for as the one known client does. */
export async function getProjectPage(
	http: Http,
	page: number,
	{ active, expand = [] }: Omit<ProjectQuery, 'most'>,
): Promise<CrowdLogProject[]> {
	const { body } = await http<{ projects?: CrowdLogProject[] }>({
		method: 'GET',
		path: '/projects',
		query: { page, per_page: LIMITS.page, active, with: expand },
		repeat: 'safe',
	});
	if (Array.isArray(body?.projects)) return body.projects;
	// A changed answer must not pass for an empty one.
	throw new Refusal('unreachable', crowdLogReasons.noList({ vendor: NAME, name: 'projects' }));
}

/** Puts a member on a project. No body; the answer may be empty. By key, so it may be sent twice. */
export const assignMember = async (http: Http, projectId: string, memberId: string) =>
	(
		await http<unknown>({
			method: 'PUT',
			path: `/projects/${projectId}/members/${memberId}`,
			repeat: 'safe',
		})
	).body;

/** A list that nobody has published, as the user describes it. */
export interface UnverifiedList {
	/** Filled in and encoded. */
	readonly path: string;
	readonly query: Query;
	/** Names that lead to the list in an answer. */
	readonly listAt: string;
	/** Whether it comes page by page, as the project list does. */
	readonly paged: boolean;
}

/** UNVERIFIED: path, list and names are the user's. */
export async function getUnverifiedList(
	http: Http,
	{ path, query, listAt, paged }: UnverifiedList,
	most?: number,
): Promise<Input[]> {
	const ask = async (paging: Query) =>
		rowsAt(
			(await http({ method: 'GET', path, query: { ...query, ...paging }, repeat: 'safe' })).body,
			listAt,
		);
	if (!paged) return (await ask({})).slice(0, most);
	return await readPages(async (page) => await ask({ page, per_page: LIMITS.page }), most);
}

/** A write that nobody has published. PUT is by key and may be sent twice; anything else might double the day. */
export const writeUnverified = async (
	http: Http,
	call: { method: Method; path: string; body?: object; occurrence: string },
) => await http<unknown>({ ...call, repeat: call.method === 'PUT' ? 'safe' : 'once' });
