const { shared } = require('../dist');

const { valueAt } = shared('records/valueAt');

test.each([
	[{ a: { b: 1 } }, 'a.b', 1],
	[{ a: [{ b: 2 }] }, 'a.0.b', 2],
	[{ a: 1 }, '', { a: 1 }],
	[{ a: 1 }, 'b', undefined],
	[{ a: null }, 'a.b', undefined],
	[{ a: 'text' }, 'a.length', undefined],
	[{}, 'constructor', undefined],
	[undefined, 'a', undefined],
])('%j at %j', (value, path, expected) => {
	expect(valueAt(value, path)).toEqual(expected);
});
