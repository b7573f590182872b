const { DateTime } = require('luxon');
const { shared } = require('../dist');

const { addDays, dayOf, readDay, readInstant, timeOnDay, writeInstant } = shared('time/jst');

test.each([
	['2026-05-01T09:00+09:00', '2026-05-01T09:00:00+09:00'],
	['2026-05-01T09:00:30', '2026-05-01T09:00:30+09:00'],
	['2026-05-01 09:00', '2026-05-01T09:00:00+09:00'],
	['2026-05-01T00:00:00.000Z', '2026-05-01T09:00:00+09:00'],
	['2026-04-30T20:00:00-04:00', '2026-05-01T09:00:00+09:00'],
	[new Date('2026-05-01T00:00:00Z'), '2026-05-01T09:00:00+09:00'],
	[DateTime.fromISO('2026-05-01T00:00:00Z'), '2026-05-01T09:00:00+09:00'],
])('the instant %p is %s', (value, written) => {
	expect(writeInstant(readInstant(value))).toBe(written);
});

test.each(['2026-05-01', '09:00', '2026-13-01T09:00', '2026-05-01T25:61', '', null, 0, {}])(
	'%p is no instant',
	(value) => {
		expect(readInstant(value)).toBeUndefined();
	},
);

test.each([
	['2026-05-01', '2026-05-01'],
	['2026-05-01T00:00:00', '2026-05-01'],
	["an n8n date field's midnight in Tokyo", '2026-05-01', '2026-05-01T00:00:00+09:00'],
	['the same instant in New York', '2026-05-01', '2026-04-30T11:00:00-04:00'],
	['the same instant in UTC', '2026-05-01', '2026-04-30T15:00:00.000Z'],
	['a Date', '2026-05-01', new Date('2026-04-30T15:00:00Z')],
])('the day of %s is %s', (name, day, value = name) => {
	expect(readDay(value)).toBe(day);
});

test.each(['2026-02-30', '2026-5-1', '20260501', '2026/05/01', 'today', '', undefined, 46143])(
	'%p is no day',
	(value) => {
		expect(readDay(value)).toBeUndefined();
	},
);

test('a shift table counts its hours past midnight', () => {
	expect(writeInstant(timeOnDay('2026-12-31', 29, 0))).toBe('2027-01-01T05:00:00+09:00');
	expect(writeInstant(timeOnDay('2026-05-01', 0, 30))).toBe('2026-05-01T00:30:00+09:00');
});

test('days are counted on the calendar, leap days and ends of year included', () => {
	expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
	expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});

test('the day of an instant is the day in Japan', () => {
	expect(dayOf(DateTime.fromISO('2026-04-30T15:00:00Z'))).toBe('2026-05-01');
	expect(dayOf(DateTime.fromISO('2026-04-30T14:59:59Z'))).toBe('2026-04-30');
});
