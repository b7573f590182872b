const { accepted, json, ok } = require('../body');
const { checkBody, refuse } = require('../refusals');
const { integer, object, optional, text } = require('../validation/schema');

const ONLY_USERS =
	'Only user id is acceptable, please confirm if there are any group/room ids or illegal ids.';
const loadingBody = object(
	{ chatId: text(), loadingSeconds: optional(integer({ min: 5, max: 60 })) },
	({ chatId, loadingSeconds = 20 }, at, issues) => {
		if (!/^U[0-9a-f]{32}$/.test(chatId)) issues.add('value', ['chatId'], { text: ONLY_USERS });
		if (loadingSeconds % 5 !== 0) {
			issues.add('value', ['loadingSeconds'], { text: 'must be a multiple of five' });
		}
	},
);
const readBody = object({ markAsReadToken: text() });

/** Loading animation and read marks. */
module.exports = function chatRoutes({ options, chats, clock, loadings, readTokens }) {
	const { unknownProperties } = options;
	return {
		'POST /v2/bot/chat/loading/start': json(({ body }) => {
			checkBody(loadingBody, body, { unknownProperties });
			const { chatId, loadingSeconds = 20 } = body;
			loadings.push({ userId: chatId, seconds: loadingSeconds, at: clock.now().toISOString() });
			return accepted();
		}),
		'POST /v2/bot/chat/markAsRead': json(({ body }) => {
			checkBody(readBody, body, { unknownProperties });
			const { chatId, id } = readTokens.get(body.markAsReadToken) ?? refuse('readToken');
			chats.markRead(chatId, id);
			return ok();
		}),
	};
};
