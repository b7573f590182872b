/** Lets everything that is ready go on. */
const settle = async () => {
	for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
};

/** A clock that moves only when the test moves it. `slept` holds every pause that was asked for. */
function manualClock(start = 0) {
	let time = start;
	let sleepers = [];
	const slept = [];
	return {
		slept,
		now: () => time,
		sleep: (ms) => {
			slept.push(ms);
			return new Promise((resolve) => sleepers.push({ at: time + ms, resolve }));
		},
		async advanceTo(next) {
			time = next;
			const due = sleepers.filter(({ at }) => at <= time);
			sleepers = sleepers.filter(({ at }) => at > time);
			for (const { resolve } of due) resolve();
			await settle();
		},
	};
}

/** A clock that is where a sleeper wants it to be: for pauses that need no watching. */
function eagerClock(start = 0) {
	let time = start;
	const slept = [];
	return {
		slept,
		now: () => time,
		sleep: async (ms) => {
			slept.push(ms);
			time += ms;
		},
	};
}

module.exports = { eagerClock, manualClock, settle };
