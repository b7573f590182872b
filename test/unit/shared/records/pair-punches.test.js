const fc = require('fast-check');
const { shared } = require('../dist');

const { pairPunches } = shared('records');

const at = (clock, date = '2026-05-01') => `${date}T${clock}:00+09:00`;
const WORDS = { i: 'in', o: 'out', s: 'breakStart', e: 'breakEnd', x: 'outing' };
/** `i09:00 o18:00`: punches of a day, short. */
const punches = (text) =>
	text
		.split(' ')
		.filter(Boolean)
		.map((word) => ({ kind: WORDS[word[0]], time: at(word.slice(1)) }));
const paired = (text) => {
	const { problems, ...day } = pairPunches(punches(text), "'00001' 2026-05-01");
	return { ...day, problems: problems.map(({ code }) => code) };
};
const rest = (start, end) => ({ start: at(start), end: at(end) });

describe('attendance out of the punches of a day', () => {
	test.each([
		['a plain day', 'i09:00 o18:00', []],
		['in any order', 'o18:00 i09:00', []],
		['a punch sent twice', 'i09:00 i09:00 o18:00', []],
		['a break', 'i09:00 s12:00 e13:00 o18:00', [rest('12:00', '13:00')]],
		[
			'several breaks',
			'i09:00 s12:00 e13:00 s15:00 e15:10 o18:00',
			[rest('12:00', '13:00'), rest('15:00', '15:10')],
		],
		['gone and come back', 'i09:00 o12:00 i13:30 o18:00', [rest('12:00', '13:30')]],
		['a break that ends with the day', 'i09:00 s17:30 e18:00 o18:00', [rest('17:30', '18:00')]],
	])('%s', (_, text, breaks) => {
		expect(paired(text)).toEqual({
			clockIn: at('09:00'),
			clockOut: at('18:00'),
			...(breaks.length > 0 && { breaks }),
			problems: [],
		});
	});

	test('a night shift ends on the next calendar day', () => {
		const day = pairPunches(
			[
				{ kind: 'out', time: at('05:00', '2026-05-02') },
				{ kind: 'in', time: at('22:00') },
			],
			'x',
		);
		expect(day).toEqual({
			clockIn: at('22:00'),
			clockOut: at('05:00', '2026-05-02'),
			problems: [],
		});
	});

	test('no punches are no times and no problem', () => {
		expect(pairPunches([], 'x')).toEqual({ problems: [] });
	});
});

describe('what is not guessed', () => {
	test.each([
		['i09:00', ['outMissing']],
		['o18:00', ['inMissing']],
		['i09:00 i10:00 o18:00', ['inTwice']],
		['i09:00 o17:00 o18:00', ['inMissing']],
		['i09:00 o12:00 i13:00', ['outMissing']],
		['o08:00 i09:00', ['inMissing', 'outMissing']],
		['i09:00 s12:00 o18:00', ['breakEndMissing']],
		['i09:00 s12:00', ['breakEndMissing', 'outMissing']],
		['i09:00 s12:00 s12:30 e13:00 o18:00', ['breakEndMissing']],
		['i09:00 e13:00 o18:00', ['breakStartMissing']],
		['s12:00 i13:00 o18:00', ['inMissing']],
		['i09:00 x12:00 o18:00', ['punchKindUnknown']],
	])('%s', (text, problems) => {
		expect(paired(text).problems).toEqual(problems);
	});

	test('a missing clock-out is never the one of an earlier pair', () => {
		expect(paired('i09:00 o12:00 i13:00').clockOut).toBeUndefined();
	});

	test('a punch without a kind or a time is named', () => {
		const { problems } = pairPunches([{ time: at('09:00') }, { kind: 'in', time: '?' }], "'7'");
		expect(problems.map(({ code }) => code)).toEqual(['punchKindUnknown', 'punchTimeUnreadable']);
		expect(problems[0].values.record).toBe("'7'");
	});
});

describe('for any punches', () => {
	const minute = fc.integer({ min: 0, max: 1439 });
	const clock = (m) =>
		`${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
	const some = fc.array(
		fc.record({
			kind: fc.constantFrom(...Object.values(WORDS), undefined),
			time: minute.map((m) => at(clock(m))),
		}),
		{ maxLength: 10 },
	);

	test('the order in which they come in makes no difference', () => {
		fc.assert(
			fc.property(some, (list) => {
				const codes = ({ problems, ...day }) => [day, problems.map(({ code }) => code).sort()];
				expect(codes(pairPunches([...list].reverse(), 'x'))).toEqual(codes(pairPunches(list, 'x')));
			}),
		);
	});

	test('without problems, breaks lie in order between a clock-in and a clock-out', () => {
		fc.assert(
			fc.property(some, (list) => {
				const { clockIn, clockOut, breaks = [], problems } = pairPunches(list, 'x');
				if (problems.length > 0 || list.length === 0) return;
				const times = [clockIn, ...breaks.flatMap(({ start, end }) => [start, end]), clockOut];
				expect([...times].sort()).toEqual(times);
				expect(clockIn < clockOut).toBe(true);
			}),
		);
	});

	test('a well-formed day of any number of breaks is read back', () => {
		const marks = fc
			.uniqueArray(minute, { minLength: 2, maxLength: 12 })
			.filter((m) => m.length % 2 === 0);
		fc.assert(
			fc.property(marks, (unsorted) => {
				const times = [...unsorted].sort((a, b) => a - b).map((m) => at(clock(m)));
				const kinds = times.map((_, i) =>
					i === 0 ? 'in' : i === times.length - 1 ? 'out' : i % 2 === 1 ? 'breakStart' : 'breakEnd',
				);
				const day = pairPunches(
					times.map((time, i) => ({ time, kind: kinds[i] })),
					'x',
				);
				const inner = times.slice(1, -1);
				const breaks = [];
				for (let i = 0; i < inner.length; i += 2)
					breaks.push({ start: inner[i], end: inner[i + 1] });
				expect(day).toEqual({
					clockIn: times[0],
					clockOut: times.at(-1),
					...(breaks.length > 0 && { breaks }),
					problems: [],
				});
			}),
		);
	});
});
