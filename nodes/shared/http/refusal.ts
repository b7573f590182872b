import type { DateTime } from 'luxon';
import type { Reason } from '../reasons/reason';
import { sentence } from '../reasons/reason';

/** Why a call did not do what was asked. */
export type RefusalKind =
	/** Inside the vendor's closed hours. */
	| 'closed'
	/** The token or key is not accepted. */
	| 'credential'
	/** The caller's IP address is not on the vendor's list. */
	| 'address'
	/** The credential may not do this. */
	| 'permission'
	/** Too many calls; certainly not carried out. */
	| 'rateLimited'
	/** The vendor answers that it does not work just now. */
	| 'unavailable'
	/** No answer, or one that cannot be read. */
	| 'unreachable'
	/** A write without a readable answer: it may have been carried out. */
	| 'ambiguous'
	/** What was asked for does not exist. */
	| 'notFound'
	/** The vendor does not take this record. */
	| 'refused'
	/** Not the vendor but our own care: too many deletions, unusable settings. Nothing was sent. */
	| 'guard';

/** What a vendor's answer, or its silence, can mean. */
export type AnswerKind = Exclude<RefusalKind, 'guard'>;

/** No single record's matter: the next record would meet the same. */
const CONCERNS_RUN: ReadonlySet<RefusalKind> = new Set([
	'closed',
	'credential',
	'address',
	'permission',
]);
const OUTAGE: ReadonlySet<RefusalKind> = new Set([
	'unavailable',
	'unreachable',
	'ambiguous',
	'rateLimited',
]);

/** A call that was refused or lost. Holds no request, no answer, no secret: only a kind and a reason. */
export class Refusal extends Error {
	constructor(
		readonly kind: RefusalKind,
		readonly reason: Reason,
		readonly details: {
			readonly status?: number;
			readonly code?: string;
			/** Closed: when to come back. */
			readonly resumeAt?: DateTime;
			/** Rate limited: how long the vendor asked to wait. */
			readonly retryAfterMs?: number;
		} = {},
	) {
		super(sentence(reason, 'en'));
		this.name = 'Refusal';
	}

	get concernsRun(): boolean {
		return CONCERNS_RUN.has(this.kind);
	}

	get isOutage(): boolean {
		return OUTAGE.has(this.kind);
	}
}

/** The refusal that was thrown. Anything else is a defect of ours, and goes on as it is. */
export function refusalIn(error: unknown): Refusal {
	if (error instanceof Refusal) return error;
	throw error;
}

/** Waits for a call for which "not there" is as good as done. Throws its `Refusal` for anything else. */
export async function allowNotFound(call: Promise<unknown>): Promise<void> {
	const refusal = await call.then(() => undefined, refusalIn);
	if (refusal && refusal.kind !== 'notFound') throw refusal;
}
