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
export const EVIDENCE: ReadonlyArray<{
	readonly operations: string;
	readonly call: string;
	readonly evidence: 'documented';
	readonly note: string;
}> = [
	{
		operations: 'All operations, LINE Trigger',
		call: 'https://developers.line.biz/en/reference/messaging-api/',
		evidence: 'documented',
		note: 'Each call is compared with the one of LINE’s official client. Not tried on a live channel.',
	},
];
