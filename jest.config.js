/** One jest project for everything that needs no n8n process; test/instance has its own. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/{unit,engine,acceptance,static}/**/*.test.js'],
	// The first test of a file pays for loading n8n-core (seconds; more on a cold disk).
	testTimeout: 60_000,
	// sanitize-html, below Wait, Send Email and Form, pulls an ESM-only htmlparser2 that jest's `require` cannot load.
	moduleNameMapper: { '^htmlparser2$': require.resolve('htmlparser2') },
	modulePathIgnorePatterns: ['<rootDir>/demo/'],
	transform: {}, // plain CommonJS: nothing to compile; so `jest.mock` is not moved: it stands above what it mocks
	maxWorkers: 2,
};
