const { actionIn } = require('./actions');
const { byType, httpsUrl, listOf, object, oneOf, optional, text } = require('./schema');

const COLOR = /^#[0-9A-Fa-f]{6}$/;
const look = {
	imageAspectRatio: optional(oneOf('rectangle', 'square')),
	imageSize: optional(oneOf('cover', 'contain')),
};
const graphemes = (max) => text({ max, count: 'graphemes' });
const hasHead = ({ thumbnailImageUrl, title }) => Boolean(thumbnailImageUrl || title);

/** What buttons and a column have in common; the text is shorter below an image or a title. */
const card = ({ longest, actions, ...more }) => [
	{
		thumbnailImageUrl: optional(httpsUrl()),
		imageBackgroundColor: optional(text({ pattern: COLOR })),
		title: optional(graphemes(40)),
		text: graphemes(longest),
		defaultAction: optional(actionIn('template')),
		actions: listOf(actionIn('template'), { max: actions }),
		...more,
	},
	(value, at, issues) => {
		if (hasHead(value) && typeof value.text === 'string')
			graphemes(60)(value.text, [...at, 'text'], issues);
	},
];

const buttons = object(...card({ longest: 160, actions: 4, type: oneOf('buttons'), ...look }));
const column = object(...card({ longest: 120, actions: 3 }));

/** LINE's note: the number of actions and the head are the same in all columns. */
function sameColumns({ columns }, at, issues) {
	if (!Array.isArray(columns)) return;
	const shapes = columns.map((given) => `${given?.actions?.length} ${hasHead(given ?? {})}`);
	if (new Set(shapes).size > 1) issues.addContent(at, 'columns must be alike', 'template/columns');
}

/** The template inside a template message. */
const template = byType({
	buttons,
	confirm: {
		text: graphemes(240),
		actions: listOf(actionIn('template'), { min: 2, max: 2 }),
	},
	carousel: object(
		{ type: oneOf('carousel'), columns: listOf(column, { max: 10 }), ...look },
		sameColumns,
	),
	image_carousel: {
		columns: listOf(object({ imageUrl: httpsUrl(), action: actionIn('imageCarousel') }), {
			max: 10,
		}),
	},
});

module.exports = { template };
