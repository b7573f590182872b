const { refuse } = require('../refusals');

/**
 * Token calls [B], open at all hours [A]. What an unknown token answers is UNCERTAIN, hence the
 * option.
 */
module.exports = function tokenRoutes({ tokens, options }) {
	const known = (token) => (tokens.has(token) ? token : refuse('authentication'));
	return {
		'GET /tokens/:token/available': ({ params }) => {
			const available = tokens.has(params.token);
			if (!available && options.unknownTokenAnswer === '403') refuse('authentication');
			return { status: 200, json: { available } };
		},
		'POST /tokens/:token': ({ params }) => ({
			status: 201,
			json: { token: tokens.renew(known(params.token)) },
		}),
		'DELETE /tokens/:token': ({ params }) => {
			tokens.stop(known(params.token));
			return { status: 204 };
		},
	};
};
