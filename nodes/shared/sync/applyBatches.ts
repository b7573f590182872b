import { type Refusal, refusalIn } from '../http/refusal';
import type { Reason } from '../reasons/reason';
import { type Applied, failed } from './apply';
import { type Action, isWrite, type Step } from './step';

/**
 * Carries many steps out in one go. Answers the reasons of those that the target did not take, by key; the others
 * are in place. Throws a `Refusal` if none of them is, or nobody knows.
 */
export type WriteBatch<R> = (steps: ReadonlyArray<Step<R>>) => Promise<ReadonlyMap<string, Reason>>;

/** The writes of these actions go out together. */
export interface Batch<R> {
	readonly actions: readonly Action[];
	readonly write: WriteBatch<R>;
}

/**
 * Carries out the plan of a target that takes many records in one call: batch by batch, in order. A batch that is
 * refused fails as a whole, and the next one is still tried, unless the refusal concerns the run.
 */
export async function applyBatches<R>(
	steps: ReadonlyArray<Step<R>>,
	batches: ReadonlyArray<Batch<R>>,
): Promise<Applied<R>> {
	const outcome = new Map<Step<R>, Step<R>>();
	let stop: Refusal | undefined;
	for (const { actions, write } of batches) {
		const due = steps.filter((step) => isWrite(step) && actions.includes(step.action));
		if (due.length === 0) continue;
		try {
			if (stop) throw stop;
			const refused = await write(due);
			for (const step of due) {
				const reason = refused.get(step.key);
				outcome.set(step, reason ? failed(step, reason) : step);
			}
		} catch (error) {
			const refusal = refusalIn(error);
			if (refusal.concernsRun) stop = refusal;
			if (refusal.kind === 'closed') continue;
			for (const step of due) outcome.set(step, failed(step, refusal.reason));
		}
	}
	const told = steps.filter((step) => !isWrite(step) || outcome.has(step));
	const report = told.map((step) => outcome.get(step) ?? step);
	return stop?.kind === 'closed' ? { report, closed: stop } : { report, refused: stop };
}
