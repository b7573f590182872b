import type { HttpRequest, Query } from '../../shared/http/port';

/** How requests to LINE are made. Reference: https://developers.line.biz/en/reference/messaging-api/ */

export const part = encodeURIComponent;

export const get = (path: string, query?: Query): HttpRequest => ({
	method: 'GET',
	path,
	query,
	repeat: 'safe',
});

/** PUT and DELETE: a second sending leaves the same state. */
export const set = (method: 'PUT' | 'DELETE', path: string, body?: object): HttpRequest => ({
	method,
	path,
	body,
	repeat: 'safe',
});

/** POST without a retry key: never sent again when nobody knows whether it was carried out. */
export const once = (path: string, body?: object): HttpRequest => ({
	method: 'POST',
	path,
	body,
	repeat: 'once',
});

/** A deletion that LINE answers with 404 the second time: a repetition would look as if nothing had been there. */
export const remove = (path: string): HttpRequest => ({ method: 'DELETE', path, repeat: 'once' });
