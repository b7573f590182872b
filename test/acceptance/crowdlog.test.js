jest.mock('n8n-workflow', () => require('../support/quick-sleep'));

const { accept } = require('./accept');

accept(require('./vendors/crowdlog'));
