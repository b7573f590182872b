const { aims } = require('./aims');
const { howMeasured } = require('./how');
const { comparison, concurrency, growth } = require('./sections');
const { CHANGES } = require('./shifts');

/** RESULTS.md: everything is reckoned from the measured results; a case that is missing leaves its row out. */
function report({ size, date, machine, node, n8nCore, nodesBase, results, ...rest }) {
	const find = (tool, people, change) =>
		results.find((one) => one.tool === tool && one.people === people && one.change === change);
	const sizes = [...new Set(results.map(({ people }) => people))];
	const cases = sizes.flatMap((people) =>
		Object.keys(CHANGES).map((change) => ({ people, change })),
	);
	return `# Results of \`npm run bench\`${size === 'usual' ? '' : ` -- --${size}`}

${date} · ${machine.cores} cores (${machine.cpu}, ${machine.memoryGiB} GiB) · Node.js ${node} · n8n-core ${n8nCore}, n8n-nodes-base ${nodesBase} · simulator on the same machine, ${rest.latencyMs} ms per call · load ${machine.load} at the start${busy(machine)}

## The node and n8n's own nodes

${comparison(cases, find)}

Calls are those of the node; the bound is the least that the API allows. Time is from the trigger to the end of the execution; memory is first the peak of the process above the loaded engine with the input items, then what the ended execution still holds (the run data that n8n saves); in both the node's comes first.

## Writes under way at the same time

${concurrency(cases, find)}

## Growth

Seconds per 1,000 shifts. Level rows mean linear growth.

${growth(sizes, find)}

## The aims

${aims(cases, sizes, find)}

${howMeasured(rest)}`;
}

/** Numbers from a busy machine are shown, but say so. */
const busy = ({ load, cores }) =>
	load > cores / 2
		? '\n\n**The machine was busy: times are longer and less steady than on a quiet one.**'
		: '';

module.exports = { report };
