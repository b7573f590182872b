import type { IAllExecuteFunctions, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';
import type { HttpAnswer, HttpRequest, Send, Unanswered } from '../http/port';
import { notLoggedInBehind } from '../http/token';
import type { OpenedCredential } from './openedCredential';

/** A vendor that has not answered by then is taken for silent. */
export const ANSWER_TIMEOUT_MS = 60_000;

/** The request certainly never left this computer. */
const NEVER_SENT = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'EHOSTUNREACH',
	'ENETUNREACH',
]);

/**
 * Sends through n8n's own helper, with n8n's proxy settings and the credential's `authenticate`. Every status is an
 * answer; only `renewsOn401` lets n8n see a 401, so that it fetches a new token and sends once more. By itself the helper
 * would open the credential for every call: it is handed the one that the run has opened.
 */
export function n8nSend(
	functions: IAllExecuteFunctions,
	credential: OpenedCredential,
	baseUrl: string,
	{ renewsOn401 = false } = {},
): Send {
	const { type } = credential;
	return async (request) => {
		const options: IHttpRequestOptions = {
			...requestOptions(request, baseUrl),
			ignoreHttpStatusErrors: renewsOn401 ? { ignore: true, except: [401] } : true,
		};
		const data = await credential.data();
		try {
			const answer = (await functions.helpers.httpRequestWithAuthentication.call(
				functions,
				type,
				options,
				{ credentialsDecrypted: { id: '', name: '', type, data } },
			)) as IN8nHttpFullResponse;
			return toAnswer(answer);
		} catch (error) {
			const login = notLoggedInBehind(error);
			if (login) return login.answer;
			const status = statusOf(error);
			if (status === undefined || Number.isNaN(status)) return toUnanswered(error);
			// Every other status of the call itself is an answer: this one came from fetching the token.
			return status < 500 ? { status: 401, headers: {}, text: '' } : noToken(status);
		}
	};
}

/** The request in n8n's words. The body is read as text: cut JSON and HTML must be seen as what they are. */
export function requestOptions(
	{ method, path, query, body, headers, expects }: HttpRequest,
	baseUrl: string,
) {
	const options: IHttpRequestOptions = {
		method,
		url: `${baseUrl.replace(/\/+$/, '')}${path}`,
		qs: Object.fromEntries(
			Object.entries(query ?? {}).filter(([, value]) => value !== undefined),
		) as IHttpRequestOptions['qs'],
		arrayFormat: 'repeat',
		headers: { accept: 'application/json', ...headers },
		encoding: expects === 'bytes' ? 'arraybuffer' : 'text',
		returnFullResponse: true,
		timeout: ANSWER_TIMEOUT_MS,
	};
	if (body === undefined) return options;
	if (body instanceof Uint8Array) {
		options.body = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
		return options;
	}
	options.body = JSON.stringify(body);
	options.headers = { 'content-type': 'application/json; charset=utf-8', ...options.headers };
	return options;
}

/** An answer of n8n's helper, with header names in lower case. */
export function toAnswer({ statusCode, headers, body }: IN8nHttpFullResponse): HttpAnswer {
	const lowerCase = Object.entries(headers).map(([name, value]) => [
		name.toLowerCase(),
		String(value),
	]);
	const status = statusCode;
	const answered = Object.fromEntries(lowerCase) as Record<string, string>;
	if (body instanceof ArrayBuffer || body instanceof Uint8Array) {
		const bytes = body instanceof ArrayBuffer ? new Uint8Array(body) : body;
		// A refusal is a few words; a file of megabytes is not turned into text.
		const text = status < 300 ? '' : Buffer.from(bytes).toString('utf8');
		return { status, headers: answered, text, bytes };
	}
	return {
		status,
		headers: answered,
		text:
			typeof body === 'string'
				? body
				: body === undefined || body === null
					? ''
					: JSON.stringify(body),
	};
}

/** The token could not be fetched because the vendor does not work: the call itself never left. */
function noToken(status: number): Unanswered {
	return { unanswered: `HTTP ${status} for the access token`, sent: false };
}

/** What n8n threw, reduced to a code: the thrown object holds the whole request, token included. */
export function toUnanswered(error: unknown): Unanswered {
	const code = codeOf(error) ?? 'no answer';
	return { unanswered: code, sent: !NEVER_SENT.has(code) };
}

interface Thrown {
	code?: unknown;
	httpCode?: unknown;
	cause?: unknown;
	message?: unknown;
}

function codeOf(error: unknown, depth = 0): string | undefined {
	const { code, cause, message } = (error ?? {}) as Thrown;
	if (typeof code === 'string' && /^E[A-Z_]+$/.test(code)) return code;
	const nested = cause !== undefined && depth < 5 ? codeOf(cause, depth + 1) : undefined;
	return nested ?? /\bE[A-Z]{4,}\b/.exec(String(message))?.[0];
}

function statusOf(error: unknown): number | undefined {
	const { httpCode } = (error ?? {}) as Thrown;
	return httpCode === undefined || httpCode === null ? undefined : Number(httpCode);
}
