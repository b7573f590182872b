const TOKEN_PATH = '/oauth/token';

/**
 * The token request of two live clients: HTTP Basic of the raw `id:secret`, a form, `scope` optional.
 * Refusals follow RFC 6749 (INFERRED: nobody published one).
 */
function tokenRoutes({ options, tokens }) {
	const refusal = (status, error, description, headers = {}) => ({
		status,
		headers,
		json: { error, error_description: description },
	});

	function clientOf({ authorization = '' }) {
		const encoded = /^Basic (.+)$/i.exec(authorization)?.[1];
		if (encoded === undefined) return undefined;
		const text = Buffer.from(encoded, 'base64').toString('utf8');
		const colon = text.indexOf(':');
		const client = tokens.client(text.slice(0, colon));
		return client?.clientSecret === text.slice(colon + 1) ? client : undefined;
	}

	/** The scopes to grant, or the reason against it; a blank scope means all that are ticked. */
	function scopesFor(client, asked = '') {
		const wanted = asked.split(' ').filter((scope) => scope !== '');
		if (wanted.length === 0) return { scopes: client.scopes };
		if (wanted.length > 1 && !options.severalScopes) return { reason: 'one scope per request' };
		const granted = wanted.filter((scope) => client.scopes.includes(scope));
		const lacks = wanted.find((scope) => !granted.includes(scope));
		if (lacks && options.missingScope === 'token') return { reason: `${lacks} is not granted` };
		return { scopes: granted };
	}

	function postToken({ headers, body }) {
		if (!(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) {
			return refusal(415, 'invalid_request', 'a form is expected');
		}
		const client = clientOf(headers);
		if (!client) {
			const challenge = { 'www-authenticate': 'Basic realm="jobcan"' };
			return refusal(401, 'invalid_client', 'unknown client or wrong secret', challenge);
		}
		const { grant_type: grantType, scope } = body ?? {};
		if (grantType !== 'client_credentials') return refusal(400, 'unsupported_grant_type');
		if (!client.grantTypes.includes(grantType)) return refusal(400, 'unauthorized_client');
		const { scopes, reason } = scopesFor(client, scope);
		if (reason) return refusal(400, 'invalid_scope', reason);
		const expires = options.sendExpiresIn ? { expires_in: options.tokenLifeSeconds } : {};
		const token = tokens.issue(client, scopes);
		return { status: 200, json: { access_token: token, token_type: 'Bearer', ...expires } };
	}

	return { [`POST ${TOKEN_PATH}`]: postToken };
}

module.exports = { TOKEN_PATH, tokenRoutes };
