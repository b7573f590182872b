const { stableKey } = require('../shared');
const { checkScopes } = require('./scopes');

/**
 * API clients of the company and the tokens that were issued to them. Times come from the
 * simulator's clock.
 */
function createTokens({ options, clock }) {
	const clients = new Map();
	const tokens = new Map();
	let issued = 0;

	/** `{ scopes, grantTypes, clientId?, clientSecret? }` -> `{ clientId, clientSecret, scopes }`. */
	function addClient(given = {}) {
		const number = clients.size + 1;
		const client = {
			clientId: given.clientId ?? stableKey('client', options.seed, number).slice(0, 10),
			clientSecret: given.clientSecret ?? `${options.clientSecret}${number}`,
			scopes: checkScopes(given.scopes),
			grantTypes: given.grantTypes ?? ['client_credentials'],
		};
		clients.set(client.clientId, client);
		return client;
	}

	function issue(client, scopes) {
		if (options.newTokenStopsOld) stopOf(client);
		issued += 1;
		const token = stableKey('token', options.seed, issued);
		const expiresAt = clock.now().getTime() + options.tokenLifeSeconds * 1000;
		tokens.set(token, { client, scopes, expiresAt });
		return token;
	}

	function stopOf(client) {
		for (const [token, setting] of tokens) if (setting.client === client) tokens.delete(token);
	}

	/** The token's setting while it is valid. */
	function get(token) {
		const setting = tokens.get(token);
		return setting && clock.now().getTime() < setting.expiresAt ? setting : undefined;
	}

	return {
		addClient,
		issue,
		get,
		client: (id) => clients.get(id),
		/** Ends every token at once, as an administrator does who deletes and makes the client again. */
		expireAll: () => tokens.clear(),
		get issued() {
			return issued;
		},
	};
}

module.exports = { createTokens };
