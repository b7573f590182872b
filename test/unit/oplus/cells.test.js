const { cellReader } = require('../../../dist/nodes/Oplus/cells/readCell');
const { layout, span } = require('../../fixtures/oplus/layout');

const read = (cell, rules) => cellReader(layout({ cells: rules }).cells)(cell);
const work = (start, end, more = {}) => ({
	kind: 'work',
	...span(start, end),
	breaks: [],
	...more,
});
const causeOf = (cell, rules) => {
	const reading = read(cell, rules);
	return reading.kind === 'unread' ? reading.cause : reading;
};

describe('times', () => {
	test.each([
		['9:00-18:00', '9:00', '18:00'],
		['9:00~18:00', '9:00', '18:00'],
		['9:00〜18:00', '9:00', '18:00'],
		['９：００～１８：００', '9:00', '18:00'],
		['９：００－１８：００', '9:00', '18:00'],
		['9:00−18:00', '9:00', '18:00'],
		['9:00–18:00', '9:00', '18:00'],
		['9:00ー18:00', '9:00', '18:00'],
		['9:00ｰ18:00', '9:00', '18:00'],
		['9:00→18:00', '9:00', '18:00'],
		['09:00 - 18:00', '9:00', '18:00'],
		['  9:00-18:00\n', '9:00', '18:00'],
		['9:00:00-18:00:00', '9:00', '18:00'],
		['9時-18時', '9:00', '18:00'],
		['9時30分～18時半', '9:30', '18:30'],
		['9時から18時まで', '9:00', '18:00'],
		['9:00から18:00まで', '9:00', '18:00'],
		['(9:00-18:00)', '9:00', '18:00'],
		['\uFEFF9:00-18:00', '9:00', '18:00'],
	])('%j is %s to %s', (cell, start, end) => {
		expect(read(cell)).toEqual(work(start, end));
	});

	test.each([
		['22:00-29:00', '22:00', '29:00'],
		['22:00-翌5:00', '22:00', '29:00'],
		['22:00-翌日5:00', '22:00', '29:00'],
		['22時～翌5時', '22:00', '29:00'],
		['15:00-24:00', '15:00', '24:00'],
		['25:00-29:30', '25:00', '29:30'],
		['24:00-48:00', '24:00', '48:00'],
		['9:00-33:00', '9:00', '33:00'],
	])('past midnight: %j is %s to %s of its working day', (cell, start, end) => {
		expect(read(cell)).toEqual(work(start, end));
	});

	test('an end before the start is read only where the option says what it means', () => {
		expect(causeOf('22:00-5:00')).toBe('endNotAfterStart');
		expect(read('22:00-5:00', { endBeforeStartIsNextDay: true })).toEqual(work('22:00', '29:00'));
	});

	test('an end at the start is a whole day with the option, and unread without', () => {
		expect(causeOf('9:00-9:00')).toBe('endNotAfterStart');
		expect(read('9:00-9:00', { endBeforeStartIsNextDay: true })).toEqual(work('9:00', '33:00'));
	});

	test('a start on the next day does not move the end a second day on', () => {
		expect(causeOf('29:00-5:00', { endBeforeStartIsNextDay: true })).toBe('endNotAfterStart');
		expect(read('25:00-5:00', { endBeforeStartIsNextDay: true })).toEqual(work('25:00', '29:00'));
	});

	test('more than 24 hours is unread', () => {
		expect(causeOf('9:00-33:01')).toBe('longerThanDay');
		expect(causeOf('0:00-29:00')).toBe('longerThanDay');
	});

	test('whole hours are times only with the option', () => {
		expect(causeOf('9-18')).toBe('notUnderstood');
		expect(read('9-18', { bareHours: true })).toEqual(work('9:00', '18:00'));
		expect(read('9-17:30', { bareHours: true })).toEqual(work('9:00', '17:30'));
		expect(causeOf('12/1-3', { bareHours: true })).toBe('unknownWord');
	});

	test.each([
		'9:00-',
		'-18:00',
		'9:00',
		'9:60-18:00',
		'49:00-50:00',
		'翌25:00-翌29:00',
		'22:00-翌24:00',
		'9:00-18:00-20:00',
		'9:00-18:000',
		'9.00-18.00',
		'0900-1800',
		'9:00-18:00)',
		'9:00-18:00?',
		'9:00-18:00 8h',
		'9:00-18:00/',
		'9:00 or 10:00-18:00',
		'2026-12-01',
		'9:00:30-18:00',
	])('%j is unread', (cell) => {
		expect(read(cell).kind).toBe('unread');
	});

	test('values that are no text are unread, not days off', () => {
		expect(causeOf(0.375)).toBe('onlyANumber');
		expect(causeOf(8)).toBe('onlyANumber');
		expect(read(true).kind).toBe('unread');
		expect(read(new Date('2026-12-01')).kind).toBe('unread');
		expect(read({ text: '9:00-18:00' }).kind).toBe('unread');
	});
});

