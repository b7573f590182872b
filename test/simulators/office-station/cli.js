#!/usr/bin/env node
const { runCommandLine } = require('../shared');
const { startOfficeStation } = require('.');

const OPTIONS = {
	port: { type: 'string', default: '0' },
	host: { type: 'string' },
	employees: { type: 'string' },
	joining: { type: 'string' },
	retired: { type: 'string' },
	seed: { type: 'string' },
	latency: { type: 'string', default: '0' },
};

const numberOf = (text) => (text === undefined ? undefined : Number(text));

const start = (values) =>
	startOfficeStation({
		port: Number(values.port),
		host: values.host,
		employees: numberOf(values.employees),
		joining: numberOf(values.joining),
		retired: numberOf(values.retired),
		seed: numberOf(values.seed),
		latencyMs: Number(values.latency),
		control: true,
	});

runCommandLine({
	options: OPTIONS,
	start,
	describe: ({ url, credential }) => ({ url, credential: credential() }),
});
