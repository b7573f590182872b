const { setTimeout: pause } = require('node:timers/promises');

/** Waits until something holds. What never does so ends with the test's own time limit. */
async function until(holds) {
	while (!holds()) await pause(1);
}

module.exports = { until };
