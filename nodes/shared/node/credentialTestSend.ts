import type { ICredentialTestFunctions, IN8nHttpFullResponse } from 'n8n-workflow';
import type { Send } from '../http/port';
import { ANSWER_TIMEOUT_MS, toAnswer, toUnanswered } from './n8nSend';

/**
 * Sends from a credential test. `request` is the only HTTP helper that n8n offers there, and it does not apply
 * the credential: the headers are given.
 */
export function credentialTestSend(
	{ helpers }: ICredentialTestFunctions,
	baseUrl: string,
	headers: Readonly<Record<string, string>>,
): Send {
	return async ({ method, path, query, body, headers: own }) => {
		try {
			const answer = (await helpers.request({
				method,
				uri: `${baseUrl.replace(/\/+$/, '')}${path}`,
				qs: query,
				headers: { accept: 'application/json', ...headers, ...own },
				...(body === undefined ? {} : { body: asText(body) }),
				simple: false,
				resolveWithFullResponse: true,
				timeout: ANSWER_TIMEOUT_MS,
			})) as IN8nHttpFullResponse;
			return toAnswer(answer);
		} catch (error) {
			return toUnanswered(error);
		}
	};
}

/** n8n's old helper reads a form out of an object, bytes included: only a text is sent as it is. */
function asText(body: object): string {
	return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : JSON.stringify(body);
}
