import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { credentialTestSend } from '../../shared/node/credentialTestSend';
import { type Reason, sentence } from '../../shared/reasons/reason';
import { settingReasons } from '../reasons';
import { authHeaders } from './authHeaders';

/**
 * No call is known that would prove user ID and token, so the address itself is asked: no answer and a refusal are
 * told; anything else only says that somebody is there, and the text does not claim more.
 */
export async function oplusPartnerApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const said = (status: 'OK' | 'Error', reason: Reason) => ({
		status,
		message: sentence(reason, 'en'),
	});
	const send = credentialTestSend(this, String(data.baseUrl), authHeaders(data));
	const answer = await send({ method: 'GET', path: '/', repeat: 'safe' });
	if ('unanswered' in answer) {
		return said('Error', settingReasons.noAnswer({ cause: answer.unanswered }));
	}
	const { status } = answer;
	return status === 401 || status === 403
		? said('Error', settingReasons.refused({ status }))
		: said('OK', settingReasons.answered({ status }));
}
