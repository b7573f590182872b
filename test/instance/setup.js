/** Before the first test: n8n and the libraries that the tests share with the demo are installed. */
const { createProgress } = require('../../demo/lib/progress');
const { prepareTools } = require('../../demo/lib/prepare');

module.exports = async () => {
	await prepareTools(createProgress());
};
