const support = require('../../support/webhook-server');
const { LineMessagingApi } = require('../../../dist/credentials/LineMessagingApi.credentials');
const { lineDist } = require('./pack');

/** The webhook server around the LINE trigger. */
const startWebhookServer = async (options) =>
	await support.startWebhookServer({
		...options,
		trigger: lineDist('LineTrigger.node').LineTrigger,
		credentialType: LineMessagingApi,
		expirable: 'statelessToken',
		webhookId: 'line',
	});

module.exports = { startWebhookServer };
