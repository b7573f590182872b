import { DateTime } from 'luxon';
import { type ClosedWindow, nextOpening, resumeAt } from '../time/closedHours';
import { writeInstant } from '../time/jst';
import { httpReasons } from './reasons';
import { Refusal } from './refusal';

/** Says whether the vendor is closed, by our clock before a call or by its own word after one. */
export interface ClosedGate {
	/** A refusal if a call now would fall into closed hours. */
	before(): Refusal | undefined;
	/** The refusal to make of the vendor's own "closed"; its clock, if it told it, in epoch milliseconds. */
	after(serverNow?: number): Refusal;
}

/** `windows`: the vendor's closed hours. `now`: the clock, in epoch milliseconds. */
export function closedGate(
	vendor: string,
	windows: readonly ClosedWindow[],
	now: () => number,
): ClosedGate {
	const closedUntil = (opening: DateTime) =>
		new Refusal('closed', httpReasons.closed({ vendor, resumeAt: writeInstant(opening) }), {
			resumeAt: opening,
		});
	return {
		before() {
			const clock = DateTime.fromMillis(now());
			return nextOpening(clock, windows) ? closedUntil(resumeAt(clock, windows)) : undefined;
		},
		after(serverNow) {
			const server = serverNow === undefined ? undefined : DateTime.fromMillis(serverNow);
			return closedUntil(resumeAt(DateTime.fromMillis(now()), windows, { serverNow: server }));
		},
	};
}
