const { createRandom } = require('../../../test/simulators/shared');

/** The same list in another order, the same one for the same seed. */
function shuffled(list, seed) {
	const random = createRandom(seed);
	return list
		.map((item) => [random.next(), item])
		.sort(([left], [right]) => left - right)
		.map(([, item]) => item);
}

module.exports = { shuffled };
