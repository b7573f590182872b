const { refuse } = require('../refusals');

/** POST /token [A]: HTTP Basic of `key:secret`, a form. */
module.exports = function tokenRoutes({ counters, options, tokens }) {
	function basicOf({ authorization = '' }) {
		const encoded = /^Basic (.+)$/i.exec(authorization)?.[1] ?? '';
		const text = Buffer.from(encoded, 'base64').toString('utf8');
		const colon = text.indexOf(':');
		return colon < 0 ? ['', ''] : [text.slice(0, colon), text.slice(colon + 1)];
	}

	function postToken({ headers, body }) {
		const type = headers['content-type'] ?? '';
		const isForm = type.startsWith('application/x-www-form-urlencoded');
		if (!isForm || body?.grant_type !== 'client_credentials') refuse('grantType');
		if (!tokens.fits(...basicOf(headers))) refuse('key');
		if (!tokens.takeIssue()) refuse('tokenCap');
		counters.add('tokensIssued');
		const lifetime =
			options.lifetimeKey === 'none' ? {} : { [options.lifetimeKey]: options.tokenLifeSeconds };
		return {
			status: 200,
			json: { access_token: tokens.issue(), token_type: 'Bearer', ...lifetime },
		};
	}

	return { 'POST /token': postToken };
};
