import { type IExecuteFunctions, sleep } from 'n8n-workflow';
import { slidingWindow, unlimited } from '../shared/http/budget';
import { createHttp } from '../shared/http/createHttp';
import type { Http, Send } from '../shared/http/port';
import { SentOnce } from '../shared/http/sentOnce';
import { readUsualError } from '../shared/http/usualError';
import type { ErrorRow } from '../shared/http/vendorProfile';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import type { CrowdLogClient } from './client';
import { crowdLogReasons } from './reasons';
import { readSettings, type Settings } from './settings';
import { NAME, OPEN_KEYS } from './vendor';

export const CREDENTIAL = 'crowdLogApi';

/** No error table is published: only what the status itself says. */
const ERRORS: readonly ErrorRow[] = [
	{ status: 401, kind: 'credential', reason: crowdLogReasons.tokenRefused },
	{ status: 403, kind: 'permission', reason: crowdLogReasons.notPermitted },
];

const MINUTE_MS = 60_000;

/** One memory for the whole process: a retry of an execution runs in the same one. */
const sentOnce = new SentOnce();

/** A connection over any way to send: the node's or the credential test's. */
export function openHttp(send: Send, settings: Settings, execution: string): Http {
	const { callsPerMinute, token } = settings;
	const clock = { now: () => Date.now(), sleep };
	const rate = { calls: callsPerMinute, perMs: MINUTE_MS };
	return createHttp({
		...{ send, clock, sentOnce, execution },
		vendor: {
			name: NAME,
			errors: ERRORS,
			openKeys: OPEN_KEYS,
			readError: readUsualError,
			tooOften: crowdLogReasons.tooOften,
		},
		budget: callsPerMinute > 0 ? slidingWindow(rate, clock) : unlimited,
		secrets: [token],
	});
}

/** The node's connection, once per run. Operations on files and lists never ask for the credential. */
export function connect(functions: IExecuteFunctions): CrowdLogClient {
	let opened: Promise<Http> | undefined;
	const open = async () => {
		const credential = openedCredential(functions, CREDENTIAL);
		const settings = readSettings(await credential.data());
		const send = n8nSend(functions, credential, settings.baseUrl);
		return openHttp(send, settings, functions.getExecutionId());
	};
	return { http: async () => await (opened ??= open()) };
}
