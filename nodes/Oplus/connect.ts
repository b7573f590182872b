import { DateTime } from 'luxon';
import { type IExecuteFunctions, sleep } from 'n8n-workflow';
import { unlimited } from '../shared/http/budget';
import { createHttp } from '../shared/http/createHttp';
import { SentOnce } from '../shared/http/sentOnce';
import type { VendorProfile } from '../shared/http/vendorProfile';
import { n8nSend } from '../shared/node/n8nSend';
import { openedCredential } from '../shared/node/openedCredential';
import { dayOf } from '../shared/time/jst';
import type { OplusClient } from './client';

export const CREDENTIAL = 'oplusPartnerApi';

/** Nothing is known of the partner interface's refusals: only what the status itself says. */
const PARTNER: VendorProfile = {
	name: 'oplus',
	errors: [],
	readError: () => undefined,
	openKeys: new Set(),
};

const sentOnce = new SentOnce();

/** The node's connection, once per run. File operations never ask for the credential. */
export function connect(functions: IExecuteFunctions): OplusClient {
	return {
		today: dayOf(DateTime.fromMillis(Date.now())),
		async http() {
			const credential = openedCredential(functions, CREDENTIAL);
			const { baseUrl, userId, token } = await credential.data();
			return createHttp({
				send: n8nSend(functions, credential, String(baseUrl)),
				vendor: PARTNER,
				clock: { now: () => Date.now(), sleep },
				budget: unlimited,
				secrets: [String(token), String(userId)],
				sentOnce,
				execution: functions.getExecutionId(),
			});
		},
	};
}
