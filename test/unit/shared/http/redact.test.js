const fc = require('fast-check');
const { shared } = require('../dist');

const { HIDDEN, redact, textsIn } = shared('http/redact');

const FORMS = {
	'as it is': (value) => value,
	'URL-encoded': encodeURIComponent,
	'in base64': (value) => Buffer.from(value).toString('base64'),
	'in base64url': (value) => Buffer.from(value).toString('base64url'),
};

test.each(Object.keys(FORMS))('property: a secret %s is not left in any text', (name) => {
	const secret = fc.string({ minLength: 8, unit: 'grapheme' }).filter((s) => s.isWellFormed());
	fc.assert(
		fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
			fc.pre(!HIDDEN.includes(value) && !before.includes(value) && !after.includes(value));
			const form = FORMS[name](value);
			const clean = redact(`${before} ${form} ${after}`, [value]);
			expect(clean).not.toContain(form);
		}),
	);
});

test('what is not secret stays as it is', () => {
	expect(redact('The date format is invalid.', ['𠮷野川', 'tok-123'])).toBe(
		'The date format is invalid.',
	);
});

test('a short value inside a long one does not leave the rest of the long one', () => {
	expect(redact('token abcdef', ['abc', 'abcdef'])).toBe(`token ${HIDDEN}`);
});

test('single characters stay, or no text could be read', () => {
	expect(redact('1 of 11', ['1'])).toBe('1 of 11');
});

test('a body gives all its texts, however deep, but not its codes, dates and times', () => {
	const body = {
		code: '00123',
		lastName: '青葉',
		emailAddresses: ['a@example.jp', 'b@example.jp'],
		family: { father: { name: '太郎' }, code: 'x' },
		hours: 8,
		note: null,
	};
	expect(textsIn(body, new Set(['code']))).toEqual([
		'青葉',
		'a@example.jp',
		'b@example.jp',
		'太郎',
	]);
});
