import type { Http, Query } from '../shared/http/port';
import type { Day } from '../shared/time/jst';
import type { Interface, WriteMethod } from './api/calls';

/** The API as the credential describes it. */
export interface Api {
	readonly http: Http;
	readonly settings: Interface;
	/** What `{stationId}` in a path stands for. */
	readonly stationId: string;
}

/** What one run of the node shares. Only API operations need the credential, so it is opened on demand. */
export interface OfficeStationClient {
	/** Throws a `Refusal` if the credential cannot be used. */
	api(): Promise<Api>;
	/** Today in Japan. */
	readonly today: Day;
}

/** Any list. UNVERIFIED: the user gives the path. */
export const getList = async (http: Http, path: string, query: Query) =>
	(await http({ method: 'GET', path, query, repeat: 'safe' })).body;

/** Any write. UNVERIFIED: the user gives method, path and body; what a second sending does is not known. */
export const write = async (http: Http, method: WriteMethod, path: string, body: object) =>
	await http({ method, path, body, repeat: 'once' });
