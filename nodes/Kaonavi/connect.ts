import { randomUUID } from 'crypto';
import { type IAllExecuteFunctions, type IExecuteFunctions, sleep } from 'n8n-workflow';
import { budgetBook, type Clock, unlimited } from '../shared/http/budget';
import { createHttp, type HttpParts } from '../shared/http/createHttp';
import type { Send } from '../shared/http/port';
import { SentOnce } from '../shared/http/sentOnce';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import { readError } from './answers';
import { cleanTexts } from './cleanTexts';
import { kaonaviReasons } from './reasons';
import { createSession, type Session } from './session';
import { readSettings, type Settings } from './settings';
import { ERRORS, LIMITS, NAME, OPEN_KEYS } from './vendor';

export const CREDENTIAL = 'kaonaviApi';

/** One memory for the whole process: a retry of an execution runs in the same one. */
const sentOnce = new SentOnce();

const clock: Clock = { now: () => Date.now(), sleep };

/** The minute's updates of each company, shared by all its nodes and executions in this process. */
const updateBudgets = budgetBook(LIMITS.updates, clock);

export interface OpenParts {
	readonly send: Send;
	readonly settings: Settings;
	/** Requests that must not be sent twice are remembered under this name. */
	readonly execution: string;
}

/** A session over any way to send: the node's, the trigger's, or the credential test's. */
export function openSession({ send, settings, execution }: OpenParts): Session {
	const { secrets, company } = settings;
	const parts: HttpParts = {
		send,
		clock,
		vendor: {
			name: NAME,
			errors: ERRORS,
			openKeys: OPEN_KEYS,
			readError,
			tooOften: kaonaviReasons.tooOften,
		},
		budget: unlimited,
		secrets,
		sentOnce,
		execution,
	};
	const counted = { budget: updateBudgets(company), refusedIsFree: true };
	return createSession({
		http: createHttp(parts),
		updates: createHttp({ ...parts, ...counted }),
		clean: (texts, sent) => cleanTexts(texts, sent, secrets),
		...clock,
	});
}

/** The session of a node or trigger. A 401 lets n8n fetch a new token and send once more. */
async function open(functions: IAllExecuteFunctions, execution: string): Promise<Session> {
	const credential = openedCredential(functions, CREDENTIAL);
	const settings = readSettings(await credential.data());
	const secrets = [...settings.secrets];
	const plain = n8nSend(functions, credential, settings.baseUrl, { renewsOn401: true });
	let isFirst = true;
	const send: Send = async (request) => {
		const answer = await plain(request);
		// The token may have been fetched or renewed meanwhile: a vendor that echoes it must not bring it into a text.
		if (isFirst || ('status' in answer && answer.status >= 400)) {
			isFirst = false;
			secrets.push(...readSettings(await credential.data()).secrets);
		}
		return answer;
	};
	return openSession({ send, settings: { ...settings, secrets }, execution });
}

/** The node's connection, once per run. */
export const connect = async (functions: IExecuteFunctions): Promise<Session> =>
	await open(functions, placeOf(functions));

/** The connection of pickers and of the trigger. */
export const connectOnce = async (functions: IAllExecuteFunctions): Promise<Session> =>
	await open(functions, randomUUID());

/**
 * Names one run of one node: n8n's Retry On Fail stays within it, the next pass of a loop does not. Without an
 * execution id nothing may be taken for a repetition.
 */
function placeOf(functions: IExecuteFunctions): string {
	const execution = functions.getExecutionId() || randomUUID();
	const run = functions.evaluateExpression('{{ $runIndex }}', 0);
	return [execution, functions.getNode().id, String(run)].join(' ');
}
