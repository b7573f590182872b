import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

/** How the credential says that user ID and token are sent: as Basic authentication, or in two headers. */
export function authHeaders(data: ICredentialDataDecryptedObject): Record<string, string> {
	const { userId, token, sendAs, userHeader, proofHeader } = data;
	if (sendAs !== 'headers') {
		const pair = Buffer.from(`${String(userId)}:${String(token)}`, 'utf8').toString('base64');
		return { authorization: `Basic ${pair}` };
	}
	const headers = [
		[userHeader, userId],
		[proofHeader, token],
	].filter(([name]) => name);
	return Object.fromEntries(headers.map(([name, value]) => [String(name), String(value)]));
}
