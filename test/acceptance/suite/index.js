/** Every check that a vendor node must pass, in the order of the page in docs/. */
const checks = [
	require('./credential'),
	require('./masked'),
	require('./shapes'),
	require('./two-reads'),
	require('./limit'),
	require('./pairing'),
	require('./continue-on-fail'),
	require('./retry-on-fail'),
	require('./faults'),
	require('./faults-on-writes'),
	require('./second-sync'),
	require('./kill-and-resume'),
	require('./guard'),
	require('./dry-run'),
	require('./closed-hours'),
	require('./closed-edge'),
	require('./closed-minutes'),
	require('./unknown-fields'),
	require('./unicode'),
	require('./secrets'),
];

module.exports = { checks };
