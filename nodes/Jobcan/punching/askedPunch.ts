import { Refusal } from '../../shared/http/refusal';
import type { ItemContext } from '../../shared/node/operation';
import { isBlank } from '../../shared/records';
import { inputReasons } from '../inputReasons';
import { byId, type Person, readPerson } from '../person';
import type { Session } from '../session';

/** Whose punch it is, when and where it was made, and whether it may have been sent before. */
export interface AskedPunch {
	readonly person: Person;
	readonly time: unknown;
	readonly date: unknown;
	readonly groupId: unknown;
	/** Jobcan is asked for it first. */
	readonly checkFirst: boolean;
}

/** What comes later than this may come again: a repetition, or an execution that was run again. */
const LATE_MS = 5_000;

/** Reads what *Punch From* says: the fields of the node, or the input item alone. */
export async function readAsked(context: ItemContext<Session>): Promise<AskedPunch> {
	const { parameter } = context;
	if (parameter<'fields' | 'event'>('punchFrom', 'fields') === 'event') return ofEvent(context);
	return {
		person: await readPerson(context),
		time: parameter<unknown>('time', ''),
		date: parameter<unknown>('workingDay', ''),
		groupId: parameter<unknown>('groupId', ''),
		checkFirst: parameter('checkFirst', false),
	};
}

/**
 * An event of a chat with the person's ID: `{ jobcanId, timestamp (epoch milliseconds), deliveryContext? }`. It is read
 * without an expression, because n8n evaluates each one in a sandbox, for every item.
 */
function ofEvent({ client, input }: ItemContext<Session>): AskedPunch {
	const { jobcanId, timestamp, deliveryContext } = input;
	if (isBlank(jobcanId)) {
		throw new Refusal('refused', inputReasons.fieldMissing({ field: 'jobcanId' }));
	}
	const at = typeof timestamp === 'number' ? timestamp : NaN;
	const { isRedelivery } = (deliveryContext ?? {}) as { isRedelivery?: unknown };
	return {
		person: byId(client, String(jobcanId)),
		time: Number.isNaN(at) ? undefined : new Date(at),
		date: undefined,
		groupId: undefined,
		checkFirst: isRedelivery === true || client.now() - at > LATE_MS,
	};
}
