/** POST /oauth2/v3/token: a stateless channel access token, good for 15 minutes, as many as one likes. */
export const ISSUE_PATH = '/oauth2/v3/token';

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' } as const;

/** https://developers.line.biz/en/reference/messaging-api/#issue-stateless-channel-access-token */
export function tokenForm(channelId: unknown, channelSecret: unknown): string {
	return new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: String(channelId).trim(),
		client_secret: String(channelSecret).trim(),
	}).toString();
}
