/** LINE's own client as the measure: for every operation the same method, path, query, headers and body. */
const http = require('node:http');
const { channelAccessToken, messagingApi, validateSignature } = require('@line/bot-sdk');
const { signatureVectors } = require('../../fixtures/line/webhook');
const { pngOf } = require('../../simulators/line');
const { lineAccount } = require('./account');
const { lineDist } = require('./pack');

const line = lineAccount();
const USER = 'U00000000000000000000000000000001';
const GROUP = 'C00000000000000000000000000000001';
const ROOM = 'R00000000000000000000000000000001';
const MENU = 'richmenu-00000000000000000000000000000001';
const TEXT = [{ type: 'text', text: '打刻しました!' }];
const MENU_BODY = { size: { width: 2500, height: 843 }, selected: true, name: 'a', areas: [] };
const said = { messagesFrom: 'json', messagesJson: JSON.stringify(TEXT) };
const image = pngOf(2500, 843);
const withImage = [
	{ json: {}, binary: { data: { data: image.toString('base64'), mimeType: 'image/png' } } },
];
const OPERATIONS = [{ type: 'unlink', from: MENU }];

/** A server that says yes to everything and keeps what it was asked. */
let server;
let asked;
beforeAll(async () => {
	server = http.createServer(async (request, response) => {
		const chunks = [];
		for await (const chunk of request) chunks.push(chunk);
		const body = Buffer.concat(chunks);
		const { headers, method } = request;
		const [type] = (headers['content-type'] ?? '').split(';');
		const json = type === 'application/json' && body.length > 0;
		asked.push({
			call: `${method} ${request.url}`,
			authorization: headers.authorization,
			retryKey: headers['x-line-retry-key'],
			type: body.length > 0 ? type : undefined,
			body: json ? JSON.parse(body) : body.toString('base64'),
		});
		const answer = { richMenuId: MENU, userIds: [], memberIds: [], richmenus: [], aliases: [] };
		response.setHeader('content-type', 'application/json');
		response.setHeader('x-line-request-id', 'request');
		response.end(JSON.stringify({ ...answer, access_token: 'token', totalUsage: 0 }));
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => server.close());
const origin = () => `http://127.0.0.1:${server.address().port}`;

const sdk = () =>
	new messagingApi.MessagingApiClient({ channelAccessToken: 'token', baseURL: origin() });
const blob = () =>
	new messagingApi.MessagingApiBlobClient({ channelAccessToken: 'token', baseURL: origin() });

/** resource operation -> [parameters, what LINE's own client does, items]. */
const push = { to: USER, messages: TEXT, notificationDisabled: true };
const CALLS = {
	'message reply': [
		{ replyToken: 't', ...said },
		(c) => c.replyMessage({ replyToken: 't', messages: TEXT }),
	],
	'message push': [
		{ to: USER, ...said, options: { notificationDisabled: true } },
		(c, key) => c.pushMessage(push, key),
	],
	'message replyElsePush': [
		{ replyToken: '', to: ROOM, ...said },
		(c, key) => c.pushMessage({ to: ROOM, messages: TEXT }, key),
	],
	'message multicast': [
		{ userIds: USER, ...said, options: { customAggregationUnit: 'unit' } },
		(c, key) => c.multicast({ to: [USER], messages: TEXT, customAggregationUnits: ['unit'] }, key),
	],
	'message broadcast': [said, (c, key) => c.broadcast({ messages: TEXT }, key)],
	'message narrowcast': [
		{ ...said, limit: '{"max":5}' },
		(c, key) => c.narrowcast({ messages: TEXT, limit: { max: 5 } }, key),
	],
	'message getNarrowcastProgress': [{ requestId: 'id-1' }, (c) => c.getNarrowcastProgress('id-1')],
	'message validate': [{ kind: 'push', ...said }, (c) => c.validatePush({ messages: TEXT })],
	'accountLink issueToken': [{ userId: USER }, (c) => c.issueLinkToken(USER)],
	'chat getSummary': [{ chatId: GROUP }, (c) => c.getGroupSummary(GROUP)],
	'chat getMemberCount': [{ chatId: GROUP }, (c) => c.getGroupMemberCount(GROUP)],
	'chat getMembers': [{ chatId: ROOM, returnAll: true }, (c) => c.getRoomMembersIds(ROOM)],
	'chat getMemberProfile': [
		{ chatId: GROUP, userId: USER },
		(c) => c.getGroupMemberProfile(GROUP, USER),
	],
	'chat leave': [{ chatId: ROOM }, (c) => c.leaveRoom(ROOM)],
	'content download': [{ messageId: '1' }, (_, __, b) => b.getMessageContent('1')],
	'content downloadPreview': [{ messageId: '1' }, (_, __, b) => b.getMessageContentPreview('1')],
	'content getState': [
		{ messageId: '1' },
		(_, __, b) => b.getMessageContentTranscodingByMessageId('1'),
	],
	'conversation showLoading': [
		{ userId: USER, loadingSeconds: 5 },
		(c) => c.showLoadingAnimation({ chatId: USER, loadingSeconds: 5 }),
	],
	'conversation markAsRead': [
		{ markAsReadToken: 'm' },
		(c) => c.markMessagesAsReadByToken({ markAsReadToken: 'm' }),
	],
	'follower getMany': [{ returnAll: true }, (c) => c.getFollowers(undefined, 1000)],
	'profile get': [{ userId: USER }, (c) => c.getProfile(USER)],
	'richMenu create': [
		{ richMenu: JSON.stringify(MENU_BODY), setDefault: true },
		async (c, _, b) => {
			await c.createRichMenu(MENU_BODY);
			await b.setRichMenuImage(MENU, new Blob([image], { type: 'image/png' }));
			await c.setDefaultRichMenu(MENU);
		},
		withImage,
	],
	'richMenu validate': [
		{ richMenu: JSON.stringify(MENU_BODY) },
		(c) => c.validateRichMenuObject(MENU_BODY),
	],
	'richMenu get': [{ richMenuId: MENU }, (c) => c.getRichMenu(MENU)],
	'richMenu getMany': [{ returnAll: true }, (c) => c.getRichMenuList()],
	'richMenu delete': [{ richMenuId: MENU }, (c) => c.deleteRichMenu(MENU)],
	'richMenu downloadImage': [{ richMenuId: MENU }, (_, __, b) => b.getRichMenuImage(MENU)],
	'richMenu setDefault': [{ richMenuId: MENU }, (c) => c.setDefaultRichMenu(MENU)],
	'richMenu getDefault': [{}, (c) => c.getDefaultRichMenuId()],
	'richMenu clearDefault': [{}, (c) => c.cancelDefaultRichMenu()],
	'richMenu link': [{ richMenuId: MENU, userId: USER }, (c) => c.linkRichMenuIdToUser(USER, MENU)],
	'richMenu unlink': [{ userId: USER }, (c) => c.unlinkRichMenuIdFromUser(USER)],
	'richMenu getOfUser': [{ userId: USER }, (c) => c.getRichMenuIdOfUser(USER)],
	'richMenu linkMany': [
		{ richMenuId: MENU, userIds: USER },
		(c) => c.linkRichMenuIdToUsers({ richMenuId: MENU, userIds: [USER] }),
	],
	'richMenu unlinkMany': [
		{ userIds: USER },
		(c) => c.unlinkRichMenuIdFromUsers({ userIds: [USER] }),
	],
	'richMenu batch': [
		{ operations: JSON.stringify(OPERATIONS), resumeRequestKey: 'k' },
		(c) => c.richMenuBatch({ operations: OPERATIONS, resumeRequestKey: 'k' }),
	],
	'richMenu getBatchProgress': [{ requestId: 'id-1' }, (c) => c.getRichMenuBatchProgress('id-1')],
	'richMenuAlias create': [
		{ aliasId: 'a', richMenuId: MENU },
		(c) => c.createRichMenuAlias({ richMenuAliasId: 'a', richMenuId: MENU }),
	],
	'richMenuAlias update': [
		{ aliasId: 'a', richMenuId: MENU },
		(c) => c.updateRichMenuAlias('a', { richMenuId: MENU }),
	],
	'richMenuAlias get': [{ aliasId: 'a' }, (c) => c.getRichMenuAlias('a')],
	'richMenuAlias getMany': [{ returnAll: true }, (c) => c.getRichMenuAliasList()],
	'richMenuAlias delete': [{ aliasId: 'a' }, (c) => c.deleteRichMenuAlias('a')],
	'statistics getQuota': [
		{},
		async (c) => {
			await c.getMessageQuota();
			await c.getMessageQuotaConsumption();
		},
	],
	'statistics getSent': [
		{ kind: 'multicast', date: '2026-11-20' },
		(c) => c.getNumberOfSentMulticastMessages('20261120'),
	],
	'statistics getDeliveries': [
		{ date: '2026-11-20' },
		(_, __, ___, i) => i.getNumberOfMessageDeliveries('20261120'),
	],
	'statistics getFollowerCount': [
		{ date: '2026-11-20' },
		(_, __, ___, i) => i.getNumberOfFollowers('20261120'),
	],
	'statistics getDemographics': [{}, (_, __, ___, i) => i.getFriendsDemographics()],
	'webhookEndpoint get': [{}, (c) => c.getWebhookEndpoint()],
	'webhookEndpoint set': [
		{ endpoint: 'https://n8n.example/' },
		(c) => c.setWebhookEndpoint({ endpoint: 'https://n8n.example/' }),
	],
	'webhookEndpoint test': [
		{ endpoint: 'https://n8n.example/' },
		(c) => c.testWebhookEndpoint({ endpoint: 'https://n8n.example/' }),
	],
};

const { resources } = lineDist('resources');
const operations = resources.flatMap(({ value, operations: own }) =>
	own.map((operation) => `${value} ${operation.value}`),
);

test('every operation of the node is measured', () => {
	expect(Object.keys(CALLS).sort()).toEqual(operations.sort());
});

test.each(operations)('%s', async (name) => {
	const [parameters, own, items] = CALLS[name];
	line.use({
		...line.sim.longLivedCredential,
		accessToken: 'token',
		baseUrl: origin(),
		dataBaseUrl: origin(),
	});
	asked = [];
	const result = await line.run(...name.split(' '), parameters, { items });
	expect(result.status).toBe('success');
	const ours = asked;
	asked = [];
	const insight = new (require('@line/bot-sdk').insight.InsightClient)({
		channelAccessToken: 'token',
		baseURL: origin(),
	});
	await own(sdk(), ours[0].retryKey, blob(), insight);
	expect(ours).toEqual(asked);
});

test('the token is asked for in the same words', async () => {
	asked = [];
	line.use({ ...line.sim.credential, channelId: '123', channelSecret: 'a&b=c', baseUrl: origin() });
	await line.run('profile', 'get', { userId: USER });
	const [ours] = asked;
	asked = [];
	const client = new channelAccessToken.ChannelAccessTokenClient({ baseURL: origin() });
	const GRANT = 'client_credentials';
	await client.issueStatelessChannelToken(GRANT, undefined, undefined, '123', 'a&b=c');
	const words = ({ call, type, body }) => [call, type, Buffer.from(body, 'base64').toString()];
	expect(words(ours)).toEqual(words(asked[0]));
});

test.each(signatureVectors.map((vector) => [vector.id, vector]))(
	'signature %s: the same verdict',
	(_, { secret, body, signature }) => {
		const { isSigned } = lineDist('webhook/signature');
		const bytes = Buffer.from(body, 'utf8');
		expect(isSigned(bytes, signature, secret)).toBe(validateSignature(body, secret, signature));
	},
);
