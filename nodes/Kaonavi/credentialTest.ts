import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { refusalIn } from '../shared/http/refusal';
import { NotLoggedIn } from '../shared/http/token';
import { fetchTokenInTest } from '../shared/node/tokenSend';
import { sentence } from '../shared/reasons/reason';
import { openSession } from './connect';
import { kaonaviReasons } from './reasons';
import { readSettings } from './settings';
import { NAME, TOKEN_PATH } from './vendor';

/**
 * Fetches a token, which proves key and secret and needs none of the operations that are off at first. It spends one of
 * the tokens that kaonavi issues in an hour.
 */
export async function kaonaviApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const settings = readSettings({ ...data, accessToken: '' });
	const { http } = openSession({
		send: async () =>
			await fetchTokenInTest(this, settings.login).then(
				() => ({ status: 200, headers: {}, text: '{}' }),
				(error: unknown) => {
					if (error instanceof NotLoggedIn) return error.answer;
					throw error;
				},
			),
		settings,
		execution: '',
	});
	try {
		await http({ method: 'POST', path: TOKEN_PATH, repeat: 'safe' });
		return { status: 'OK', message: sentence(kaonaviReasons.connected({ vendor: NAME }), 'en') };
	} catch (error) {
		return { status: 'Error', message: sentence(refusalIn(error).reason, 'en') };
	}
}
