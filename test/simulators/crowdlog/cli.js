#!/usr/bin/env node
const { runCommandLine } = require('../shared');
const { startCrowdLog } = require('.');

const OPTIONS = {
	port: { type: 'string', default: '0' },
	host: { type: 'string' },
	members: { type: 'string' },
	seed: { type: 'string' },
	/** A month (YYYY-MM) to fill with 勤怠 and 工数. */
	month: { type: 'string' },
	/** 締め: days up to this one (YYYY-MM-DD). */
	closing: { type: 'string' },
	latency: { type: 'string', default: '0' },
};

const numberOf = (text) => (text === undefined ? undefined : Number(text));

async function start(values) {
	const simulator = await startCrowdLog({
		port: Number(values.port),
		host: values.host,
		members: numberOf(values.members),
		seed: numberOf(values.seed),
		closingDate: values.closing,
		latencyMs: Number(values.latency),
		control: true,
	});
	if (values.month !== undefined) {
		simulator.seedAttendance({ month: values.month });
		simulator.seedWorkHours({ month: values.month });
	}
	return simulator;
}

runCommandLine({ options: OPTIONS, start, describe: ({ url, token }) => ({ url, token }) });
