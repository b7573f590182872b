import { type Reason, reasonTable } from '../reasons/reason';
import type { Step } from './step';

/** How many records one run may delete; beyond either limit nothing at all is written. */
export interface DeletionLimits {
	readonly maxDeletions: number;
	/** Percent of the records that the target holds in scope. */
	readonly maxDeletionShare: number;
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
		const rounded = Math.round(share * 10) / 10;
		return guardReasons.tooLargeShare({
			deletions,
			current,
			share: rounded,
			limit: maxDeletionShare,
		});
	}
	return undefined;
}
