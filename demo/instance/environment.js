/** n8n's settings, pinned: nothing of the user's own N8N_… variables reaches the instance. */
const bcrypt = require('bcryptjs');

const BCRYPT_ROUNDS = 10;
const INHERITED = ['HOME', 'LANG', 'TMPDIR', 'PATH'];

/** Whoever opens the editor; the instance listens on 127.0.0.1 only and holds invented people only. */
const OWNER = {
	email: 'owner@example.com',
	password: 'Kintai-demo-1',
	firstName: 'Demo',
	lastName: 'Owner',
};

const FIXED = {
	N8N_LISTEN_ADDRESS: '127.0.0.1',
	N8N_SECURE_COOKIE: 'false', // plain http on this machine
	GENERIC_TIMEZONE: 'Asia/Tokyo',
	TZ: 'Asia/Tokyo',
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '8',
	N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
	N8N_LOG_LEVEL: 'info',
	NO_COLOR: '1',
};

/**
 * @param {{ folder: string, port: number, brokerPort: number, encryptionKey: string, owner?: object, path: string, extra?: object }} of
 * @returns {object} the whole environment of the instance
 */
function environment({ folder, port, brokerPort, encryptionKey, owner = OWNER, path, extra = {} }) {
	const inherited = Object.fromEntries(
		INHERITED.filter((key) => process.env[key]).map((key) => [key, process.env[key]]),
	);
	return {
		...inherited,
		...FIXED,
		PATH: path,
		N8N_USER_FOLDER: folder,
		N8N_PORT: String(port),
		N8N_RUNNERS_BROKER_PORT: String(brokerPort),
		N8N_ENCRYPTION_KEY: encryptionKey,
		N8N_INSTANCE_OWNER_EMAIL: owner.email,
		N8N_INSTANCE_OWNER_FIRST_NAME: owner.firstName,
		N8N_INSTANCE_OWNER_LAST_NAME: owner.lastName,
		N8N_INSTANCE_OWNER_PASSWORD_HASH: bcrypt.hashSync(owner.password, BCRYPT_ROUNDS),
		...extra,
	};
}

module.exports = { OWNER, environment };
