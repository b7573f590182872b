import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { refusalIn } from '../shared/http/refusal';
import { credentialTestSend } from '../shared/node/credentialTestSend';
import { reasonTable, sentence } from '../shared/reasons/reason';
import { getProjectPage } from './client';
import { openHttp } from './connect';
import { authHeaders, readSettings } from './settings';
import { NAME } from './vendor';

const { valid } = reasonTable({
	valid: {
		en: { message: 'Connected to {vendor}.', hint: '' },
		ja: { message: '{vendor} に接続できました。', hint: '' },
	},
});

/** Reads the first page of active projects: the one list call that is known, in exactly the shape that is known. */
export async function crowdLogApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const settings = readSettings(data);
	const send = credentialTestSend(this, settings.baseUrl, authHeaders(data));
	try {
		await getProjectPage(openHttp(send, settings, ''), 1, { active: true });
		return { status: 'OK', message: sentence(valid({ vendor: NAME }), 'en') };
	} catch (error) {
		return { status: 'Error', message: sentence(refusalIn(error).reason, 'en') };
	}
}
