const path = require('node:path');
const fc = require('fast-check');
const { DateTime } = require('luxon');

const dist = path.join(__dirname, '../../../../dist/nodes/shared');
const { addDays, dayOf, readDay, rewriteInstant } = require(path.join(dist, 'time/jst'));

/** Days and instants are reckoned without luxon where many are read: the two must never differ. */
const TOKYO = 'Asia/Tokyo';
const FORM = "yyyy-MM-dd'T'HH:mm:ssZZ";
const two = (number) => String(number).padStart(2, '0');

const instant = fc
	.date({ min: new Date('1960-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => DateTime.fromJSDate(date, { zone: TOKYO }).startOf('second'));
/** What looks like a day or a time of day, whether it exists or not. */
const dayLike = fc
	.tuple(fc.integer({ min: 1960, max: 2099 }), fc.nat(13), fc.nat(32))
	.map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const timeLike = fc
	.tuple(fc.nat(25), fc.nat(60), fc.option(fc.nat(60), { nil: undefined }))
	.map(([h, m, s]) => `${two(h)}:${two(m)}${s === undefined ? '' : `:${two(s)}`}`);
const offset = fc.constantFrom('+09:00', '+09:00', 'Z', '+08:00', '');

test('a day is read exactly if luxon knows it', () => {
	fc.assert(
		fc.property(dayLike, (text) => {
			const exists = DateTime.fromISO(text, { zone: TOKYO }).isValid;
			expect(readDay(text)).toBe(exists ? text : undefined);
		}),
	);
});

test('days are added as on the calendar of Japan', () => {
	fc.assert(
		fc.property(instant, fc.integer({ min: -1200, max: 1200 }), (from, days) => {
			const expected = from.plus({ days }).toFormat('yyyy-MM-dd');
			expect(addDays(from.toFormat('yyyy-MM-dd'), days)).toBe(expected);
		}),
	);
});

test('the day of an instant is the day in Japan', () => {
	fc.assert(
		fc.property(instant, (at) => {
			expect(dayOf(at.toUTC())).toBe(at.toFormat('yyyy-MM-dd'));
		}),
	);
});

test('an instant is rewritten as luxon reads and writes it', () => {
	fc.assert(
		fc.property(dayLike, timeLike, offset, (day, time, zone) => {
			const text = `${day}T${time}${zone}`;
			const read = DateTime.fromISO(text, { zone: TOKYO });
			expect(rewriteInstant(text)).toBe(read.isValid ? read.toFormat(FORM) : undefined);
		}),
		{ numRuns: 2000 },
	);
});

test('what is no instant is none', () => {
	for (const value of [undefined, null, '', 9, '09:00', '2026-05-01', '2026-05-01T09:00+09:00x'])
		expect(rewriteInstant(value)).toBeUndefined();
});
