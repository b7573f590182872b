import type { ICredentialTestFunctions, INodeCredentialTestResult } from 'n8n-workflow';
import { type Reason, sentence } from '../reasons/reason';
import { unverifiedReasons } from '../unverified/reasons';
import { credentialTestSend } from './credentialTestSend';

export interface TestedAddress {
	readonly vendor: string;
	readonly baseUrl: string;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * The test of a credential whose vendor has published no call that would prove it: the address itself is asked. No
 * answer and a refusal are told; anything else only says that somebody is there, and the text claims no more.
 */
export async function testAddress(
	functions: ICredentialTestFunctions,
	{ vendor, baseUrl, headers }: TestedAddress,
): Promise<INodeCredentialTestResult> {
	const said = (status: 'OK' | 'Error', reason: Reason) => ({
		status,
		message: sentence(reason, 'en'),
	});
	const send = credentialTestSend(functions, baseUrl, headers);
	const answer = await send({ method: 'GET', path: '/', repeat: 'safe' });
	if ('unanswered' in answer) {
		return said('Error', unverifiedReasons.noAnswer({ vendor, cause: answer.unanswered }));
	}
	const { status } = answer;
	return status === 401 || status === 403
		? said('Error', unverifiedReasons.accessRefused({ status }))
		: said('OK', unverifiedReasons.answered({ status }));
}
