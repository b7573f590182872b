import type { ReasonTexts } from '../../shared/reasons/reason';

/** A row of a text table: English and Japanese, each what happened and how to get on. */
export const texts = (
	en: [what: string, hint: string],
	ja: [what: string, hint: string],
): ReasonTexts => ({
	en: { message: en[0], hint: en[1] },
	ja: { message: ja[0], hint: ja[1] },
});
