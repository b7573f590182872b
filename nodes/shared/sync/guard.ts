import { type Reason, reasonTable } from '../reasons/reason';
import type { Step } from './step';

/** How many records one run may delete; beyond either limit nothing at all is written. */
export interface DeletionLimits {
	readonly maxDeletions: number;
	/** Percent of the records that the target holds in scope. */
	readonly maxDeletionShare: number;
}

/** How much of what the target holds a source must name; below it the source is taken for incomplete. */
export interface SourceLimit {
	/** Percent; 0: never looked at. */
	readonly minSourceShare: number;
}

/** Up to this many deletions the share is not looked at: one of three shifts is no landslide. */
export const SHARE_COUNTS_FROM = 6;

export const guardReasons = reasonTable({
	tooManyDeletions: {
		en: {
			message:
				"The run would delete {deletions} of {current} records; 'Max Deletions' allows {limit}. Nothing was written.",
			hint: 'Check that the source is complete. If the deletions are right, raise the limit for one run, or look at them first with Dry Run.',
		},
		ja: {
			message:
				'{current}件中{deletions}件が削除されるところでした（上限 {limit}件）。何も書き込んでいません。',
			hint: '元データが欠けていないか確認してください。削除が正しい場合は、上限を一時的に上げるか、Dry Run で内容を確認してください。',
		},
	},
	tooLargeShare: {
		en: {
			message:
				"The run would delete {deletions} of {current} records ({share}%); 'Max Deletion Share' allows {limit}%. Nothing was written.",
			hint: 'Check that the source is complete. If the deletions are right, raise the limit for one run, or look at them first with Dry Run.',
		},
		ja: {
			message:
				'{current}件中{deletions}件（{share}%）が削除されるところでした（上限 {limit}%）。何も書き込んでいません。',
			hint: '元データが欠けていないか確認してください。削除が正しい場合は、上限を一時的に上げるか、Dry Run で内容を確認してください。',
		},
	},
	sourceTooSmall: {
		en: {
			message:
				"The input names {named} of the {current} records that the target holds ({share}%); 'Min Source Share' asks for {limit}%. Nothing was written.",
			hint: 'Check that the source is complete. If it is meant to be smaller, lower the share for one run, or look at the plan first with Dry Run.',
		},
		ja: {
			message:
				'連携先の{current}件のうち、元データにあるのは{named}件（{share}%）だけです（下限 {limit}%）。何も書き込んでいません。',
			hint: '元データが欠けていないか確認してください。減っているのが正しい場合は、下限を一時的に下げるか、Dry Run で内容を確認してください。',
		},
	},
});

/** The reason to stop before the first write, or undefined. `current`: records the target holds in scope. */
export function guard(
	steps: ReadonlyArray<Pick<Step<unknown>, 'action'>>,
	current: number,
	{ maxDeletions, maxDeletionShare }: DeletionLimits,
): Reason | undefined {
	const deletions = steps.filter(({ action }) => action === 'delete').length;
	if (deletions > maxDeletions) {
		return guardReasons.tooManyDeletions({ deletions, current, limit: maxDeletions });
	}
	const share = (deletions / Math.max(current, 1)) * 100;
	if (deletions >= SHARE_COUNTS_FROM && share > maxDeletionShare) {
		return guardReasons.tooLargeShare({
			deletions,
			current,
			share: toTenth(share),
			limit: maxDeletionShare,
		});
	}
	return undefined;
}

/**
 * The reason to stop because the source is too small, or undefined. `named`: how many of the `current` records the source
 * names. A list of other people is as wrong as a short one, so only those that the target has count.
 */
export function sourceGuard(
	named: number,
	current: number,
	{ minSourceShare }: SourceLimit,
): Reason | undefined {
	const share = (named / Math.max(current, 1)) * 100;
	if (current === 0 || share >= minSourceShare) return undefined;
	const limit = minSourceShare;
	return guardReasons.sourceTooSmall({ named, current, share: toTenth(share), limit });
}

const toTenth = (share: number) => Math.round(share * 10) / 10;
