import {
	type IExecuteFunctions,
	type ILoadOptionsFunctions,
	type IPollFunctions,
	sleep,
} from 'n8n-workflow';
import { slidingWindow, unlimited } from '../shared/http/budget';
import { createHttp } from '../shared/http/createHttp';
import type { Send } from '../shared/http/port';
import { SentOnce } from '../shared/http/sentOnce';
import { readUsualError } from '../shared/http/usualError';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import { readSettings, type Settings } from './settings';
import { jobcanReasons } from './reasons';
import { createSession, type Session } from './session';
import { ERRORS, NAME, OPEN_KEYS } from './vendor';

export const CREDENTIAL = 'jobcanApi';

/** One memory for the whole process: a retry of an execution runs in the same one. */
const sentOnce = new SentOnce();

const MINUTE_MS = 60_000;

export interface SessionParts {
	readonly send: Send;
	readonly settings: Settings;
	/** Requests that must not be sent twice are remembered per execution. */
	readonly execution: string;
}

/** A session over any way to send: the node's, the trigger's, or the credential test's. */
export function openSession({ send, settings, execution }: SessionParts): Session {
	const { callsPerMinute, fields, secrets } = settings;
	const clock = { now: () => Date.now(), sleep };
	const rate = { calls: callsPerMinute, perMs: MINUTE_MS };
	const http = createHttp({
		send,
		clock,
		vendor: {
			name: NAME,
			errors: ERRORS,
			openKeys: OPEN_KEYS,
			readError: readUsualError,
			tooOften: jobcanReasons.tooOften,
		},
		budget: callsPerMinute > 0 ? slidingWindow(rate, clock) : unlimited,
		secrets,
		sentOnce,
		execution,
	});
	return createSession({ http, fields, ...clock });
}

/** The node's connection, once per run. A 401 lets n8n fetch a new token and send once more. */
export async function connect(
	functions: IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions,
): Promise<Session> {
	const credential = openedCredential(functions, CREDENTIAL);
	const settings = readSettings(await credential.data());
	const secrets = [...settings.secrets];
	const plain = n8nSend(functions, credential, settings.baseUrl, { renewsOn401: true });
	const send: Send = async (request) => {
		const answer = await plain(request);
		// The token may have been fetched or renewed meanwhile: a vendor that echoes it must not bring it into a text.
		if ('status' in answer && answer.status >= 400) {
			secrets.push(...readSettings(await credential.data()).secrets);
		}
		return answer;
	};
	const execution = 'getExecutionId' in functions ? functions.getExecutionId() : '';
	return openSession({ send, settings: { ...settings, secrets }, execution });
}
