const { wholeSuite } = require('./test/together/groups');

/** Whoever names files wants them as they are; the whole suite is run in groups, see test/together/groups.js. */
const namesFiles = process.argv.slice(2).some((argument) => /\btest\b/.test(argument));
const engine = namesFiles ? ['<rootDir>/test/engine/**/*.test.js'] : wholeSuite();

/** One jest project for everything that needs no n8n process; test/instance has its own. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/{unit,acceptance,static}/**/*.test.js', ...engine],
	setupFilesAfterEnv: ['<rootDir>/test/support/quick-equal.js'],
	testSequencer: './test/together/longest-first.js',
	// Only what hangs may end by the clock: a busy machine takes many times what an idle one needs.
	testTimeout: 240_000,
	// sanitize-html, below Wait, Send Email and Form, pulls an ESM-only htmlparser2 that jest's `require` cannot load.
	moduleNameMapper: { '^htmlparser2$': require.resolve('htmlparser2') },
	modulePathIgnorePatterns: ['<rootDir>/demo/'],
	transform: {}, // plain CommonJS: nothing to compile; so `jest.mock` is not moved: it stands above what it mocks
	maxWorkers: 2,
	// What a file leaves in memory must not add up on a small machine.
	workerIdleMemoryLimit: '1GB',
};
