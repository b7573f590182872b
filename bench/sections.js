const { CHANGES } = require('./shifts');
const { count, megabytes, per1000, seconds, table, times } = require('./table');
const { TOOLS } = require('./tools');

function comparison(cases, find) {
	const rows = cases.flatMap(({ people, change }) => {
		const [ours, theirs] = [find('pack', people, change), find('builtIn', people, change)];
		if (!ours || !theirs) return [];
		return [
			[
				`${count(people)} people, ${CHANGES[change].label}`,
				ours.stopped ? '–' : `${count(ours.calls)} / ${count(ours.bound)}`,
				`${seconds(ours)} s`,
				`${seconds(theirs)} s`,
				times(theirs, ours),
				`${megabytes(ours.memoryBytes)} / ${megabytes(theirs.memoryBytes)}`,
				`${megabytes(ours.keptBytes)} / ${megabytes(theirs.keptBytes)}`,
			],
		];
	});
	const atOnce = (tool) => `(${TOOLS[tool].atOnce} writes at once)`;
	const head = [
		'31 days',
		'calls / bound',
		`KING OF TIME Sync ${atOnce('pack')}`,
		`n8n's own nodes ${atOnce('builtIn')}`,
		'faster',
	];
	return table([...head, 'peak memory', 'kept in the run data'], rows);
}

function concurrency(cases, find) {
	const rows = cases
		.filter(({ change }) => change !== 'same')
		.flatMap(({ people, change }) =>
			['pack', 'packWide', 'builtInNarrow', 'builtIn'].flatMap((tool) => {
				const measured = find(tool, people, change);
				if (!measured) return [];
				const what = `${count(people)} people, ${CHANGES[change].label}: ${TOOLS[tool].label}`;
				const rate = measured.stopped
					? '–'
					: String(Math.round(measured.changed / measured.seconds));
				return [[what, String(TOOLS[tool].atOnce), `${seconds(measured)} s`, rate]];
			}),
		);
	return table(['case', 'at once', 'time', 'writes per second'], rows);
}

function growth(sizes, find) {
	const rows = ['pack', 'builtIn'].flatMap((tool) =>
		Object.keys(CHANGES).map((change) => [
			`${TOOLS[tool].label}, ${CHANGES[change].label}`,
			...sizes.map((people) => {
				const measured = find(tool, people, change);
				if (!measured) return '–';
				return measured.stopped ? 'stopped' : per1000(measured).toFixed(3);
			}),
		]),
	);
	return table(['case', ...sizes.map((people) => `${count(people)} people`)], rows);
}

module.exports = { comparison, concurrency, growth };
