/** Two lists of the vendor as one Attendance per person and working day. */
const { kotDist } = require('../../support/king-of-time');

const { attendanceOf, joinDays } = kotDist('attendance/day');
const D = '2026-05-14';
const at = (time) => `${D}T${time}:00+09:00`;
const punches = (text) =>
	text
		.split(' ')
		.filter(Boolean)
		.map((word) => ({ code: word[0], time: at(word.slice(1)) }));
const day = (text, totals) =>
	attendanceOf({
		...{ employeeCode: '00001', date: D, punches: punches(text) },
		totals: totals && { date: D, employeeKey: 'k', ...totals },
	});
const codes = ({ problems }) => problems.map(({ code }) => code);

test.each([
	['109:00 218:00', ['09:00', '18:00', undefined]],
	['218:00 109:00', ['09:00', '18:00', undefined]],
	['109:00 312:00 413:00 218:00', ['09:00', '18:00', [['12:00', '13:00']]]],
	['108:00 211:00 112:30 217:00', ['08:00', '17:00', [['11:00', '12:30']]]],
	['109:00 109:00 218:00', ['09:00', '18:00', undefined]],
])('%s is read', (text, [clockIn, clockOut, breaks]) => {
	const { record, problems } = day(text);

	expect(problems).toEqual([]);
	expect(record).toEqual({
		...{ employeeCode: '00001', date: D, clockIn: at(clockIn), clockOut: at(clockOut) },
		...(breaks && { breaks: breaks.map(([start, end]) => ({ start: at(start), end: at(end) })) }),
	});
});

test.each([
	['109:00', ['outMissing']],
	['218:00', ['inMissing']],
	['109:00 312:00 218:00', ['breakEndMissing']],
	['109:00 413:00 218:00', ['breakStartMissing']],
	['109:00 715:00 816:00 218:00', ['punchKindUnknown', 'punchKindUnknown']],
	['109:00 915:00 218:00', ['punchKindUnknown']],
])('%s is named, never guessed', (text, expected) => {
	expect(codes(day(text))).toEqual(expected);
});

test('an unknown kind is named as the vendor wrote it', () => {
	expect(day('109:00 915:00 218:00').problems[0].values).toMatchObject({
		kind: '9',
		record: `'00001' ${D}`,
	});
	const nameless = { employeeCode: '1', date: D, punches: [{ time: at('09:00') }] };
	expect(codes(attendanceOf(nameless))).toEqual(['punchKindUnknown']);
});

test('totals give minutes, leave and 締め; an error day is a problem even if its punches make pairs', () => {
	const leave = { holidaysObtained: { fulltimeHoliday: { code: 1, name: '有休' } } };
	expect(day('109:00 218:00', { totalWork: 480, isClosing: true }).record).toMatchObject({
		...{ workMinutes: 480, closed: true, clockIn: at('09:00') },
	});
	expect(day('', leave).record).toEqual({ employeeCode: '00001', date: D, leave: '有休' });
	expect(day('', { totalWork: 300 }).record).toEqual({
		...{ employeeCode: '00001', date: D, workMinutes: 300 },
	});
	expect(codes(day('109:00 218:00', { isError: true }))).toEqual(['errorDay']);
	expect(codes(day('', { isError: true }))).toEqual(['errorDay']);
	expect(codes(day('109:00', { isError: true }))).toEqual(['outMissing']);
});

test('a day about which there is nothing to say is left out', () => {
	expect(day('')).toBeUndefined();
	expect(day('', { totalWork: 0, isClosing: true, isError: false })).toBeUndefined();
});

test('both lists meet by person and day; two rows of punches for a day are one, in order of day and code', () => {
	const row = (date, employeeKey, more) => ({ date, employeeKey, ...more });
	const days = joinDays(
		[
			row('2026-05-15', 'b', { timeRecord: punches('109:00') }),
			row(D, 'b', { timeRecord: punches('109:00') }),
			row(D, 'b', { timeRecord: punches('218:00') }),
			row(D, 'a'),
		],
		[row(D, 'b', { totalWork: 480 }), row(D, 'c', { totalWork: 0 })],
		({ employeeKey }) => `code ${employeeKey}`,
	);

	expect(days.map(({ employeeCode, date }) => `${date} ${employeeCode}`)).toEqual([
		`${D} code a`,
		`${D} code b`,
		`${D} code c`,
		'2026-05-15 code b',
	]);
	expect(days[1]).toMatchObject({
		punches: punches('109:00 218:00'),
		totals: { totalWork: 480 },
	});
});
