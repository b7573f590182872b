const { form, ok } = require('../body');
const { refuseOAuth, refuseWith } = require('../refusals');

/**
 * Token calls. Assertions (JWT) need a key that is registered in the console; this channel has none,
 * which LINE answers with 404.
 */
module.exports = function oauthRoutes({ options, tokens, clock }) {
	const bearer = ({ token, seconds }) =>
		ok({ token_type: 'Bearer', access_token: token, expires_in: seconds });
	const isSecret = ({ client_id: id, client_secret: secret }) =>
		id === options.channelId && secret === options.channelSecret;
	const noSuchKey = () => refuseWith(404, 'Cannot find channel key that satisfies the conditions');

	function stateless({ body }) {
		if (body.grant_type !== 'client_credentials')
			refuseOAuth('invalid_request', 'Invalid grant_type');
		if (body.client_assertion !== undefined) noSuchKey();
		if (!isSecret(body)) refuseOAuth('invalid_request', "Invalid 'client_credentials'.");
		return bearer(tokens.issueStateless());
	}

	function shortLived({ body }) {
		if (body.grant_type !== 'client_credentials')
			refuseOAuth('invalid_request', 'Invalid grant_type');
		if (body.client_id !== options.channelId) refuseOAuth('invalid_client', 'invalid client_id');
		if (!isSecret(body)) refuseOAuth('invalid_client', 'invalid client_secret');
		return bearer(tokens.issueShortLived());
	}

	/** For short-lived and long-lived tokens; a stateless one is none of them. */
	function verify({ body }) {
		const known = tokens.get(body.access_token);
		if (!known || known.kind === 'stateless')
			refuseOAuth('invalid_request', 'access_token invalid');
		const left = Math.floor((known.expiresAt - clock.now().getTime()) / 1000);
		return ok({ client_id: options.channelId, expires_in: left, scope: 'P CM' });
	}

	return {
		'POST /oauth2/v3/token': form(stateless),
		'POST /oauth2/v2.1/token': form(noSuchKey),
		'POST /v2/oauth/accessToken': form(shortLived),
		'POST /v2/oauth/verify': form(verify),
		'POST /v2/oauth/revoke': form(({ body }) => {
			tokens.revoke(body.access_token);
			return { status: 200, text: '' };
		}),
	};
};
