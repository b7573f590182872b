/**
 * A month's shift plan as a shift-planning screen exports it: a title row, a header with 社員番号, 氏名 and the dates,
 * one row per person. Generated, the same for the same seed; the people are invented.
 */
const { calendar, createRandom } = require('../../../test/simulators/shared');

const WEEKDAYS = '日月火水木金土';
const HEAD = ['社員番号', '氏名'];

/** What a cell says, and what the target must hold for it (`HH:MM`; an end before the start is on the next day). */
const SHIFT_CELLS = [
	{ text: '9:00-18:00', start: '09:00', end: '18:00' },
	{ text: '8:30-17:30', start: '08:30', end: '17:30' },
	{ text: '13:00-22:00', start: '13:00', end: '22:00' },
	{ text: '早番 9:00-17:00', start: '09:00', end: '17:00' },
	{ text: '22:00-29:00', start: '22:00', end: '05:00' },
];
/** Cells without times. Leave is not carried over by the link this plan comes from; 〇 only offers the day. */
const MARKS = ['有休', '×', '〇'];
const UNREADABLE = '9時ごろ〜';

const isWeekend = (date) => [0, 6].includes(calendar.weekday(date));

/** One person's day in the plan: 'shift' with times, 'mark', 'blank' or 'unreadable'. */
function cellFor(date, random) {
	if (isWeekend(date)) return { kind: 'blank', text: '' };
	if (random.next() < 0.06) return { kind: 'mark', text: random.pick(MARKS) };
	return { kind: 'shift', ...random.pick(SHIFT_CELLS) };
}

/**
 * @param {{ people: { code: string, lastName: string, firstName: string }[], month: string, seed?: number }} of
 * @returns {{ month: string, dates: string[], rows: { employeeCode: string, written: string|number, name: string, cells: object[] }[] }}
 *   `written` is what stands in the 社員番号 cell
 */
function createPlan({ people, month, seed = 1 }) {
	const random = createRandom(seed);
	const dates = calendar.daysOfMonth(month);
	const rows = people.map(({ code, lastName, firstName }) => ({
		employeeCode: code,
		written: code,
		name: `${lastName} ${firstName}`,
		cells: dates.map((date) => ({ date, ...cellFor(date, random) })),
	}));
	return { month, dates, rows };
}

/** '2026-12-01' -> '12/1(火)' */
function headerOf(date) {
	const [, month, day] = date.split('-').map(Number);
	return `${month}/${day}(${WEEKDAYS[calendar.weekday(date)]})`;
}

/** The plan as rows of cells. */
function gridOf({ month, dates, rows }) {
	const [year, number] = month.split('-').map(Number);
	return [
		[`シフト管理表 ${year}年${number}月`],
		[...HEAD, ...dates.map(headerOf)],
		...rows.map(({ written, name, cells }) => [
			written,
			name,
			...cells.map(({ text }) => text || null),
		]),
	];
}

module.exports = { createPlan, gridOf, UNREADABLE };
