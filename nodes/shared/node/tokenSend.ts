import type {
	ICredentialTestFunctions,
	IHttpRequestHelper,
	IN8nHttpFullResponse,
} from 'n8n-workflow';
import type { HttpAnswer, Unanswered } from '../http/port';
import { readAccessToken, type TokenRequest } from '../http/token';
import { ANSWER_TIMEOUT_MS, toAnswer, toUnanswered } from './n8nSend';

/** Fetches an access token from within a credential's preAuthentication; throws `NotLoggedIn`. */
export async function fetchToken(
	{ helpers }: IHttpRequestHelper,
	{ url, headers, form, tokenAt }: TokenRequest,
): Promise<string> {
	const answer = await orSilence(
		helpers.httpRequest({
			method: 'POST',
			url,
			headers: { ...headers },
			body: form,
			encoding: 'text',
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			timeout: ANSWER_TIMEOUT_MS,
		}) as Promise<IN8nHttpFullResponse>,
	);
	return readAccessToken(answer, tokenAt);
}

/** The same from within a credential test, where `request` is the only HTTP helper. */
export async function fetchTokenInTest(
	{ helpers }: ICredentialTestFunctions,
	{ url, headers, form, tokenAt }: TokenRequest,
): Promise<string> {
	const answer = await orSilence(
		helpers.request({
			method: 'POST',
			uri: url,
			headers: { ...headers },
			body: form,
			simple: false,
			resolveWithFullResponse: true,
			timeout: ANSWER_TIMEOUT_MS,
		}) as Promise<IN8nHttpFullResponse>,
	);
	return readAccessToken(answer, tokenAt);
}

async function orSilence(call: Promise<IN8nHttpFullResponse>): Promise<HttpAnswer | Unanswered> {
	return await call.then(toAnswer, toUnanswered);
}
