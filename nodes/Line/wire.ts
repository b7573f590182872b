/** LINE's own shapes, as far as this pack reads or writes them. */

/** A message, an action, a rich menu …: checked by LINE, not by us. */
export type LineObject = Record<string, unknown>;

export interface LineMessage extends LineObject {
	type: string;
}

export interface SendBody {
	messages: LineMessage[];
	notificationDisabled?: boolean;
	/** At most one. */
	customAggregationUnits?: string[];
}

export interface PushBody extends SendBody {
	/** Of a user, group or room. */
	to: string;
}

export interface ReplyBody {
	replyToken: string;
	messages: LineMessage[];
	notificationDisabled?: boolean;
}

/** 1 to 500 users. */
export interface MulticastBody extends SendBody {
	to: string[];
}

export interface NarrowcastBody {
	messages: LineMessage[];
	recipient?: LineObject;
	filter?: LineObject;
	limit?: LineObject;
	notificationDisabled?: boolean;
}

export interface Sent {
	sentMessages?: Array<{ id: string; quoteToken?: string }>;
	/** Only with HTTP 409. */
	message?: string;
}

export interface Bot {
	userId: string;
	basicId: string;
	displayName: string;
}

export interface WebhookEndpoint {
	endpoint: string;
	/** Whether 'Use webhook' is on. */
	active: boolean;
}

export interface LineEvent extends LineObject {
	type: string;
	mode?: string;
	webhookEventId?: string;
	source?: { type?: string; userId?: string; groupId?: string; roomId?: string };
	message?: { type?: string; text?: string };
	postback?: { data?: string };
}

export interface Delivery {
	/** The bot's own user ID. */
	destination?: string;
	events: LineEvent[];
}
