/** Tests that run a whole n8n: one at a time, with time for its start. The first run installs n8n (minutes). */
module.exports = {
	testEnvironment: 'node',
	roots: [__dirname],
	testMatch: ['<rootDir>/**/*.test.js'],
	globalSetup: '<rootDir>/setup.js',
	transform: {}, // plain CommonJS: nothing to compile
	testTimeout: 180_000,
	maxWorkers: 1,
};
