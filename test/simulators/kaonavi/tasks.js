/** What runs, in the order of the requests: WAITING → RUNNING → OK, NG or ERROR [B]. */
function createTasks({ options, clock }) {
	const tasks = new Map();
	let unfinished = [];
	const forced = [];

	/** `run()` applies the data and returns `{ status, messages }`. */
	function add(run, route) {
		const id = tasks.size + 1;
		const task = { id, run, route, polls: 0, at: clock.now().getTime(), outcome: undefined };
		const index = forced.findIndex((rule) => rule.route === undefined || rule.route === route);
		if (index >= 0) [task.forced] = forced.splice(index, 1);
		tasks.set(id, task);
		unfinished.push(task);
		return id;
	}

	function finish(task) {
		const { forced: outcome } = task;
		if (outcome && !outcome.applied) task.outcome = { messages: [], ...outcome };
		else task.outcome = { ...task.run(), ...outcome };
		task.run = undefined;
	}

	/** Ends the task and all before it, for the data of a later one builds on the earlier. */
	function finishUpTo(last) {
		while (unfinished.length > 0 && unfinished[0].id <= last.id) finish(unfinished.shift());
	}

	const ageOf = (task) => clock.now().getTime() - task.at;
	function stateOf(task) {
		const { taskPolls: polls, taskMs: ms, unpolledTaskMs } = options;
		if (task.polls === 0) return ageOf(task) >= unpolledTaskMs ? 'DUE' : 'WAITING';
		if (task.polls <= polls.waiting || ageOf(task) < ms.waiting) return 'WAITING';
		const isRunning =
			task.polls <= polls.waiting + polls.running || ageOf(task) < ms.waiting + ms.running;
		return isRunning ? 'RUNNING' : 'DUE';
	}

	/** Ends what is due by the clock. */
	function advance() {
		for (const task of [...unfinished]) {
			if (task.outcome === undefined && stateOf(task) === 'DUE') finishUpTo(task);
		}
	}

	/** The answer to one more poll, undefined for an unknown id; `messages` comes with the end only. */
	function poll(id) {
		const task = tasks.get(id);
		if (task === undefined) return undefined;
		if (task.outcome === undefined) {
			task.polls += 1;
			const state = stateOf(task);
			if (state !== 'DUE') return { id, status: state };
			finishUpTo(task);
		}
		const { status, messages } = task.outcome;
		return { id, status, messages };
	}

	return {
		...{ add, advance, poll },
		/** Ends all that is under way, as time does. */
		finishAll: () => {
			if (unfinished.length > 0) finishUpTo(unfinished.at(-1));
		},
		/**
		 * The next task (of the `route`, if named) ends like this: `{ status, messages }`, without its data
		 * or, with `applied`, with them.
		 */
		force: (rule) => forced.push(rule),
		get pending() {
			return unfinished.length;
		},
	};
}

module.exports = { createTasks };
