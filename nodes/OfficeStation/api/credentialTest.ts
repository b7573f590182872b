import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { refusalIn } from '../../shared/http/refusal';
import { NotLoggedIn } from '../../shared/http/token';
import { testAddress } from '../../shared/node/addressTest';
import { fetchTokenInTest } from '../../shared/node/tokenSend';
import { type Reason, sentence } from '../../shared/reasons/reason';
import { unverifiedReasons } from '../../shared/unverified/reasons';
import { settingReasons } from '../reasons';
import { NAME } from '../vendor';
import { readInterface } from './calls';
import { authHeaders, signInRequest } from './signIn';

/**
 * Reads the settings, signs in if that is a call of its own, and asks the address: no call is known that would prove
 * more, and the text claims no more.
 */
export async function officeStationApiTest(
	this: ICredentialTestFunctions,
	{ data = {} }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	const unusable = unusableSetting(data);
	if (unusable) return refused(unusable);
	const sessionToken = data.signIn === 'call' ? await signIn(this, data) : '';
	if (typeof sessionToken !== 'string') return refused(sessionToken);
	const headers = authHeaders({ ...data, sessionToken });
	return await testAddress(this, { vendor: NAME, baseUrl: String(data.baseUrl), headers });
}

function unusableSetting(data: ICredentialDataDecryptedObject): Reason | undefined {
	try {
		readInterface(data.interface);
	} catch (error) {
		return refusalIn(error).reason;
	}
	const isMissing = String(data.baseUrl ?? '').trim() === '';
	return isMissing ? settingReasons.baseUrlMissing() : undefined;
}

/** The token, or why there is none. */
const signIn = async (functions: ICredentialTestFunctions, data: ICredentialDataDecryptedObject) =>
	await fetchTokenInTest(functions, signInRequest(data)).then(
		(token): string | Reason => token,
		(error: unknown): string | Reason => {
			if (!(error instanceof NotLoggedIn)) throw error;
			const { answer } = error;
			return 'unanswered' in answer
				? unverifiedReasons.noAnswer({ vendor: NAME, cause: answer.unanswered })
				: settingReasons.signInRefused();
		},
	);

const refused = (reason: Reason): INodeCredentialTestResult => ({
	status: 'Error',
	message: sentence(reason, 'en'),
});
