import { Refusal } from '../http/refusal';
import { type Applied, apply, type Write } from './apply';
import { applyBatches, type Batch } from './applyBatches';
import { type DeletionLimits, guard, sourceGuard, type SourceLimit } from './guard';
import type { Step } from './step';

/** A plan and the way to carry it out. */
export interface SyncJob<R> {
	readonly steps: ReadonlyArray<Step<R>>;
	/** How many records the target holds in scope: what the deletion share is measured against. */
	readonly currentCount: number;
	/** How many of those the source names; default: all. */
	readonly namedCount?: number;
	readonly write: Write<R>;
}

export interface SyncSettings {
	readonly limits: DeletionLimits & Partial<SourceLimit>;
	/** Plan and report only. */
	readonly dryRun: boolean;
	readonly concurrency: number;
}

/**
 * Guards the plan, then carries it out. Throws a `Refusal` of kind `guard`, before the first write, if it would delete too
 * much or the source names too little. A dry run is not stopped: it is the way to look at what would be done.
 */
export async function carryOut<R>(job: SyncJob<R>, settings: SyncSettings): Promise<Applied<R>> {
	stopIfGuarded(job, settings);
	const { steps, write } = job;
	return settings.dryRun ? { report: [...steps] } : await apply(steps, write, settings.concurrency);
}

/** A plan for a target that takes many records in one call. */
export interface BatchJob<R> extends Omit<SyncJob<R>, 'write'> {
	readonly batches: ReadonlyArray<Batch<R>>;
}

/** As `carryOut`, with one write per batch instead of one per step. */
export async function carryOutBatches<R>(
	job: BatchJob<R>,
	settings: Omit<SyncSettings, 'concurrency'>,
): Promise<Applied<R>> {
	stopIfGuarded(job, settings);
	const { steps, batches } = job;
	return settings.dryRun ? { report: [...steps] } : await applyBatches(steps, batches);
}

function stopIfGuarded<R>(
	{ steps, currentCount, namedCount = currentCount }: Omit<SyncJob<R>, 'write'>,
	{ limits, dryRun }: Omit<SyncSettings, 'concurrency'>,
): void {
	const { minSourceShare = 0 } = limits;
	const reason =
		sourceGuard(namedCount, currentCount, { minSourceShare }) ?? guard(steps, currentCount, limits);
	if (reason && !dryRun) throw new Refusal('guard', reason);
}
