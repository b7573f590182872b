import type { Budget, Clock } from './budget';
import { read, refusalOf, refusalOfSilence, serverTime } from './classify';
import type { ClosedGate } from './closedGate';
import type { Http, HttpRequest, Reply, Send } from './port';
import { httpReasons } from './reasons';
import { Refusal } from './refusal';
import { pauseBeforeRepeating } from './repetition';
import type { SentOnce } from './sentOnce';
import type { VendorProfile } from './vendorProfile';

export interface HttpParts {
	readonly send: Send;
	readonly vendor: VendorProfile;
	readonly clock: Clock;
	readonly budget: Budget;
	/** The vendor does not count what it refuses: a call answered with a status of 400 or more gives its slot back. */
	readonly refusedIsFree?: boolean;
	/** Absent for a vendor that never closes. */
	readonly gate?: ClosedGate;
	/** Values that must never stand in a text: tokens, passwords. */
	readonly secrets: readonly string[];
	readonly sentOnce: SentOnce;
	readonly execution: string;
}

/**
 * Puts around a bare `send` what a vendor demands: closed hours are asked before every sending, the budget
 * spaces the calls, what is safe is repeated, and every refusal becomes a `Refusal` with a text for people.
 */
export function createHttp(parts: HttpParts): Http {
	const { gate, budget, clock, sentOnce, execution, vendor } = parts;

	return async <T>(request: HttpRequest): Promise<Reply<T>> => {
		const sent = request.repeat === 'once' ? sentOnce.recall(execution, request) : undefined;
		if (sent && 'ambiguous' in sent) throw sent.ambiguous;
		if (sent) return { ...(sent.reply as Reply<T>), replayed: true };

		for (let attempts = 1; ; attempts++) {
			const slot = await budget.take();
			// After the wait for a slot: the window may have begun meanwhile.
			const closed = request.openAlways ? undefined : gate?.before();
			if (closed) {
				slot.giveBack();
				throw closed;
			}
			const result = await exchange(request, parts);
			if (parts.refusedIsFree && statusOf(result) >= 400) slot.giveBack();
			else slot.answered();
			if (!(result instanceof Refusal)) {
				const reply = { ...result, attempts } as Reply<T>;
				if (request.repeat === 'once') sentOnce.remember(execution, request, { reply });
				return reply;
			}
			const pause = pauseBeforeRepeating(request, result, attempts);
			if (pause !== undefined) {
				await clock.sleep(pause);
				continue;
			}
			if (result.kind === 'ambiguous') sentOnce.remember(execution, request, { ambiguous: result });
			throw result.kind === 'rateLimited' ? tooOften(vendor, result, attempts) : result;
		}
	};
}

/** The status of the answer; 0 if there was none, or none that could be read: such a call may have counted. */
function statusOf(result: Omit<Reply<unknown>, 'attempts'> | Refusal): number {
	return (result instanceof Refusal ? result.details.status : result.status) ?? 0;
}

/** Sends once; answers a reply, or the refusal to make of what came back. */
async function exchange(
	request: HttpRequest,
	{ send, vendor, gate, secrets }: HttpParts,
): Promise<Omit<Reply<unknown>, 'attempts'> | Refusal> {
	const answer = await send(request);
	if ('unanswered' in answer) return refusalOfSilence(request, answer, vendor);
	const parsed = read(request, answer);
	const refusal = refusalOf(request, answer, vendor, secrets, parsed);
	if (refusal?.kind === 'closed' && gate) return gate.after(serverTime(answer));
	if (refusal) return refusal;
	const { status, headers } = answer;
	return { status, headers, body: 'body' in parsed ? parsed.body : undefined };
}

function tooOften(vendor: VendorProfile, { details }: Refusal, attempts: number): Refusal {
	const say = vendor.tooOften ?? httpReasons.rateLimited;
	const reason = say({ vendor: vendor.name, attempts });
	return new Refusal('rateLimited', reason, details);
}
