const { inspect } = require('node:util');

const LEVELS = ['error', 'warn', 'info', 'debug', 'log'];

/** Hears everything that is written to the console, to the process's outputs, or to n8n's logger, until `stop()`. */
function listen() {
	const { Container } = require('@n8n/di');
	const { Logger } = require('@n8n/backend-common');
	const heard = [];
	const hear = (...args) => {
		heard.push(inspect(args, { depth: 8, maxStringLength: null, showHidden: true }));
		return true;
	};
	const logger = Container.get(Logger);
	const spies = [
		...LEVELS.map((level) => jest.spyOn(console, level).mockImplementation(hear)),
		...LEVELS.filter((level) => level in logger).map((level) =>
			jest.spyOn(logger, level).mockImplementation(hear),
		),
		jest.spyOn(process.stdout, 'write').mockImplementation(hear),
		jest.spyOn(process.stderr, 'write').mockImplementation(hear),
	];
	return {
		text: () => heard.join('\n'),
		stop: () => spies.forEach((spy) => spy.mockRestore()),
	};
}

module.exports = { listen };
