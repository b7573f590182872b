module.exports = {
	...require('./environment'),
	...require('./executions'),
	...require('./form'),
	...require('./install'),
	...require('./instance'),
	...require('./pack'),
	...require('./ports'),
	...require('./processes'),
	...require('./rest'),
	...require('./screenshot'),
	...require('./until'),
	...require('./workflows'),
};
