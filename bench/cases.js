/** What is measured, as data: `{ tool, people, change }` in the order of the tables. */
const SIZES = { quick: [300], usual: [300, 1000], full: [300, 1000, 2000] };

/** Up to how many people a tool is measured; with more, only the growth of the node is of interest. */
const UP_TO = { pack: Infinity, packWide: 1000, builtIn: 1000, builtInNarrow: 300 };

/** How many writes are under way at once makes no difference where nothing is written. */
const MATRIX = {
	same: ['pack', 'builtIn'],
	some: ['pack', 'packWide', 'builtInNarrow', 'builtIn'],
	new: ['pack', 'packWide', 'builtInNarrow', 'builtIn'],
};

function casesOf(size) {
	return SIZES[size].flatMap((people) =>
		Object.entries(MATRIX).flatMap(([change, tools]) =>
			tools.filter((tool) => people <= UP_TO[tool]).map((tool) => ({ tool, people, change })),
		),
	);
}

module.exports = { SIZES, casesOf };
