import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import type { Http } from '../shared/http/port';
import { Refusal, refusalIn } from '../shared/http/refusal';
import { credentialTestSend } from '../shared/node/credentialTestSend';
import { type Reason, sentence } from '../shared/reasons/reason';
import { getBot } from './client/bot';
import { issueToken, verifyToken } from './client/token';
import { openHttp, secretsOf } from './connect';
import { lineReasons } from './reasons';
import { BASE_URL } from './vendor';

/**
 * Proves the secret (it signs webhooks in both modes) by fetching a stateless token, then the token that calls will
 * carry by asking for the bot. A long-lived token must be of the same channel.
 */
export async function lineMessagingApiTest(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted<ICredentialDataDecryptedObject>,
): Promise<INodeCredentialTestResult> {
	try {
		return { status: 'OK', message: sentence(await examine(this, { ...data }), 'en') };
	} catch (error) {
		return { status: 'Error', message: sentence(refusalIn(error).reason, 'en') };
	}
}

async function examine(
	functions: ICredentialTestFunctions,
	data: ICredentialDataDecryptedObject,
): Promise<Reason> {
	const open = (headers: Record<string, string>): Http =>
		openHttp({
			send: credentialTestSend(functions, String(data.baseUrl || BASE_URL), headers),
			secrets: secretsOf(data),
			execution: '',
		});
	const bare = open({});
	const token = await issueToken(bare, data.channelId, data.channelSecret).catch(secretRefused);
	const used = data.authMethod === 'longLived' ? await longLivedToken(bare, data) : token;
	const { displayName, basicId } = await getBot(open({ Authorization: `Bearer ${used}` }));
	return lineReasons.connected({ account: `${displayName} (${basicId})` });
}

function secretRefused(error: unknown): never {
	const refusal = refusalIn(error);
	if (refusal.kind !== 'refused') throw refusal;
	const { values } = refusal.reason;
	throw new Refusal('credential', lineReasons.notSignedWith(values));
}

async function longLivedToken(bare: Http, data: ICredentialDataDecryptedObject): Promise<string> {
	const token = String(data.accessToken).trim();
	const { client_id: channel } = await verifyToken(bare, token).catch((error: unknown) => {
		const refusal = refusalIn(error);
		if (refusal.kind !== 'refused') throw refusal;
		throw new Refusal('credential', lineReasons.credential(refusal.reason.values));
	});
	if (channel === String(data.channelId).trim()) return token;
	throw new Refusal('credential', lineReasons.otherChannel());
}
