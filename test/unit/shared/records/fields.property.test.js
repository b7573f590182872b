const fc = require('fast-check');
const { shared } = require('../dist');

const fields = shared('records/fields');
const { check, ...kinds } = shared('records');

const KINDS = {
	...{ code: fields.code, text: fields.text, day: fields.day, month: fields.month },
	...{ instant: fields.instant, wholeNumber: fields.wholeNumber, decimal: fields.decimal },
	...{ flag: fields.flag, periods: fields.periods, oneOf: fields.oneOf('in', 'out') },
};
const RECORDS = Object.values(kinds).filter((kind) => kind?.fields !== undefined);

/** Before 1888 Japan had no +09:00, and after 9999 a day has no four-digit year. */
const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('9998-12-31') });
/** Anything that JSON can put into an item, and near misses of what is meant. */
const anything = fc.oneof(
	fc.jsonValue().filter((value) => !JSON.stringify(value).includes('"toString"')),
	fc.string({ unit: 'binary' }),
	dates,
	fc.constant(new Date(NaN)),
	fc.constantFrom('2026-02-30', '2026-05-01T25:00', '24:00', 'true', '1e3', '0x10', [{}], [null]),
	fc.constantFrom('toString', '__proto__', 'constructor'),
);

test.each(Object.keys(KINDS))('%s: reads or answers undefined, never throws', (name) => {
	fc.assert(fc.property(anything, (value) => void KINDS[name].read(value)));
});

test.each(Object.keys(KINDS))('%s: what was read is read again as itself', (name) => {
	fc.assert(
		fc.property(anything, (value) => {
			const read = KINDS[name].read(value);
			if (read !== undefined) expect(KINDS[name].read(read)).toEqual(read);
		}),
	);
});

test('instant: every moment survives, to the second, in Japanese time', () => {
	const moment = fc.date({
		min: new Date('1970-01-01'),
		max: new Date('2199-12-31'),
		noInvalidDate: true,
	});
	fc.assert(
		fc.property(moment, (date) => {
			const read = fields.instant.read(date.toISOString());
			expect(read).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+09:00$/);
			expect(Math.floor(date.getTime() / 1000)).toBe(new Date(read).getTime() / 1000);
		}),
	);
});

test('day: only days of the calendar', () => {
	const number = (min, max) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
	fc.assert(
		fc.property(fc.integer({ min: 1970, max: 2199 }), number(0, 15), number(0, 35), (y, m, d) => {
			const text = `${y}-${m}-${d}`;
			const real = new Date(`${text}T00:00:00Z`);
			const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text);
			expect(fields.day.read(text)).toBe(exists ? text : undefined);
		}),
	);
});

test.each(RECORDS.map((kind) => [kind.name, kind]))(
	'%s: any item is a clean record or is refused with reasons',
	(_, kind) => {
		const item = fc.record(
			Object.fromEntries(Object.keys(kind.fields).map((field) => [field, anything])),
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(item, (input) => {
				const { record, reasons } = check(kind, input);
				expect(record === undefined).toBe(reasons !== undefined);
				if (reasons) expect(reasons.length).toBeGreaterThan(0);
				for (const value of Object.values(record ?? {})) {
					expect(value).not.toBeUndefined();
					expect(value).not.toBe('');
				}
			}),
		);
	},
);
