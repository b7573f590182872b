const { DateTime } = require('luxon');
const fc = require('fast-check');
const { shared } = require('../dist');

const { nextOpening, readClosedHours, resumeAt } = shared('time/closedHours');
const { writeInstant } = shared('time/jst');

const MORNING = [
	{ from: '08:30', to: '10:00' },
	{ from: '17:30', to: '18:30' },
];
const at = (clock, day = '2026-11-20') => DateTime.fromISO(`${day}T${clock}+09:00`);
const opening = (clock, windows = MORNING, ...margin) => {
	const found = nextOpening(at(clock), windows, ...margin);
	return found && writeInstant(found).slice(8, 16);
};

describe('inside a window or not', () => {
	test.each([
		['08:29:29', undefined],
		['08:29:30', '20T10:00'],
		['08:30:00', '20T10:00'],
		['09:59:59.999', '20T10:00'],
		['10:00:00', undefined],
		['17:29:29', undefined],
		['18:29:59', '20T18:30'],
		['18:30:00', undefined],
		['00:00:00', undefined],
	])('at %s the next opening is %s', (clock, expected) => {
		expect(opening(clock)).toBe(expected);
	});

	test('the margin is the caller’s to choose', () => {
		expect(opening('08:29:30', MORNING, 0)).toBeUndefined();
		expect(opening('08:25:00', MORNING, 300)).toBe('20T10:00');
	});

	test('windows that touch or overlap are one', () => {
		const chain = [
			{ from: '09:00', to: '10:00' },
			{ from: '08:00', to: '09:00' },
			{ from: '09:30', to: '11:00' },
		];
		expect(opening('08:10', chain)).toBe('20T11:00');
	});

	test('a window past midnight ends on the next day, and its margin begins on the day before', () => {
		const night = readClosedHours('23:00-01:30');
		expect(opening('23:10', night)).toBe('21T01:30');
		expect(opening('00:10', night)).toBe('20T01:30');
		const early = readClosedHours('00:00-02:00');
		expect(opening('23:59:40', early)).toBe('21T02:00');
	});

	test('property: what is closed opens later, and is open then', () => {
		const clock = fc.integer({ min: 0, max: 1439 }).map(clockOf);
		const window = fc.tuple(clock, clock).filter(([from, to]) => from !== to);
		fc.assert(
			fc.property(fc.array(window, { maxLength: 4 }), clock, (pairs, now) => {
				const text = pairs.map(([from, to]) => `${from}-${to}`).join(',') || 'none';
				const windows = readClosedHours(text);
				if (windows === undefined) return;
				const found = nextOpening(at(now), windows, 0);
				const inside = isInside(minutesOf(now), pairs);
				expect(found !== undefined).toBe(inside);
				if (found) expect(nextOpening(found, windows, 0)).toBeUndefined();
			}),
		);
	});
});

/** An independent, plain reading of daily windows: `from` belongs to them, `to` does not. */
function isInside(minute, pairs) {
	return pairs.some(([from, to]) => {
		const [start, end] = [minutesOf(from), minutesOf(to)];
		return start < end ? minute >= start && minute < end : minute >= start || minute < end;
	});
}
const minutesOf = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
function clockOf(minute) {
	return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

describe('when to come back', () => {
	const back = (clock, windows, refusal) =>
		writeInstant(resumeAt(at(clock), windows, refusal)).slice(11, 19);

	test('at the opening', () => {
		expect(back('09:00:00', MORNING)).toBe('10:00:00');
	});

	test('never nearer than two minutes: below 65 s the Wait node does not survive a restart', () => {
		expect(back('09:59:30', MORNING)).toBe('10:01:30');
	});

	test('measured on the server’s clock when the server refused', () => {
		// Our clock is twenty minutes slow: 08:20 here is 08:40 there, so the opening is 80 minutes away.
		expect(back('08:20:00', MORNING, { serverNow: at('08:40:00') })).toBe('09:40:00');
	});

	test('in ten minutes when neither clock knows of a window', () => {
		expect(back('12:00:00', MORNING, { serverNow: at('12:00:03') })).toBe('12:10:00');
		expect(back('12:00:00', MORNING, {})).toBe('12:10:00');
	});

	test('is written with +09:00', () => {
		const utc = DateTime.fromISO('2026-11-20T00:00:00Z', { zone: 'utc' });
		expect(writeInstant(resumeAt(utc, MORNING))).toBe('2026-11-20T10:00:00+09:00');
	});
});

describe('what a user may type', () => {
	test.each([
		['08:30-10:00, 17:30-18:30', MORNING],
		['8:30~10:00、17:30〜18:30', MORNING],
		['none', []],
		[' NONE ', []],
		[
			'22:00-05:00',
			[
				{ from: '22:00', to: '24:00' },
				{ from: '00:00', to: '05:00' },
			],
		],
	])('%s', (text, windows) => {
		expect(readClosedHours(text)).toEqual(windows);
	});

	test.each(['', 'soon', '08:30', '08:30-08:30', '25:00-26:00', '08:60-09:00', '08:00-10:00,,'])(
		'%p cannot be read',
		(text) => {
			expect(readClosedHours(text)).toBeUndefined();
		},
	);

	test('a vendor that never opens is a slip', () => {
		expect(readClosedHours('00:00-24:00')).toBeUndefined();
		expect(readClosedHours('00:00-12:00,11:00-24:00')).toBeUndefined();
		expect(readClosedHours('12:00-11:59')).toBeDefined();
	});

	test('property: anything is windows or refused', () => {
		fc.assert(fc.property(fc.string(), (text) => void readClosedHours(text)));
	});
});
