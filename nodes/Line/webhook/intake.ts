import { sleep } from 'n8n-workflow';
import type { LineEvent } from '../wire';
import { type Answer, isTaken } from './answered';
import { Gathering } from './gathering';
import { SeenEvents, type SeenState } from './seen';

/** Events in one execution if several deliveries share it: their people wait for each other's punches. */
export const MOST_EVENTS = 20;

/** What becomes of a delivery: `start` an execution with these events, `nothing`, or `again` (LINE shall repeat it). */
export type Outcome = { readonly start: readonly LineEvent[] } | 'nothing' | 'again';

/** One for each trigger, for the whole process. */
class Intake {
	private readonly seen = new SeenEvents();
	private readonly gathering = new Gathering<LineEvent>(sleep);

	/**
	 * `nothing` is answered only when every event of the delivery is stored with an execution, be it another
	 * delivery's; `state` is n8n's static data, which n8n saves before it answers.
	 */
	async take(
		events: readonly LineEvent[],
		{ dropDuplicates, most, state, answer }: Taking,
	): Promise<Outcome> {
		let wanted = events;
		if (dropDuplicates) {
			this.seen.learn(state);
			let sorted = this.seen.sort(events);
			// An event under way is waited for: should its execution not be stored, this delivery brings it.
			while (sorted.others.length > 0) {
				await Promise.all(sorted.others);
				sorted = this.seen.sort(events);
			}
			wanted = sorted.fresh;
		}
		// No pause between sorting and beginning: two repetitions may have waited for the same moment.
		if (wanted.length === 0) return 'nothing';
		const { batch, isFirst } = this.gathering.join(wanted, most);
		if (dropDuplicates) this.seen.begin(wanted, batch.handedOver);
		if (!isFirst) return (await batch.handedOver) ? 'nothing' : 'again';
		const start = await batch.departure;
		if (dropDuplicates) remember(state, this.seen.toStore(start));
		void isTaken(answer, sleep).then(batch.settle);
		return { start };
	}
}

/**
 * Says it twice. n8n saves static data that changed just before it answers; but when it starts the execution, it builds the
 * workflow anew over the same data (2.40, `establishContextForPersistence`), and with that forgets that it changed. The
 * second time comes after this and before the execution is stored.
 */
function remember(state: SeenState, seen: string[]): void {
	state.seen = seen;
	void sleep(0).then(() => (state.seen = seen));
}

export interface Taking {
	readonly dropDuplicates: boolean;
	/** Events in one execution, if several deliveries share it. */
	readonly most: number;
	readonly state: SeenState;
	readonly answer: Answer;
}

const intakes = new Map<string, Intake>();

/** The intake of a trigger in this process. */
export function intakeOf(trigger: string): Intake {
	const intake = intakes.get(trigger) ?? new Intake();
	intakes.set(trigger, intake);
	return intake;
}
