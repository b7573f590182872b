const net = require('node:net');

/** A port of 127.0.0.1 that is free now: the wanted one if nobody has it, else any. */
function freePort(wanted = 0) {
	return new Promise((resolve, reject) => {
		const server = net.createServer();
		server.unref();
		server.on('error', (error) => (wanted ? freePort(0).then(resolve, reject) : reject(error)));
		server.listen(wanted, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

module.exports = { freePort };
