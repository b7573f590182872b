import { type Reason, reasonTable } from '../reasons/reason';

/** How complete a source must look before anything is written. */
export interface SourceLimits {
	/** Percent of the records that the target holds; 0: any number will do. */
	readonly minSourceShare: number;
}

export const sourceGuardReasons = reasonTable({
	emptySource: {
		en: {
			message: 'The source names nobody, the target holds {current}. Nothing was written.',
			hint: 'Check that the source was read completely. Dry Run shows what would be done.',
		},
		ja: {
			message: '元データに対象者が1人もいません（連携先は{current}人）。何も書き込んでいません。',
			hint: '元データを最後まで読み取れているか確認してください。Dry Run で内容を確認できます。',
		},
	},
	shortSource: {
		en: {
			message:
				"The source names {source} people, the target holds {current}: {share}%, and 'Min Source Share' asks for {limit}%. Nothing was written.",
			hint: 'Check that the source was read completely. If so few are right, lower the limit for one run, or look first with Dry Run.',
		},
		ja: {
			message:
				'元データは{source}人、連携先は{current}人で、{share}% しかありません（下限 {limit}%）。何も書き込んでいません。',
			hint: '元データが欠けていないか確認してください。正しい場合は、下限を一時的に下げるか、Dry Run で内容を確認してください。',
		},
	},
});

/**
 * The reason to stop before the first write because the source looks cut off, or undefined. `source`: how many it
 * names; `current`: how many the target holds in scope.
 */
export function guardSource(
	source: number,
	current: number,
	{ minSourceShare }: SourceLimits,
): Reason | undefined {
	if (source === 0) return sourceGuardReasons.emptySource({ current });
	const share = (source / Math.max(current, 1)) * 100;
	if (share >= minSourceShare) return undefined;
	const rounded = Math.round(share * 10) / 10;
	return sourceGuardReasons.shortSource({ source, current, share: rounded, limit: minSourceShare });
}
