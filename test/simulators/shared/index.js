/** What the simulators of all vendors share. */
module.exports = {
	...require('./attendance'),
	...require('./clock'),
	...require('./closed-windows'),
	...require('./command-line'),
	...require('./control-routes'),
	...require('./named-refusals'),
	...require('./people'),
	...require('./post'),
	...require('./random'),
	...require('./rate-limit'),
	...require('./refusal'),
	...require('./simulator-server'),
	...require('./unknown-fields'),
	calendar: require('./calendar'),
};
