/** What the simulators of all vendors share. */
module.exports = {
	...require('./clock'),
	...require('./closed-windows'),
	...require('./command-line'),
	...require('./people'),
	...require('./random'),
	...require('./refusal'),
	...require('./simulator-server'),
	calendar: require('./calendar'),
};
