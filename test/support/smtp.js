/** A mail server on 127.0.0.1 that delivers nothing and keeps every message, parsed. */
const { simpleParser } = require('mailparser');
const { SMTPServer } = require('smtp-server');

/** smtp-server waits 100 ms for clients that talk before they are greeted. n8n never does, and each mail would wait. */
class PromptServer extends SMTPServer {
	connect(...args) {
		super.connect(...args);
		const connection = [...this.connections].at(-1);
		const greet = connection.connectionReady;
		connection.connectionReady = () => undefined; // what the timer calls
		greet.call(connection);
	}
}

/**
 * @returns {Promise<{ mails: object[], credential: object, clear: () => void, close: () => Promise<void> }>}
 *   `mails`: as mailparser gives them, oldest first; `credential`: the data of an `smtp` credential that leads here
 */
async function startSmtp() {
	const mails = [];
	let refused;
	const server = new PromptServer({
		authOptional: true,
		disabledCommands: ['AUTH', 'STARTTLS'],
		// No question to the machine's name server, and no small write that waits for the one before.
		disableReverseLookup: true,
		noDelay: true,
		onRcptTo({ address }, _session, done) {
			done(address === refused ? new Error('no such mailbox') : null);
		},
		onData(stream, _session, done) {
			simpleParser(stream).then((mail) => done(null, void mails.push(mail)), done);
		},
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', resolve);
	});
	const { port } = server.server.address();
	return {
		mails,
		credential: {
			host: '127.0.0.1',
			port,
			user: '',
			password: '',
			secure: false,
			disableStartTls: true,
		},
		/** Takes no mail to an address from now on; to everybody again without one. */
		refuse: (address) => (refused = address),
		clear: () => void mails.splice(0),
		close: () => new Promise((resolve) => server.close(resolve)),
	};
}

module.exports = { startSmtp };
