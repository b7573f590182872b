jest.mock('n8n-workflow', () => require('../support/quick-sleep'));
// The pack itself, or what is built of this node as long as it is not registered there.
jest.mock('../support/engine', () => {
	const { createEngine } = jest.requireActual('../support/engine');
	const { jobcanPack } = require('../engine/jobcan/pack');
	return { createEngine: (options) => createEngine({ ...options, packs: [jobcanPack()] }) };
});

const { accept } = require('./accept');

accept(require('./vendors/jobcan'));
