const { actionIn } = require('./actions');
const { flag, integer, listOf, object, optional, text, byType } = require('./schema');

const ID = /^richmenu-[0-9a-f]{32}$/;
const size = object(
	{ width: integer({ min: 800, max: 2500 }), height: integer({ min: 250, max: 2500 }) },
	({ width, height }, at, issues) => {
		if (width / height < 1.45)
			issues.add('value', at, { text: 'Aspect ratio must be at least 1.45' });
	},
);
const bounds = object({
	x: integer({ min: 0 }),
	y: integer({ min: 0 }),
	width: integer({ min: 1 }),
	height: integer({ min: 1 }),
});

/** The body that creates a rich menu; an alias or a list carries the id as well. */
const richMenu = object({
	size,
	selected: flag(),
	name: text({ max: 300, count: 'graphemes' }),
	chatBarText: text({ max: 14, count: 'graphemes' }),
	areas: listOf(object({ bounds, action: actionIn('richMenu') }), { min: 0, max: 20 }),
});

const richMenuId = (value, at, issues) => {
	if (typeof value !== 'string') return issues.add('shape', at);
	if (!ID.test(value)) issues.add('value', at, { text: 'invalid richMenuId' });
};
const userIds = listOf(
	(value, at, issues) => {
		if (!/^U[0-9a-f]{32}$/.test(value)) issues.add('shape', at);
	},
	{ max: 500 },
);

function batchRules({ operations }, at, issues) {
	if (!Array.isArray(operations)) return;
	const types = operations.map((operation) => operation?.type);
	if (types.includes('unlinkAll') && types.some((type) => type !== 'unlinkAll')) {
		const words = "'unlinkAll' type can't be combined with other type";
		issues.add('value', ['operations[]', 'type'], { text: words });
	}
	const from = operations.map((operation) => operation?.from).filter(Boolean);
	const twice = from.find((id, index) => from.indexOf(id) !== index);
	if (twice) {
		const words = `from richmenu (${twice}) is duplicated`;
		issues.add('value', ['operations[]', 'from'], { text: words });
	}
}

const aliasId = text({ max: 32, pattern: /^[a-z0-9_-]+$/ });

const RICH_MENU_BODIES = {
	create: richMenu,
	bulkLink: object({ richMenuId, userIds }),
	bulkUnlink: object({ userIds }),
	batch: object(
		{
			operations: listOf(
				byType({
					link: { from: richMenuId, to: richMenuId },
					unlink: { from: richMenuId },
					unlinkAll: {},
				}),
				{ max: 1000 },
			),
			resumeRequestKey: optional(text({ pattern: /^[0-9a-zA-Z\-_]{1,100}$/ })),
		},
		batchRules,
	),
	createAlias: object({ richMenuAliasId: aliasId, richMenuId }),
	updateAlias: object({ richMenuId }),
};

module.exports = { RICH_MENU_BODIES };
