const { CHANGES } = require('./shifts');
const { count, per1000, times } = require('./table');

/** The aims of the bench, told as they came out. */
function aims(cases, sizes, find) {
	const compared = cases
		.map((one) => ({
			...one,
			ours: find('pack', one.people, one.change),
			theirs: find('builtIn', one.people, one.change),
		}))
		.filter(({ ours }) => ours && !ours.stopped);
	const onBound = compared.every(({ ours }) => ours.calls === ours.bound);
	const told = (list) => list.join('; ') || '–';
	const name = ({ people, change }) => `${count(people)} people, ${CHANGES[change].label}`;
	const faster = compared
		.filter(({ theirs }) => theirs)
		.map((one) => `${name(one)}: ${times(one.theirs, one.ours)}`);
	const largest = sizes.filter((people) => find('builtIn', people, 'same')).at(-1);
	const shareOf = (bytes) =>
		compared
			.filter(({ people, theirs }) => people === largest && theirs && !theirs.stopped)
			.map(({ change, ours, theirs }) => {
				const share = Math.round((ours[bytes] / theirs[bytes]) * 100);
				return `${CHANGES[change].label}: ${share} %`;
			});
	const grows = Object.keys(CHANGES).flatMap((change) => {
		const [first, last] = [find('pack', sizes[0], change), find('pack', sizes.at(-1), change)];
		if (!first || !last || first === last || last.stopped) return [];
		return [`${CHANGES[change].label}: ${(per1000(last) / per1000(first)).toFixed(2)} ×`];
	});
	return [
		`- Calls equal the bound: ${onBound ? 'yes, in every case' : 'no'}.`,
		`- Ten times faster: ${told(faster)}.`,
		`- A third of the memory${largest ? ` (${count(largest)} people)` : ''}: at the peak ${told(shareOf('memoryBytes'))}; kept in the run data ${told(shareOf('keptBytes'))} of what n8n's own nodes take.`,
		`- Linear growth (time per shift, ${count(sizes.at(-1))} against ${count(sizes[0])} people; 1 is linear): ${told(grows)}.`,
	].join('\n');
}

module.exports = { aims };
