/** Every timer stays real, so that sockets, promises and n8n's own time limits work as ever. */
const REAL = [
	'hrtime',
	'nextTick',
	'performance',
	'queueMicrotask',
	'setImmediate',
	'clearImmediate',
	'setInterval',
	'clearInterval',
	'setTimeout',
	'clearTimeout',
	'Intl', // only formats what it is given; standing in for it costs luxon a tenth of its time
];

/** Pins `Date` for node, luxon, `$now`, the Wait node and a simulator in this process. Call again to jump. */
function setClock(time) {
	jest.useFakeTimers({ now: new Date(time), doNotFake: REAL });
}

module.exports = { setClock };
