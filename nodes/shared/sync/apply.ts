import { type Refusal, refusalIn } from '../http/refusal';
import type { Reason } from '../reasons/reason';
import { isWrite, type Step } from './step';

/** Carries one step out; throws a `Refusal` if the target does not take it. */
export type Write<R> = (step: Step<R>) => Promise<void>;

export interface Applied<R> {
	/** One per step, in the order of the plan: failed ones carry their reason. */
	readonly report: Array<Step<R>>;
	/** Set if the target closed half-way: the steps after it were not tried and are not in the report. */
	readonly closed?: Refusal;
	/** Set if the target refused everything (credential, permission …): the steps not tried have failed too. */
	readonly refused?: Refusal;
}

/** This many refusals for want of a working vendor in a row, and the rest is not tried. */
export const GIVE_UP_AFTER = 5;

/**
 * Carries out the plan with `concurrency` writes at a time, in order. A record that the target refuses fails
 * alone. What is no single record's matter (closed, credential, permission, address, vendor down) stops the run.
 */
export async function apply<R>(
	steps: ReadonlyArray<Step<R>>,
	write: Write<R>,
	concurrency: number,
): Promise<Applied<R>> {
	const report: Array<Step<R> | undefined> = steps.map((step) =>
		isWrite(step) ? undefined : step,
	);
	let next = 0;
	let stop: Refusal | undefined;
	let downInARow = 0;

	const worker = async () => {
		while (next < steps.length && stop === undefined) {
			const index = next++;
			if (report[index]) continue;
			try {
				await write(steps[index]);
				report[index] = steps[index];
				downInARow = 0;
			} catch (error) {
				const refusal = refusalIn(error);
				downInARow = refusal.isOutage ? downInARow + 1 : 0;
				if (refusal.kind !== 'closed') report[index] = failed(steps[index], refusal.reason);
				if (refusal.concernsRun || downInARow >= GIVE_UP_AFTER) stop = refusal;
			}
		}
	};
	await Promise.all(Array.from({ length: Math.max(1, concurrency) }, worker));

	if (stop?.kind === 'closed') {
		return { report: report.filter((step) => step !== undefined), closed: stop };
	}
	const notTried = stop?.reason;
	return {
		report: report.map((step, index) => step ?? failed(steps[index], notTried)),
		refused: stop,
	};
}

/** The step as one that the target did not take. */
export function failed<R>(step: Step<R>, reason: Reason | undefined): Step<R> {
	return { ...step, action: 'failed', reason };
}
