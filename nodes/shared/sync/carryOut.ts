import { Refusal } from '../http/refusal';
import { type Applied, apply, type Write } from './apply';
import { applyBatches, type Batch } from './applyBatches';
import { type DeletionLimits, guard } from './guard';
import type { Step } from './step';

/** A plan and the way to carry it out. */
export interface SyncJob<R> {
	readonly steps: ReadonlyArray<Step<R>>;
	/** How many records the target holds in scope: what the deletion share is measured against. */
	readonly currentCount: number;
	readonly write: Write<R>;
}

export interface SyncSettings {
	readonly limits: DeletionLimits;
	/** Plan and report only. */
	readonly dryRun: boolean;
	readonly concurrency: number;
}

/**
 * Guards the plan, then carries it out. Throws a `Refusal` of kind `guard`, before the first write, if it
 * would delete too much. A dry run is not stopped: it is the way to look at what would be deleted.
 */
export async function carryOut<R>(
	{ steps, currentCount, write }: SyncJob<R>,
	{ limits, dryRun, concurrency }: SyncSettings,
): Promise<Applied<R>> {
	stopIfTooMany(steps, currentCount, limits, dryRun);
	return dryRun ? { report: [...steps] } : await apply(steps, write, concurrency);
}

/** A plan for a target that takes many records in one call. */
export interface BatchJob<R> extends Omit<SyncJob<R>, 'write'> {
	readonly batches: ReadonlyArray<Batch<R>>;
}

/** As `carryOut`, with one write per batch instead of one per step. */
export async function carryOutBatches<R>(
	{ steps, currentCount, batches }: BatchJob<R>,
	{ limits, dryRun }: Omit<SyncSettings, 'concurrency'>,
): Promise<Applied<R>> {
	stopIfTooMany(steps, currentCount, limits, dryRun);
	return dryRun ? { report: [...steps] } : await applyBatches(steps, batches);
}

function stopIfTooMany<R>(
	steps: ReadonlyArray<Step<R>>,
	currentCount: number,
	limits: DeletionLimits,
	dryRun: boolean,
): void {
	const reason = guard(steps, currentCount, limits);
	if (reason && !dryRun) throw new Refusal('guard', reason);
}
