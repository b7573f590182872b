const path = require('node:path');
const { ENGINE, files, groupOf } = require('./groups');

/** Runs the files of the group that has this test file's name; each in its own `describe`, which bounds its hooks. */
function gather(testFile) {
	const name = path.basename(testFile, '.test.js');
	for (const file of files.filter((one) => groupOf(one) === name)) {
		describe(file, () => {
			afterAll(() => {
				jest.useRealTimers();
				jest.restoreAllMocks();
			});
			require(path.join(ENGINE, file));
		});
	}
}

module.exports = { gather };
