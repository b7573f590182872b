/** One jest project for everything that needs no n8n process; test/instance has its own. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/{unit,engine,acceptance,static}/**/*.test.js'],
	// Only what hangs may end by the clock: a busy machine takes many times what an idle one needs.
	testTimeout: 240_000,
	// sanitize-html, below Wait, Send Email and Form, pulls an ESM-only htmlparser2 that jest's `require` cannot load.
	moduleNameMapper: { '^htmlparser2$': require.resolve('htmlparser2') },
	modulePathIgnorePatterns: ['<rootDir>/demo/'],
	transform: {}, // plain CommonJS: nothing to compile; so `jest.mock` is not moved: it stands above what it mocks
	maxWorkers: 2,
};
