/**
 * The simulator's clock. The default looks `Date` up at every call, so it follows a `Date` that
 * jest fakes; `set` takes a function, an ISO text or a Date (a clock that stands still) and
 * `undefined` (back to the default).
 */
function createClock(source) {
	let read;
	const set = (next) => {
		if (next === undefined || next === null) read = () => new Date();
		else if (typeof next === 'function') read = next;
		else read = () => new Date(next);
	};
	set(source);
	return { now: () => new Date(read()), set };
}

module.exports = { createClock };
