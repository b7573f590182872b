import { randomUUID } from 'crypto';
import {
	type IAllExecuteFunctions,
	type ICredentialDataDecryptedObject,
	type IExecuteFunctions,
	type IHookFunctions,
	sleep,
} from 'n8n-workflow';
import { slidingWindow, unlimited } from '../shared/http/budget';
import { createHttp } from '../shared/http/createHttp';
import type { Http, Send } from '../shared/http/port';
import { SentOnce } from '../shared/http/sentOnce';
import type { VendorProfile } from '../shared/http/vendorProfile';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import { readError } from './answers';
import { rateOf, refillMs } from './rates';
import { lineReasons } from './reasons';
import { createSession, type Hosts, type Session } from './session';
import { BASE_URL, DATA_BASE_URL, ERRORS, NAME, OPEN_KEYS, type RateClass } from './vendor';

export const CREDENTIAL = 'lineMessagingApi';

/** One memory for the whole process: a retry of an execution runs in the same one. */
const sentOnce = new SentOnce();

/** A limit that fills up within this time is kept by spacing; a slower one would let the node sleep for an hour. */
const LONGEST_SPACING_MS = 60_000;

const clock = { now: () => Date.now(), sleep };

export interface HttpSettings {
	readonly send: Send;
	readonly secrets: readonly string[];
	/** Requests that must not be sent twice are remembered under this name. */
	readonly execution: string;
}

/** An http that keeps the limit of each endpoint. */
export function openHttp({ send, secrets, execution }: HttpSettings): Http {
	const https = new Map<string, Http>();
	const open = (rate: RateClass) =>
		createHttp({
			send,
			vendor: profileFor(rate),
			clock,
			budget: rate.perMs <= LONGEST_SPACING_MS ? slidingWindow(rate, clock) : unlimited,
			secrets,
			sentOnce,
			execution,
		});
	return async <T>(request: Parameters<Http>[0]) => {
		const { rate, endpoint } = rateOf(request.method, request.path);
		const http = https.get(endpoint) ?? open(rate);
		https.set(endpoint, http);
		return await http<T>(request);
	};
}

function profileFor(rate: RateClass): VendorProfile {
	const tooMany = { status: 429, kind: 'rateLimited', retryAfterMs: refillMs(rate) } as const;
	return {
		name: NAME,
		errors: [...ERRORS, tooMany],
		openKeys: OPEN_KEYS,
		readError,
		tooOften: lineReasons.tooOften,
	};
}

/** Values of the credential that must never stand in a text. */
export function secretsOf(data: ICredentialDataDecryptedObject): string[] {
	return [data.channelSecret, data.accessToken, data.statelessToken]
		.map((value) => String(value ?? ''))
		.filter((value) => value !== '');
}

/** The hosts over n8n's own helper, which puts the token on and renews it. */
async function openHosts(functions: IAllExecuteFunctions, execution: string): Promise<Hosts> {
	const credential = openedCredential(functions, CREDENTIAL);
	const data = await credential.data();
	const secrets = secretsOf(data);
	const host = (url: unknown, usual: string) => {
		const send = n8nSend(functions, credential, String(url || usual), { renewsOn401: true });
		return openHttp({ send, secrets, execution });
	};
	return { api: host(data.baseUrl, BASE_URL), data: host(data.dataBaseUrl, DATA_BASE_URL) };
}

/** The node's connection, once per run. */
export async function connect(functions: IExecuteFunctions): Promise<Session> {
	const place = placeOf(functions);
	return createSession(await openHosts(functions, place.join(' ')), place, sleep);
}

/** The trigger's connection, when it is published and taken back. */
export const connectHook = async (functions: IHookFunctions): Promise<Hosts> =>
	await openHosts(functions, randomUUID());

/**
 * Names one run of one node: n8n's Retry On Fail stays within it, the next pass of a loop does not. Without an
 * execution id nothing may be taken for a repetition, or a real second message would be swallowed.
 */
function placeOf(functions: IExecuteFunctions): string[] {
	const execution = functions.getExecutionId() || randomUUID();
	// Asked without an expression: that would take a sandbox of its own for every run.
	const run: unknown = functions.getWorkflowDataProxy(0).$runIndex;
	return [execution, functions.getNode().id, String(run)];
}
