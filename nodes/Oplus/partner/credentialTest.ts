import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { testAddress } from '../../shared/node/addressTest';
import { authHeaders } from './authHeaders';

/** No call is known that would prove user ID and token, so the address itself is asked. */
export async function oplusPartnerApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const headers = authHeaders(data);
	return await testAddress(this, { vendor: 'oplus', baseUrl: String(data.baseUrl), headers });
}
