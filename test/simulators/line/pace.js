const { performance } = require('node:perf_hooks');
const { setTimeout: pause } = require('node:timers/promises');

/** Runs tasks, `limit` of them at once: the next one begins when one is done. */
async function inParallel(tasks, limit) {
	const results = [];
	let next = 0;
	const worker = async () => {
		while (next < tasks.length) {
			const index = next++;
			results[index] = await tasks[index]();
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, worker));
	return results;
}

/**
 * Runs tasks in bursts of `size`, at `perSecond` tasks on the average. The clock sets the pace, not the answers: people
 * do not wait with their punch until somebody else's is answered.
 */
async function inBursts(tasks, { size, perSecond, onBurst = () => {} }) {
	const began = performance.now();
	const running = [];
	for (let first = 0; first < tasks.length; first += size) {
		const due = began + (first / perSecond) * 1000;
		await pause(Math.max(0, due - performance.now()));
		onBurst(first / size);
		running.push(...tasks.slice(first, first + size).map((task) => task()));
	}
	return await Promise.all(running);
}

module.exports = { inBursts, inParallel };
