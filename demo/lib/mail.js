/** Catches mail on 127.0.0.1: every message that n8n sends, parsed, and none delivered. */
const { simpleParser } = require('mailparser');
const { SMTPServer } = require('smtp-server');
const { until } = require('../instance/until');

/**
 * @param {{ port?: number }} [options] 0 = any free port
 * @returns {Promise<{ port: number, mails: object[], credential: object, waitForMail: Function, clear: Function, close: Function }>}
 *   `mails`: as mailparser gives them, oldest first; `credential`: data of n8n's `smtp` credential that leads here
 */
async function startMailCatcher({ port = 0 } = {}) {
	const mails = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		onData(stream, _session, done) {
			simpleParser(stream).then(
				(mail) => {
					mails.push(mail);
					done();
				},
				(error) => done(error),
			);
		},
	});
	await new Promise((resolve, reject) => {
		server.on('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
	server.removeAllListeners('error');
	server.on('error', () => {}); // a client that hangs up is n8n being stopped
	const { port: actual } = server.server.address();
	return {
		port: actual,
		mails,
		credential: {
			user: '',
			password: '',
			host: '127.0.0.1',
			port: actual,
			secure: false,
			disableStartTls: true,
		},
		/** The first mail that `matches`. @throws {Error} when none came in time */
		waitForMail: (matches, timeoutMs = 20_000) =>
			until(() => mails.find(matches), { timeoutMs, what: 'A mail that was expected' }),
		clear: () => mails.splice(0),
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

module.exports = { startMailCatcher };
