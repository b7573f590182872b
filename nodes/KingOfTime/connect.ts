import {
	type ICredentialDataDecryptedObject,
	type IExecuteFunctions,
	type ILoadOptionsFunctions,
	type IPollFunctions,
	sleep,
} from 'n8n-workflow';
import { slidingWindow, unlimited } from '../shared/http/budget';
import { closedGate } from '../shared/http/closedGate';
import { createHttp } from '../shared/http/createHttp';
import type { Send } from '../shared/http/port';
import { Refusal } from '../shared/http/refusal';
import { SentOnce } from '../shared/http/sentOnce';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import { type ClosedWindow, readClosedHours } from '../shared/time/closedHours';
import { readError } from './answers';
import { kotReasons } from './reasons';
import { createSession, type Session } from './session';
import { ERRORS, OPEN_KEYS, type Product, type ProductName, PRODUCTS } from './vendor';

export const CREDENTIAL = 'kingOfTimeApi';

/** What the credential holds, made usable. */
export interface Settings {
	readonly product: Product;
	readonly baseUrl: string;
	readonly token: string;
	readonly closed: readonly ClosedWindow[];
}

/** Reads the credential; throws a `Refusal` if its closed hours cannot be read. */
export function readSettings(data: ICredentialDataDecryptedObject): Settings {
	const product: Product = PRODUCTS[data.product as ProductName] ?? PRODUCTS.kingOfTime;
	const text = String(data.closedHours ?? '').trim();
	const closed = text === '' ? product.closed : readClosedHours(text);
	if (closed === undefined) throw new Refusal('guard', kotReasons.closedHoursUnreadable({ text }));
	return { product, baseUrl: String(data.baseUrl), token: String(data.accessToken), closed };
}

/** One memory for the whole process: a retry of an execution runs in the same one. */
const sentOnce = new SentOnce();

const MINUTE_MS = 60_000;

export interface SessionParts {
	readonly send: Send;
	readonly settings: Settings;
	/** Requests that must not be sent twice are remembered per execution. */
	readonly execution: string;
	/** 0: as fast as the vendor takes them. */
	readonly callsPerMinute?: number;
}

/** A session over any way to send: the node's, the trigger's, or the credential test's. */
export function openSession({
	send,
	settings,
	execution,
	callsPerMinute = 0,
}: SessionParts): Session {
	const { product, closed, token } = settings;
	const clock = { now: () => Date.now(), sleep };
	const rate = { calls: callsPerMinute, perMs: MINUTE_MS };
	const http = createHttp({
		send,
		clock,
		vendor: { name: product.name, errors: ERRORS, openKeys: OPEN_KEYS, readError },
		budget: callsPerMinute > 0 ? slidingWindow(rate, clock) : unlimited,
		gate: closedGate(product.name, closed, clock.now),
		secrets: [token],
		sentOnce,
		execution,
	});
	return createSession(http, product, token, clock.now);
}

/** The node's connection, once per run. */
export async function connect(
	functions: IExecuteFunctions | ILoadOptionsFunctions | IPollFunctions,
	callsPerMinute?: number,
): Promise<Session> {
	const credential = openedCredential(functions, CREDENTIAL);
	const settings = readSettings(await credential.data());
	const send = n8nSend(functions, credential, settings.baseUrl);
	const execution = 'getExecutionId' in functions ? functions.getExecutionId() : '';
	return openSession({ send, settings, execution, callsPerMinute });
}
