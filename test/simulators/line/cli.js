#!/usr/bin/env node
const { runCommandLine } = require('../shared');
const { startLine } = require('.');

const OPTIONS = {
	port: { type: 'string', default: '0' },
	host: { type: 'string' },
	users: { type: 'string' },
	seed: { type: 'string' },
	'channel-id': { type: 'string' },
	'channel-secret': { type: 'string' },
	/** The webhook URL of the console, e.g. of a local n8n. */
	webhook: { type: 'string' },
	redelivery: { type: 'boolean' },
	/** Messages a month; none for no limit. */
	quota: { type: 'string' },
	'no-rate-limits': { type: 'boolean', default: false },
	/** Takes http webhooks as well. */
	plain: { type: 'boolean', default: false },
	latency: { type: 'string', default: '0' },
};

const numberOf = (text) => (text === undefined ? undefined : Number(text));

const start = (values) =>
	startLine({
		port: Number(values.port),
		host: values.host,
		users: numberOf(values.users),
		seed: numberOf(values.seed),
		channelId: values['channel-id'],
		channelSecret: values['channel-secret'],
		webhookUrl: values.webhook,
		redelivery: { enabled: values.redelivery === true },
		quota: values.quota === 'none' ? null : numberOf(values.quota),
		rateLimits: !values['no-rate-limits'],
		plainWebhooks: values.plain ? 'accept' : 'refuse',
		latencyMs: Number(values.latency),
		control: true,
	});

runCommandLine({
	options: OPTIONS,
	start,
	describe: ({ url, dataUrl, credential, bot }) => ({ url, dataUrl, credential, bot }),
});
