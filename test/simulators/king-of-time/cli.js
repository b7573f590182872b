#!/usr/bin/env node
const { parseWindows, runCommandLine } = require('../shared');
const { startKingOfTime } = require('.');

const OPTIONS = {
	port: { type: 'string', default: '0' },
	host: { type: 'string' },
	employees: { type: 'string' },
	seed: { type: 'string' },
	product: { type: 'string' },
	/** 08:30-10:00,17:30-18:30; an empty text: never closed. */
	closed: { type: 'string' },
	/** A month (YYYY-MM) to fill with schedules. */
	month: { type: 'string' },
	latency: { type: 'string', default: '0' },
	token: { type: 'string' },
};

const numberOf = (text) => (text === undefined ? undefined : Number(text));

async function start(values) {
	const simulator = await startKingOfTime({
		port: Number(values.port),
		host: values.host,
		employees: numberOf(values.employees),
		seed: numberOf(values.seed),
		product: values.product,
		closedWindows: values.closed === undefined ? undefined : parseWindows(values.closed),
		latencyMs: Number(values.latency),
		tokens: values.token === undefined ? undefined : [{ token: values.token }],
		control: true,
	});
	if (values.month !== undefined) simulator.seedSchedules({ month: values.month });
	return simulator;
}

runCommandLine({
	options: OPTIONS,
	start,
	describe: ({ url, token, product }) => ({ url, token, product }),
});
