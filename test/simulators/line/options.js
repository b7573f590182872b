/**
 * What LINE's reference leaves open, or contradicts itself about, is an option here; the default is
 * the behaviour that hurts a careless client most, unless the comment says otherwise.
 */
const DEFAULTS = {
	channelId: '1234567890',
	channelSecret: '0123456789abcdef0123456789abcdef',
	/** People who added the account as a friend; the first difficult names come first. */
	users: 300,
	/** Group chats with the account in them, with five members each. */
	groups: 2,
	seed: 1,
	port: 0,
	host: '127.0.0.1',
	latencyMs: 0,

	/**
	 * 'separate': api-data.line.me is below sim.dataUrl and its calls are not found below sim.url, as
	 * on the real hosts; 'one': everything is found below both.
	 */
	hosts: 'separate',
	/** Verified or premium: list of followers and of group members (403 otherwise). */
	verified: true,
	/** 'chat' gives read tokens in events, 'bot' gives none. */
	chatMode: 'chat',
	/** Messages to people a month (docs, Japan: 200 / 5,000 / 30,000); null = no limit. */
	quota: 5000,
	/** Whether the rate limits of the reference hold. */
	rateLimits: true,
	/** The clock of the rate limits; a test with a standing clock passes one or switches them off. */
	rateNow: undefined,
	/** Life of a stateless token in seconds (documented: 900). */
	statelessSeconds: 900,
	/** Multicast to an id that the channel does not know: 'refuse' or 'drop' (reference says both). */
	multicastUnknown: 'refuse',
	/** A property that no reference knows: 'refuse' or 'accept' (UNCERTAIN). */
	unknownProperties: 'refuse',
	/** Status of an accepted rich menu batch: 202 (OpenAPI) or 200 (reference). */
	batchStatus: 202,
	/** How often the status of a narrowcast or of a batch is asked before it is done. */
	progressPolls: 2,
	/** Audiences by id: `{ 5614991017776: [userId] }`. */
	audiences: {},

	/** The URL in the console, and its switches "Use webhook" and "Webhook redelivery". */
	webhookUrl: undefined,
	useWebhook: true,
	/** Off in the console by default; number and interval are undisclosed. */
	redelivery: { enabled: false, times: 3, delayMs: 50 },
	/** The bot must answer within 2 s (development guidelines). */
	webhookTimeoutMs: 2000,
	/** 'refuse': only https, as LINE; 'accept': http as well, for a client without TLS. */
	plainWebhooks: 'refuse',
	/** Origins that lead elsewhere, as a reverse proxy does: `{ 'https://n8n.example': 'http://…' }`. */
	tunnels: {},
	/** Whether /__control exists. */
	control: false,
};
const ALSO = ['now'];

/** The caller's options over the defaults; a misspelt option is refused, for it would test nothing. */
function withDefaults(given = {}) {
	for (const name of Object.keys(given)) {
		if (!Object.hasOwn(DEFAULTS, name) && !ALSO.includes(name)) {
			throw new TypeError(`The simulator has no option named ${name}`);
		}
	}
	return {
		...DEFAULTS,
		...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
		redelivery: { ...DEFAULTS.redelivery, ...given.redelivery },
		tunnels: { ...given.tunnels },
	};
}

module.exports = { withDefaults };
