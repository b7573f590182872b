/** One n8n with its own data folder: start, stop, restart, and what can be asked of it. */
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { createCli } = require('./cli');
const { OWNER, environment } = require('./environment');
const { freePort } = require('./ports');
const { startGroup } = require('./processes');
const { createClient } = require('./rest');
const { tail } = require('./run');
const { until } = require('./until');

const READY_TIMEOUT_MS = 120_000;
const READY_POLL_MS = 100;

/** A key of the folder's own, kept beside the data that it encrypts. */
function encryptionKeyOf(folder) {
	const file = path.join(folder, 'encryption-key');
	if (!fs.existsSync(file))
		fs.writeFileSync(file, crypto.randomBytes(24).toString('hex'), { mode: 0o600 });
	return fs.readFileSync(file, 'utf8');
}

const isReady = (url) =>
	fetch(`${url}/healthz/readiness`).then(
		({ ok }) => ok,
		() => false,
	);

/**
 * @param {{ installation: object, folder: string, port?: number, owner?: object, env?: object }} options
 *   `installation`: from `install()`; `folder`: n8n's user folder, made if missing; `port`: taken if free, else any;
 *   `env`: further settings of n8n
 */
async function createInstance({ installation, folder, port: wanted, owner = OWNER, env: extra }) {
	fs.mkdirSync(folder, { recursive: true });
	const port = await freePort(wanted);
	const brokerPort = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const logFile = path.join(folder, 'n8n.log');
	const encryptionKey = encryptionKeyOf(folder);
	const env = environment({
		folder,
		port,
		brokerPort,
		encryptionKey,
		owner,
		path: installation.env.PATH,
		extra,
	});
	let group;

	/** Resolves when n8n takes requests. @throws {Error} with the log's last lines when it ends before that */
	async function start({ timeoutMs = READY_TIMEOUT_MS } = {}) {
		group = startGroup(installation.node, [installation.n8n, 'start'], {
			cwd: folder,
			env,
			logFile,
		});
		const ready = async () => {
			if (!group.running())
				throw new Error(
					`n8n ended while it started. Its last lines:\n${tail(logFile)}\nLog: ${logFile}`,
				);
			return await isReady(url);
		};
		try {
			await until(ready, {
				timeoutMs,
				pollMs: READY_POLL_MS,
				what: `n8n at ${url} getting ready (log: ${logFile})`,
			});
		} catch (error) {
			await group.kill();
			throw error;
		}
	}

	const running = () => group?.running() === true;

	/** Asks n8n to end and leaves no process of it behind. */
	async function stop() {
		if (running()) await group.stop();
	}

	/** Ends n8n at once, as a power cut would. */
	async function kill() {
		if (running()) await group.kill();
	}

	async function restart(options) {
		await stop();
		await start(options);
	}

	/** A client with the owner's session; sessions outlast a restart. */
	async function login() {
		const client = createClient(url);
		await client.login(owner);
		return client;
	}

	const cli = createCli(installation, env, path.join(folder, 'cli.log'));
	return {
		url,
		port,
		folder,
		owner,
		env,
		logFile,
		cli,
		start,
		stop,
		kill,
		restart,
		running,
		login,
	};
}

module.exports = { createInstance };
