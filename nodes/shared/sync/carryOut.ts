import { Refusal } from '../http/refusal';
import { type Applied, apply, type Write } from './apply';
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
export async function carryOut<R>(
	{ steps, currentCount, namedCount = currentCount, write }: SyncJob<R>,
	{ limits, dryRun, concurrency }: SyncSettings,
): Promise<Applied<R>> {
	const { minSourceShare = 0 } = limits;
	const reason =
		sourceGuard(namedCount, currentCount, { minSourceShare }) ?? guard(steps, currentCount, limits);
	if (reason && !dryRun) throw new Refusal('guard', reason);
	return dryRun ? { report: [...steps] } : await apply(steps, write, concurrency);
}
