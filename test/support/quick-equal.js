/**
 * Runs before every test file. `toEqual` walks through everything that a vendor holds, slowly, and in most cases to find
 * that nothing has changed. What is the same in the strictest sense is the same for it, too; the rest it judges itself.
 */
const { isDeepStrictEqual } = require('node:util');

expect.addEqualityTesters([(one, other) => (isDeepStrictEqual(one, other) ? true : undefined)]);
