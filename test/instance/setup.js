/** Before the first test: n8n and the libraries that the tests share with the demo are there, and the pack is packed. */
const { createProgress } = require('../../demo/lib/progress');
const { preparePack, prepareTools } = require('../../demo/lib/prepare');

module.exports = async () => {
	const progress = createProgress();
	await prepareTools(progress);
	const { tarball } = await preparePack(progress);
	process.env.KINTAI_TARBALL = tarball; // the tests' own processes inherit it
};
