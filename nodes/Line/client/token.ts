import type { Http, HttpRequest } from '../../shared/http/port';
import { FORM, ISSUE_PATH, tokenForm } from '../token';

const form = (path: string, body: string): HttpRequest => ({
	method: 'POST',
	path,
	body: Buffer.from(body),
	headers: FORM,
	repeat: 'safe',
});

/** Issue stateless channel access token. */
export const issueToken = async (http: Http, channelId: unknown, channelSecret: unknown) => {
	const body = tokenForm(channelId, channelSecret);
	return (await http<{ access_token: string }>(form(ISSUE_PATH, body))).body.access_token;
};

/** Verify the validity of a short-lived or long-lived token: tells its channel. */
export const verifyToken = async (http: Http, token: string) => {
	const body = new URLSearchParams({ access_token: token }).toString();
	return (await http<{ client_id: string }>(form('/v2/oauth/verify', body))).body;
};
