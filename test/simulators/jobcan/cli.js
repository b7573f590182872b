#!/usr/bin/env node
const { runCommandLine } = require('../shared');
const { startJobcan } = require('.');

const OPTIONS = {
	/** Port of the API host; the token host takes the next one. */
	port: { type: 'string', default: '0' },
	host: { type: 'string' },
	employees: { type: 'string' },
	seed: { type: 'string' },
	/** A month (YYYY-MM) to fill with shifts, punches and settled summaries. */
	month: { type: 'string' },
	latency: { type: 'string', default: '0' },
	/** Milliseconds for which a refresh stays pending. */
	pending: { type: 'string', default: '0' },
};

const numberOf = (text) => (text === undefined ? undefined : Number(text));

async function start(values) {
	const simulator = await startJobcan({
		port: Number(values.port),
		host: values.host,
		employees: numberOf(values.employees),
		seed: numberOf(values.seed),
		latencyMs: Number(values.latency),
		refreshPendingMs: Number(values.pending),
		control: true,
	});
	if (values.month !== undefined) simulator.seedDays({ month: values.month });
	return simulator;
}

runCommandLine({
	options: OPTIONS,
	start,
	describe: ({ url, authUrl, credential }) => ({ url, authUrl, credential }),
});
