const CLOCK = /^(\d{2}):([0-5]\d)$/;
const MINUTES_PER_DAY = 24 * 60;
const LAST_HOUR = 47;

/** 'HH:mm' in minutes; undefined for anything else. Hours from 24 on only with `over24`. */
function minutesOf(text, over24) {
	const [, hours, minutes] = CLOCK.exec(text ?? '') ?? [];
	if (hours === undefined || Number(hours) > (over24 ? LAST_HOUR : 23)) return undefined;
	return Number(hours) * 60 + Number(minutes);
}

/** '12:00-13:00/17:00-17:15' (or with commas) as `[{ start, end }]`; undefined for anything else. */
function breaksOf(text) {
	if (text === undefined || text === '') return [];
	const parts = text.split(/[/,]/).map((part) => /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(part));
	return parts.some((part) => part === null)
		? undefined
		: parts.map(([, start, end]) => ({ start, end }));
}

/** What is wrong with the times of a day, by name, or undefined. */
function faultOf({ start, end, breaks }, over24) {
	const [from, to] = [minutesOf(start, over24), minutesOf(end, over24)];
	if (from === undefined || to === undefined) return 'time';
	if (from >= to) return 'order';
	if (to - from > MINUTES_PER_DAY) return 'over24h';
	if (breaks === undefined) return 'breaks';
	let free = from;
	for (const pause of breaks) {
		const [begin, finish] = [minutesOf(pause.start, over24), minutesOf(pause.end, over24)];
		if (begin === undefined || finish === undefined) return 'breaks';
		if (begin < free || finish > to || begin >= finish) return 'breaks';
		free = finish;
	}
	return undefined;
}

module.exports = { breaksOf, faultOf, minutesOf };
