const { accepted, json, ok } = require('../body');
const { checkBody, refuse, refuseParameter } = require('../refusals');
const { RICH_MENU_BODIES } = require('../validation/rich-menu');
const { RICH_MENU_TEXTS } = require('../validation/issues');

/** Rich menus: the objects, the default one, those of users, aliases and batches. */
module.exports = function richMenuRoutes({ options, richMenus }) {
	const check = (name, body) =>
		checkBody(RICH_MENU_BODIES[name], body, {
			unknownProperties: options.unknownProperties,
			texts: RICH_MENU_TEXTS,
		});
	const user = ({ userId }) =>
		/^U[0-9a-f]{32}$/.test(userId) ? userId : refuseParameter('userId');

	/** A menu named in a body; without an image it is refused as in a path. */
	const named = (richMenuId) => {
		if (!richMenus.get(richMenuId)) refuse('richMenu');
		return richMenus.showable(richMenuId);
	};

	function batch({ body, requestId }) {
		check('batch', body);
		richMenus.checkBatch(body);
		if (requestId !== undefined) richMenus.startBatch(body, requestId);
	}

	/** A menu that is not there and a menu without an image are refused alike. */
	function aliasTarget({ richMenuId }) {
		if (!richMenus.get(richMenuId)?.image) refuse('aliasMenu');
		return richMenuId;
	}
	const existingAlias = ({ aliasId }) => {
		if (!richMenus.aliases.has(aliasId)) refuse('alias');
		return aliasId;
	};
	const aliasView = ([richMenuAliasId, richMenuId]) => ({ richMenuAliasId, richMenuId });

	function createAlias({ body }) {
		check('createAlias', body);
		if (richMenus.aliases.has(body.richMenuAliasId)) refuse('aliasTwice');
		if (richMenus.aliases.size >= richMenus.mostAliases) refuse('tooManyMenus');
		richMenus.aliases.set(body.richMenuAliasId, aliasTarget(body));
		return ok();
	}

	return {
		'POST /v2/bot/richmenu': json(({ body }) => {
			check('create', body);
			return ok({ richMenuId: richMenus.create(body) });
		}),
		'POST /v2/bot/richmenu/validate': json(({ body }) => {
			check('create', body);
			return ok();
		}),
		'GET /v2/bot/richmenu/list': () =>
			ok({ richmenus: [...richMenus.menus.values()].map(({ view }) => view) }),
		'GET /v2/bot/richmenu/:richMenuId': ({ params }) =>
			ok(richMenus.existing(params.richMenuId).view),
		'DELETE /v2/bot/richmenu/:richMenuId': ({ params }) => {
			richMenus.remove(params.richMenuId);
			return ok();
		},

		'POST /v2/bot/user/all/richmenu/:richMenuId': ({ params }) => {
			richMenus.setDefault(richMenus.showable(params.richMenuId));
			return ok();
		},
		'GET /v2/bot/user/all/richmenu': () =>
			ok({ richMenuId: richMenus.defaultId ?? refuse('noDefaultMenu') }),
		'DELETE /v2/bot/user/all/richmenu': () => {
			richMenus.setDefault(undefined);
			return ok();
		},

		'POST /v2/bot/user/:userId/richmenu/:richMenuId': ({ params }) => {
			richMenus.link(user(params), richMenus.showable(params.richMenuId));
			return ok();
		},
		'GET /v2/bot/user/:userId/richmenu': ({ params }) =>
			ok({ richMenuId: richMenus.linked.get(user(params)) ?? refuse('noUserMenu') }),
		'DELETE /v2/bot/user/:userId/richmenu': ({ params }) => {
			richMenus.unlink(user(params));
			return ok();
		},
		'POST /v2/bot/richmenu/bulk/link': json(({ body }) => {
			check('bulkLink', body);
			const richMenuId = named(body.richMenuId);
			for (const userId of body.userIds) richMenus.link(userId, richMenuId);
			return accepted();
		}),
		'POST /v2/bot/richmenu/bulk/unlink': json(({ body }) => {
			check('bulkUnlink', body);
			for (const userId of body.userIds) richMenus.unlink(userId);
			return accepted();
		}),

		'POST /v2/bot/richmenu/batch': json((request) => {
			batch(request);
			return accepted(options.batchStatus);
		}),
		'POST /v2/bot/richmenu/validate/batch': json(({ body }) => {
			batch({ body });
			return ok();
		}),
		'GET /v2/bot/richmenu/progress/batch': ({ query }) =>
			ok(richMenus.batchProgress(query.requestId) ?? refuse('notFound')),

		'POST /v2/bot/richmenu/alias': json(createAlias),
		'GET /v2/bot/richmenu/alias/list': () => ok({ aliases: [...richMenus.aliases].map(aliasView) }),
		'GET /v2/bot/richmenu/alias/:aliasId': ({ params }) => {
			const aliasId = existingAlias(params);
			return ok(aliasView([aliasId, richMenus.aliases.get(aliasId)]));
		},
		'POST /v2/bot/richmenu/alias/:aliasId': json(({ params, body }) => {
			const aliasId = existingAlias(params);
			check('updateAlias', body);
			richMenus.aliases.set(aliasId, aliasTarget(body));
			return ok();
		}),
		'DELETE /v2/bot/richmenu/alias/:aliasId': ({ params }) => {
			richMenus.aliases.delete(existingAlias(params));
			return ok();
		},
	};
};
