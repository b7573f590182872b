import { DateTime } from 'luxon';
import { type IExecuteFunctions, sleep } from 'n8n-workflow';
import { unlimited } from '../shared/http/budget';
import { createHttp } from '../shared/http/createHttp';
import type { Send } from '../shared/http/port';
import { Refusal } from '../shared/http/refusal';
import { SentOnce } from '../shared/http/sentOnce';
import type { VendorProfile } from '../shared/http/vendorProfile';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import { dayOf } from '../shared/time/jst';
import { readUsualError } from '../shared/http/usualError';
import { readInterface } from './api/calls';
import { secretsOf } from './api/signIn';
import type { Api, OfficeStationClient } from './client';
import { settingReasons } from './reasons';
import { NAME } from './vendor';

export const CREDENTIAL = 'officeStationApi';

/** Nothing is known of the vendor's refusals: only what status and words say. */
const VENDOR: VendorProfile = {
	name: NAME,
	errors: [],
	readError: readUsualError,
	openKeys: new Set(),
};

/** One memory for the whole process: a retry of an execution runs in the same one. */
const sentOnce = new SentOnce();

/** The node's connection, once per run. File operations never ask for the credential. */
export function connect(functions: IExecuteFunctions): OfficeStationClient {
	let opened: Promise<Api> | undefined;
	return {
		today: dayOf(DateTime.fromMillis(Date.now())),
		async api() {
			return await (opened ??= openApi(functions));
		},
	};
}

async function openApi(functions: IExecuteFunctions): Promise<Api> {
	const credential = openedCredential(functions, CREDENTIAL);
	const data = await credential.data();
	const baseUrl = String(data.baseUrl ?? '').trim();
	if (baseUrl === '') throw new Refusal('guard', settingReasons.baseUrlMissing());
	const secrets = secretsOf(data);
	const renewsOn401 = data.signIn === 'call';
	const plain = n8nSend(functions, credential, baseUrl, { renewsOn401 });
	const send: Send = async (request) => {
		const answer = await plain(request);
		// The token may have been fetched meanwhile: a vendor that echoes it must not bring it into a text.
		if (renewsOn401 && 'status' in answer && answer.status >= 400) {
			secrets.push(...secretsOf(await credential.data()));
		}
		return answer;
	};
	return {
		settings: readInterface(data.interface),
		stationId: String(data.stationId ?? ''),
		http: createHttp({
			...{ send, vendor: VENDOR, budget: unlimited, secrets, sentOnce },
			clock: { now: () => Date.now(), sleep },
			execution: functions.getExecutionId(),
		}),
	};
}
