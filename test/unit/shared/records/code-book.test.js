const fc = require('fast-check');
const { shared } = require('../dist');

const { codeBook, shapeOf } = shared('records');

const book = codeBook(['00123', '124', 'ab-1', '0']);

test.each([
	['its zeros lost', '123', ['00123']],
	['zeros too many', '00124', ['124']],
	['full width', '００１２３', ['00123']],
	['another case', 'AB-1', ['ab-1']],
	['a blank around it', ' 124', ['124']],
	['an ideographic blank', '124　', ['124']],
	['only zeros', '000', ['0']],
])('a code with %s is a near miss and names what is there', (_, code, near) => {
	expect(book.find(code)).toEqual({ kind: 'near', near });
});

test('a code that is there is a match, also if another one looks like it', () => {
	const both = codeBook(['123', '00123']);
	expect(both.find('00123')).toEqual({ kind: 'match' });
	expect(both.find('0123')).toEqual({ kind: 'near', near: ['123', '00123'] });
});

test('digits are not arithmetic: 1230 and 123 have nothing in common', () => {
	expect(book.find('1230')).toEqual({ kind: 'unknown' });
});

test('property: a code is found exactly if, and only if, it is in the book', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), fc.string(), (codes, code) => {
			const found = codeBook(codes).find(code).kind === 'match';
			expect(found).toBe(codes.includes(code));
		}),
	);
});

test('property: near means the same shape, and unknown that nobody has it', () => {
	const code = fc.string({ unit: fc.constantFrom('0', '1', '２', ' ', 'a', 'Ａ') });
	fc.assert(
		fc.property(fc.array(code), code, (codes, asked) => {
			const alike = [...new Set(codes)].filter((one) => shapeOf(one) === shapeOf(asked));
			const match = codeBook(codes).find(asked);
			if (match.kind === 'near') expect(match.near).toEqual(alike);
			if (match.kind === 'unknown') expect(alike).toEqual([]);
		}),
	);
});
