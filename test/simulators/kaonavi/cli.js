#!/usr/bin/env node
const { parseWindows, runCommandLine } = require('../shared');
const { startKaonavi } = require('.');

/** How often a demo looks for tasks that are due. */
const TICK_MS = 500;

const OPTIONS = {
	port: { type: 'string', default: '0' },
	host: { type: 'string' },
	employees: { type: 'string' },
	retired: { type: 'string' },
	joining: { type: 'string' },
	seed: { type: 'string' },
	key: { type: 'string' },
	secret: { type: 'string' },
	latency: { type: 'string', default: '0' },
	/** Updates per minute and token issues per hour; none for no limit. */
	updates: { type: 'string' },
	tokens: { type: 'string' },
	/** Milliseconds that a task waits, and then runs, by the clock. */
	task: { type: 'string', default: '0' },
	/** none, sheets, items or both. */
	duplicates: { type: 'string' },
	/** 01:00-01:30; an empty text: never closed. */
	closed: { type: 'string', default: '' },
	/** Takes webhooks of this machine by http as well. */
	plain: { type: 'boolean', default: false },
};

const numberOf = (text) => (text === undefined ? undefined : Number(text));
/** The option under its name, unless it was left out; 'none' is no limit. */
const limitOf = (name, text) =>
	text === undefined ? {} : { [name]: text === 'none' ? undefined : Number(text) };

const start = (values) =>
	startKaonavi({
		port: Number(values.port),
		host: values.host,
		employees: numberOf(values.employees),
		retired: numberOf(values.retired),
		joining: numberOf(values.joining),
		seed: numberOf(values.seed),
		consumerKey: values.key,
		consumerSecret: values.secret,
		latencyMs: Number(values.latency),
		...limitOf('updatesPerMinute', values.updates),
		...limitOf('tokensPerHour', values.tokens),
		taskMs: { waiting: Number(values.task), running: Number(values.task) },
		duplicateNames: values.duplicates,
		closedWindows: parseWindows(values.closed),
		plainWebhooks: values.plain ? 'loopback' : 'refuse',
		tickMs: TICK_MS,
		control: true,
	});

runCommandLine({
	options: OPTIONS,
	start,
	describe: ({ url, credential }) => ({ url, credential }),
});
