const fc = require('fast-check');
const { readDay, readTime } = require('../../simulators/office-station/files/checks');
const { sheetOf } = require('../../../dist/nodes/shared/sheet/sheet');
const { rowsOf, station } = require('./built');

const { PREFECTURES, splitAddress } = station('cells/address');
const { DATE_FORMATS, readDate } = station('cells/date');
const { TIME_FORMATS, writeDuration } = station('cells/duration');
const { fullWidthKana } = station('cells/kana');
const { joinName, splitName } = station('cells/name');
const { EMPLOYEE_LAYOUTS } = station('columns/employee');
const { planFile } = station('building/buildFile');
const { writeFiles } = station('building/writeFile');
const { readFile } = station('reading/readFile');

const days = fc
	.date({ min: new Date('1910-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const minutes = fc.integer({ min: 0, max: 60 * 24 * 31 });
const formats = fc.constantFrom(...Object.keys(TIME_FORMATS));
const word = fc.stringMatching(/^[ぁ-んァ-ヶ一-龠a-zA-Z]{1,12}$/u);
const halfKana = fc.string({ unit: fc.constantFrom(...'ｦｧｱｶｻﾀﾅﾊﾏﾔﾗﾜﾝﾞﾟｰ･ 𠮷カハ') });

test('every minute comes back from every format, by a reader that is not the node’s', () => {
	fc.assert(
		fc.property(minutes, formats, (value, format) => {
			expect(readTime(writeDuration(value, format), format)).toBe(value);
		}),
	);
});

test('60進 and 10進 never write the same text for the same hours, but for whole and half-lucky ones', () => {
	fc.assert(
		fc.property(minutes, (value) => {
			const [dot, decimal] = ['sexagesimalDot', 'decimal'].map((format) =>
				writeDuration(value, format),
			);
			expect(dot === decimal).toBe(value % 60 === 0);
		}),
	);
});

test('every day comes back, whether with slashes, hyphens, or as an era', () => {
	fc.assert(
		fc.property(days, fc.constantFrom(...Object.keys(DATE_FORMATS)), (day, format) => {
			const written = DATE_FORMATS[format](day);
			expect(readDate(written)).toBe(day);
			expect(readDay(written)).toBe(day);
		}),
	);
	fc.assert(
		fc.property(
			days.filter((day) => day >= '2019-05-01'),
			(day) => {
				const [year, month, date] = day.split('-').map(Number);
				expect(readDate(`令和${year - 2018}年${month}月${date}日`)).toBe(day);
				expect(readDate(`R${year - 2018}.${month}.${date}`)).toBe(day);
			},
		),
	);
});

test('no text that is read as a date is another one', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'0123456789/-.年月日RSH') }), (text) => {
			const day = readDate(text);
			if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		}),
	);
});

test('a name that is joined is split into the same parts, or not joined at all', () => {
	const part = fc.oneof(word, fc.string({ maxLength: 8 }));
	fc.assert(
		fc.property(part, part, (lastName, firstName) => {
			const joined = joinName(lastName, firstName);
			if (joined !== undefined) expect(splitName(joined)).toEqual({ lastName, firstName });
		}),
	);
	fc.assert(
		fc.property(word, word, (lastName, firstName) => {
			expect(splitName(joinName(lastName, firstName))).toEqual({ lastName, firstName });
		}),
	);
});

test('an address is split so that its parts give it back', () => {
	fc.assert(
		fc.property(fc.constantFrom(...PREFECTURES), word, (prefecture, city) => {
			expect(splitAddress(prefecture + city)).toEqual({ prefecture, city });
		}),
	);
});

test('kana becomes full width once and for all, never longer, and nothing else is touched', () => {
	fc.assert(
		fc.property(halfKana, (text) => {
			const full = fullWidthKana(text);
			expect(full).not.toMatch(/[\uFF61-\uFF9F\u3099\u309A]/);
			expect(fullWidthKana(full)).toBe(full);
			expect([...full].length).toBeLessThanOrEqual([...text].length);
		}),
	);
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'𠮷髙﨑①ＡＢ１ab1ぁん一-') }), (text) => {
			expect(fullWidthKana(text)).toBe(text);
		}),
	);
});

const person = fc.record(
	{
		employeeCode: fc.stringMatching(/^[0-9A-Z]{1,8}$/),
		lastName: word,
		firstName: word,
		gender: fc.constantFrom('male', 'female'),
		birthDate: days,
		hiredDate: days,
		employmentTypeName: word,
		divisionCode: fc.stringMatching(/^0[0-9]{1,4}$/),
		postalCode: fc.stringMatching(/^0\d{2}-\d{4}$/),
		phone: fc.stringMatching(/^0\d{9}$/),
		email: fc.emailAddress(),
	},
	{ requiredKeys: ['employeeCode'] },
);
const people = fc.uniqueArray(person, {
	selector: ({ employeeCode }) => employeeCode,
	minLength: 1,
	maxLength: 12,
});
const OPTIONS = { dateFormat: 'slashes', kana: 'full', tooLong: 'refuse' };
const READ = { kana: 'full', codeDigits: 0 };

test('what is built is read again as the same people: zeros, dates and words included', () => {
	fc.assert(
		fc.property(people, fc.constantFrom('hyphens', 'slashes'), (inputs, dateFormat) => {
			const columns = EMPLOYEE_LAYOUTS.ledger.filter(({ readOnly }) => !readOnly);
			const planned = planFile({ inputs, columns, options: { ...OPTIONS, dateFormat } });
			expect(planned.flatMap(({ problems }) => problems)).toEqual([]);
			const { files } = writeFiles(planned, columns, 5);
			expect(files.every(({ rows }) => rows.length <= 5)).toBe(true);
			const rows = files.flatMap((file) => file.rows);
			for (const items of [rows, rowsOf(Object.keys(rows[0]), ...rows.map(Object.values))]) {
				const { good, failed } = readFile(sheetOf(items), EMPLOYEE_LAYOUTS.ledger, READ);
				expect(failed).toEqual([]);
				expect(good.map(({ fields }) => fields)).toEqual(inputs);
			}
		}),
		{ numRuns: 50 },
	);
});

test('a file that is built from its own reading changes nobody', () => {
	fc.assert(
		fc.property(people, (inputs) => {
			const columns = EMPLOYEE_LAYOUTS.ledger.filter(({ readOnly }) => !readOnly);
			const planned = planFile({ inputs, columns, options: OPTIONS, existing: inputs });
			expect(planned.map(({ action }) => action)).toEqual(inputs.map(() => 'unchanged'));
		}),
		{ numRuns: 50 },
	);
});
