/** The bot's template between a LINE account and a company in Jobcan, both simulated, with n8n's tables in memory. */
const { createHash } = require('node:crypto');
const { startJobcan } = require('../../../simulators/jobcan');
const { startLine } = require('../../../simulators/line');
const { setClock } = require('../../../support/clock');
const { credentialFor } = require('../../jobcan/company');
const { startTemplates, template } = require('../support');

const BOT = 'line-jobcan/bot.json';
const INQUIRIES = 'line-jobcan/inquiries.json';
/** Tuesday noon in Japan. */
const NOON = '2026-12-01T12:00:00+09:00';
const TODAY = '2026-12-01';
const PEOPLE = [
	{ id: 34, code: '00001', lastName: '青木', firstName: '花', email: 'aoki@example.com' },
	{ id: 36, code: '00002', lastName: '𠮷野', firstName: '健', email: 'yoshino@example.com' },
	{ id: 41, code: 'A-3', lastName: '髙橋', firstName: '凛' },
	{ id: 45, code: '00009', lastName: '森', firstName: 'ハル', retiredDay: '2025-03-31' },
];

const TABLES = {
	links: 'line_jobcan_links',
	passwords: 'line_jobcan_passwords',
	tries: 'line_jobcan_tries',
	state: 'line_jobcan_state',
};
const COLUMNS = {
	links: { lineUserId: 'string', employeeCode: 'string', jobcanId: 'string', linkedAt: 'string' },
	passwords: {
		...{ hash: 'string', employeeCode: 'string', jobcanId: 'string' },
		...{ expiresAt: 'number', usedBy: 'string' },
	},
	tries: { lineUserId: 'string', at: 'number' },
};

/**
 * One engine per file, everything else fresh for each test: 青木 and 𠮷野 are linked to the first two users.
 * `deliver(events)` is one delivery that has passed the trigger's filters.
 */
function botWorld() {
	const world = { TABLES };

	beforeAll(async () => {
		setClock(NOON);
		world.n8n = await startTemplates();
		world.publishInquiries();
	});
	afterAll(async () => await world.n8n?.close());
	beforeEach(async () => {
		setClock(NOON);
		await world.start();
	});
	afterEach(async () => {
		jest.useRealTimers();
		await world.close();
	});

	/** The sub-workflow, changed if wanted; `false` takes it back. */
	world.publishInquiries = (change = (json) => json) => {
		const inquiries = template(INQUIRIES);
		world.n8n.useWorkflow(inquiries.id, change && change(inquiries));
	};
	world.close = async () => {
		await world.line?.close();
		await world.jobcan?.close();
	};
	world.start = async ({ line = {}, jobcan = {} } = {}) => {
		await world.close();
		// A push a minute later is no matter of rates here, and the clock stands.
		world.line = await startLine({ users: 6, rateLimits: false, ...line });
		world.jobcan = await startJobcan({ employees: PEOPLE, ...jobcan });
		world.n8n.useCredential('line', 'lineMessagingApi', { ...world.line.credential });
		world.n8n.useCredential('jobcan', 'jobcanApi', credentialFor(world.jobcan));
		world.n8n.takeMails();
		const { dataTables } = world.n8n;
		dataTables.clear();
		dataTables.break(false);
		for (const [name, columns] of Object.entries(COLUMNS))
			await dataTables.fill(TABLES[name], columns);
		await world.link(0, '00001');
		await world.link(1, '00002');
	};
	world.link = async (user, employeeCode) => {
		const jobcanId = String(PEOPLE.find(({ code }) => code === employeeCode).id);
		const row = { lineUserId: world.userId(user), employeeCode, jobcanId, linkedAt: NOON };
		await world.n8n.dataTables.fill(TABLES.links, COLUMNS.links, [row]);
	};
	/** A password as the issuing template leaves it. */
	world.issue = async (password, employeeCode, more = {}) => {
		const { id } = PEOPLE.find(({ code }) => code === employeeCode);
		const hash = createHash('sha256').update(password).digest('hex');
		const expiresAt = Date.now() + 86_400_000;
		const row = { hash, employeeCode, jobcanId: String(id), expiresAt, ...more };
		await world.n8n.dataTables.fill(TABLES.passwords, COLUMNS.passwords, [row]);
	};
	world.userId = (user) => world.line.users[user].userId;
	world.user = (user) => world.line.user(world.userId(user));
	world.rows = (name) => world.n8n.dataTables.rows(TABLES[name]);
	world.linked = () => world.rows('links').map((row) => [row.lineUserId, row.employeeCode]);

	/** One delivery; `settings` are values of 設定, `redelivered` marks the events as LINE does. */
	world.deliver = async (events, { settings = {}, redelivered = false } = {}) => {
		const items = [events].flat().map((event) => ({
			destination: world.line.bot.userId,
			...event,
			deliveryContext: { isRedelivery: redelivered },
		}));
		return await world.n8n.run(template(BOT, { 設定: settings }), {
			items,
			startNode: '受け取ったイベント',
		});
	};
	/** What the bot said to a user, as texts; a sticker is `[sticker]`. */
	world.answers = (user = 0) =>
		world.line
			.conversation(world.userId(user))
			.filter(({ from }) => from === 'bot')
			.map(({ type, text }) => (type === 'sticker' ? '[sticker]' : text));
	world.punches = (code = '00001', date = TODAY) =>
		world.jobcan.punches(code, date).map(({ kind, time }) => [kind, time]);
	world.calls = (method, pattern = /./) =>
		world.jobcan.log.filter(
			(entry) =>
				entry.method === method && entry.path !== '/oauth/token' && pattern.test(entry.path),
		);
	return world;
}

module.exports = { BOT, NOON, PEOPLE, TODAY, botWorld, setClock };
