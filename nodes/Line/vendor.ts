import type { EvidenceRow } from '../shared/http/evidence';
import type { ErrorRow } from '../shared/http/vendorProfile';
import { lineReasons } from './reasons';

/** Reference: https://developers.line.biz/en/reference/messaging-api/ */

export const NAME = 'LINE';

export const BASE_URL = 'https://api.line.me';
/** Files: what users sent, and images of rich menus. */
export const DATA_BASE_URL = 'https://api-data.line.me';

export const LIMITS = {
	messagesPerCall: 5,
	recipientsPerCall: 500,
	quickReplies: 13,
	followersPerPage: 1_000,
	/** UTF-16 units. */
	text: 5_000,
	altText: 1_500,
	url: 2_000,
	title: 100,
	/** Graphemes. */
	senderName: 20,
	richMenuImageBytes: 1_048_576,
	/** Webhook URL, characters. */
	webhookUrl: 500,
} as const;

export interface RateClass {
	readonly calls: number;
	readonly perMs: number;
	/** Method and path; `*` stands for one part of it. */
	readonly routes: readonly string[];
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/**
 * Calls per channel and endpoint; everything else: 2,000 a second.
 * https://developers.line.biz/en/reference/messaging-api/#rate-limits
 */
export const RATES: readonly RateClass[] = [
	{
		calls: 60,
		perMs: HOUR,
		routes: [
			'POST /v2/bot/message/narrowcast',
			'POST /v2/bot/message/broadcast',
			'GET /v2/bot/insight/message/delivery',
			'GET /v2/bot/insight/followers',
			'GET /v2/bot/insight/demographic',
			'POST /v2/bot/channel/webhook/test',
		],
	},
	{
		calls: 1_000,
		perMs: MINUTE,
		routes: ['PUT /v2/bot/channel/webhook/endpoint', 'GET /v2/bot/channel/webhook/endpoint'],
	},
	{
		calls: 100,
		perMs: HOUR,
		routes: [
			'POST /v2/bot/richmenu',
			'DELETE /v2/bot/richmenu/*',
			'DELETE /v2/bot/richmenu/alias/*',
			'GET /v2/bot/richmenu/progress/batch',
		],
	},
	{ calls: 3, perMs: HOUR, routes: ['POST /v2/bot/richmenu/batch'] },
	{ calls: 10, perMs: SECOND, routes: ['GET /v2/bot/richmenu/list'] },
	{ calls: 200, perMs: SECOND, routes: ['POST /v2/bot/message/multicast'] },
	{ calls: 100, perMs: SECOND, routes: ['POST /v2/bot/chat/loading/start'] },
];

export const USUAL_RATE: RateClass = { calls: 2_000, perMs: SECOND, routes: [] };

/** What answers mean. The code of a monthly limit is ours (answers.ts): LINE has no codes. */
export const ERRORS: readonly ErrorRow[] = [
	{ status: 429, code: 'monthlyLimit', kind: 'refused', reason: lineReasons.monthlyLimit },
	{ status: 401, kind: 'credential', reason: lineReasons.credential },
	{ status: 403, kind: 'permission', reason: lineReasons.permission },
	{ status: 410, kind: 'notFound', reason: lineReasons.gone },
];

/** Keys of request bodies that hold no words of people: kinds and looks of messages. */
export const OPEN_KEYS: ReadonlySet<string> = new Set([
	'type',
	'mode',
	'inputOption',
	'layout',
	'size',
	'flex',
	'margin',
	'spacing',
	'align',
	'gravity',
	'weight',
	'style',
	'wrap',
	'position',
	'direction',
	'color',
	'backgroundColor',
	'aspectRatio',
	'aspectMode',
	'imageAspectRatio',
	'imageSize',
	'height',
	'width',
	'decoration',
	'packageId',
	'stickerId',
]);

/** How sure we are of each call: LINE documents them all in its reference, and its own client is the measure. */
export const EVIDENCE: ReadonlyArray<EvidenceRow> = [
	{
		operations: 'Account Link: Issue Link Token',
		call: 'POST /v2/bot/user/{userId}/linkToken',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Chat: Mark as Read, Show Loading Animation',
		call: 'POST /v2/bot/chat/…',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Content: Download, Download Preview, Get Transcoding State',
		call: 'GET /v2/bot/message/{messageId}/content…',
		evidence: 'documented',
		note: 'On the data host.',
	},
	{
		operations: 'Follower: Get Many',
		call: 'GET /v2/bot/followers/ids',
		evidence: 'documented',
		note: 'Verified or premium accounts only.',
	},
	{
		operations:
			'Group or Room: Get Many Members, Get Member Count, Get Member Profile, Get Summary, Leave',
		call: '/v2/bot/group/{groupId}…, /v2/bot/room/{roomId}…',
		evidence: 'documented',
		note: '',
	},
	{
		operations:
			'Message: Broadcast, Get Narrowcast Progress, Multicast, Narrowcast, Push, Reply, Reply Else Push, Validate Only',
		call: '/v2/bot/message/…',
		evidence: 'documented',
		note: 'Push, multicast, narrowcast and broadcast carry a retry key.',
	},
	{
		operations: 'Profile: Get',
		call: 'GET /v2/bot/profile/{userId}',
		evidence: 'documented',
		note: '',
	},
	{
		operations:
			'Rich Menu: Batch, Clear Default, Create, Delete, Download Image, Get, Get Batch Progress, Get Default, Get Many, Get of User, Link to Many Users, Link to User, Set Default, Unlink From Many Users, Unlink From User, Validate Only',
		call: '/v2/bot/richmenu…, /v2/bot/user/{userId}/richmenu…',
		evidence: 'documented',
		note: 'Images on the data host.',
	},
	{
		operations: 'Rich Menu Alias: Create, Delete, Get, Get Many, Update',
		call: '/v2/bot/richmenu/alias…',
		evidence: 'documented',
		note: '',
	},
	{
		operations:
			'Statistics: Get Deliveries, Get Demographics, Get Follower Count, Get Quota, Get Sent Messages',
		call: '/v2/bot/insight/…, /v2/bot/message/quota…',
		evidence: 'documented',
		note: '',
	},
	{
		operations: 'Webhook Endpoint: Get, Set, Test',
		call: '/v2/bot/channel/webhook/…',
		evidence: 'documented',
		note: '',
	},
];
