const { default: Sequencer } = require('@jest/test-sequencer');

const LONG = /\btest.(acceptance|together)\b/;

/** A fresh clone does not know yet how long each file takes: a long one that begins last would keep one core idle. */
class LongestFirst extends Sequencer {
	sort(tests) {
		const rank = ({ path }) => (LONG.test(path) ? 0 : 1);
		return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
	}
}

module.exports = LongestFirst;
