import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { refusalIn } from '../shared/http/refusal';
import { NotLoggedIn } from '../shared/http/token';
import { credentialTestSend } from '../shared/node/credentialTestSend';
import { fetchTokenInTest } from '../shared/node/tokenSend';
import { reasonTable, sentence } from '../shared/reasons/reason';
import { getEmployeePage } from './client';
import { openSession } from './connect';
import { readSettings } from './settings';
import { NAME } from './vendor';

const { valid } = reasonTable({
	valid: {
		en: { message: 'Connected to {vendor}.', hint: '' },
		ja: { message: '{vendor} に接続できました。', hint: '' },
	},
});

/**
 * Fetches a token, which tells a wrong ID, secret or scope, then one employee, which tells a wrong API host and a missing
 * employees.read: nearly every operation needs it to find people by staff code.
 */
export async function jobcanApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const settings = readSettings({ ...data, accessToken: '' });
	const { http } = openSession({
		send: async (request) =>
			await fetchTokenInTest(this, settings.login).then(
				async (token) =>
					await credentialTestSend(this, settings.baseUrl, { Authorization: `Bearer ${token}` })(
						request,
					),
				(error: unknown) => {
					if (error instanceof NotLoggedIn) return error.answer;
					throw error;
				},
			),
		settings,
		execution: '',
	});
	try {
		await getEmployeePage(http, 0, 1);
		return { status: 'OK', message: sentence(valid({ vendor: NAME }), 'en') };
	} catch (error) {
		return { status: 'Error', message: sentence(refusalIn(error).reason, 'en') };
	}
}