describe('marks', () => {
	test.each([undefined, null, '', '   ', '\u3000', '\uFEFF'])('%j is blank', (cell) => {
		expect(read(cell)).toEqual({ kind: 'blank' });
	});

	test.each(['×', ' × ', '〇', '○', '◯', '休み', '-', '－', 'ー'])('%j is a day off', (cell) => {
		expect(read(cell)).toEqual({ kind: 'off' });
	});

	test.each(['有休', '公休', ' 有休 '])('%j is leave, in the source’s own word', (cell) => {
		expect(read(cell)).toEqual({ kind: 'leave', leave: cell.trim() });
	});

	test('a mark may stand for another word of leave', () => {
		expect(read('Ｙ', { leave: { Y: '有休' } })).toEqual({ kind: 'leave', leave: '有休' });
	});

	test('a mark beside times says two things and is unread', () => {
		expect(causeOf('有休 9:00-12:00')).toBe('unknownWord');
		expect(causeOf('9:00-12:00 / 有休')).toBe('notUnderstood');
		expect(read('×9:00-12:00').kind).toBe('unread');
		expect(causeOf('有休 9:00-12:00', { anyWorkName: true })).toBe('unknownWord');
	});

	test('a blank mark in the table matches nothing', () => {
		const rules = { off: [''], leave: { ' ': '有休' } };
		expect(read(new Date(0), rules).kind).toBe('unread');
	});

	test.each([
		'仮 9:00-18:00',
		'(仮)9:00-18:00',
		'9:00-18:00(仮)',
		'9:00-18:00 未確定',
		'仮9:00-18:00',
	])('%j is not confirmed', (cell) => {
		expect(read(cell)).toEqual(work('9:00', '18:00', { confirmed: false }));
	});

	test('an unconfirmed mark alone plans nothing that could be read', () => {
		expect(causeOf('仮')).toBe('nameWithoutTimes');
		expect(causeOf('仮眠 22:00-29:00')).toBe('unknownWord');
	});
});

describe('names', () => {
	const patterns = {
		早番: span('7:00', '16:00'),
		夜勤: { ...span('22:00', '29:00'), breaks: [span('1:00', '2:00')] },
		1: span('10:00', '19:00'),
		早番1: span('6:00', '15:00'),
	};

	test('a known name beside times changes nothing', () => {
		expect(read('早番 9:00-17:00')).toEqual(work('9:00', '17:00'));
		expect(read('早番\n9:00-17:00')).toEqual(work('9:00', '17:00'));
		expect(read('9:00-17:00 早番')).toEqual(work('9:00', '17:00'));
		expect(read('ホール 9:00-17:00', { workNames: ['ﾎｰﾙ'] })).toEqual(work('9:00', '17:00'));
	});

	test('an unknown name is unread and named', () => {
		expect(read('欠勤 9:00-17:00')).toEqual({
			kind: 'unread',
			cause: 'unknownWord',
			detail: '欠勤',
		});
		expect(read('欠勤 9:00-17:00', { anyWorkName: true })).toEqual(work('9:00', '17:00'));
		expect(causeOf('12 9:00-17:00', { anyWorkName: true })).toBe('unknownWord');
	});

	test('a name alone stands for its times, with its breaks', () => {
		expect(read('早番', { patterns })).toEqual(work('7:00', '16:00'));
		expect(read('夜勤', { patterns })).toEqual(
			work('22:00', '29:00', { breaks: [span('25:00', '26:00')] }),
		);
		expect(read('早番(仮)', { patterns })).toEqual(work('7:00', '16:00', { confirmed: false }));
	});

	test('a number is a name if the table has it', () => {
		expect(read(1, { patterns })).toEqual(work('10:00', '19:00'));
		expect(read('１', { patterns })).toEqual(work('10:00', '19:00'));
		expect(causeOf(2, { patterns })).toBe('onlyANumber');
	});

	test('times in the cell come before the times of its name', () => {
		expect(read('早番 8:00-16:00', { patterns })).toEqual(work('8:00', '16:00'));
	});

	test('a name without times is unread, and so are two names', () => {
		expect(causeOf('早番')).toBe('nameWithoutTimes');
		expect(causeOf('早番 夜勤', { patterns })).toBe('nameWithoutTimes');
		expect(causeOf('早番?', { patterns })).toBe('notUnderstood');
	});

	test('a digit that may belong to the name or to the time is not given to either', () => {
		expect(read('早番 19:00-22:00', { patterns })).toEqual(work('19:00', '22:00'));
		expect(causeOf('早番19:00-22:00', { patterns })).toBe('notUnderstood');
		expect(read('早番19:00-22:00')).toEqual(work('19:00', '22:00'));
		expect(causeOf('A19:00-22:00', { workNames: ['A', 'A1'] })).toBe('notUnderstood');
	});
});

describe('several periods', () => {
	const cells = ['9:00-12:00 / 13:00-18:00', '9:00-12:00、13:00-18:00', '9:00-12:00\n13:00-18:00'];

	test.each(cells)('%j is one shift with a break if the option says so', (cell) => {
		expect(causeOf(cell)).toBe('severalPeriods');
		expect(read(cell, { gapIsBreak: true })).toEqual(
			work('9:00', '18:00', { breaks: [span('12:00', '13:00')] }),
		);
	});

	test('periods that overlap or go backwards are unread', () => {
		expect(causeOf('9:00-13:00/12:00-18:00', { gapIsBreak: true })).toBe('severalPeriods');
		expect(causeOf('13:00-18:00/9:00-12:00', { gapIsBreak: true })).toBe('severalPeriods');
	});

	test('periods that touch have no break between them', () => {
		expect(read('9:00-12:00/12:00-18:00', { gapIsBreak: true })).toEqual(work('9:00', '18:00'));
	});

	test('the whole may not pass 24 hours', () => {
		expect(causeOf('9:00-12:00/13:00-33:30', { gapIsBreak: true })).toBe('longerThanDay');
	});
});
