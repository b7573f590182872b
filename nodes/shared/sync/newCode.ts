import type { Reason } from '../reasons/reason';
import { reasonTable } from '../reasons/reason';
import { isBlank } from '../records/check';
import { type CodeBook, quoted, shapeOf } from '../records/codeBook';
import { recordReasons } from '../records/reasons';

export const newCodeReasons = reasonTable({
	nearMissInInput: {
		en: {
			message:
				'{record}: the input also holds {near}, and {vendor} has neither; nobody was created.',
			hint: "If both rows mean one person, keep one. If they are two people, switch on 'Create Near-Miss Codes'.",
		},
		ja: {
			message:
				'{record}：入力に似たコード {near} があり、{vendor} にはどちらもいないため、新規登録していません。',
			hint: '同じ人であれば1行にまとめてください。別人であれば「Create Near-Miss Codes」をオンにしてください。',
		},
	},
});

/** The codes of an input by what remains when everything is taken away that people get wrong. */
export type AlikeCodes = ReadonlyMap<string, ReadonlySet<string>>;

/** Groups the codes of an input that differ only in leading zeros, width, case or blanks. */
export function codesByShape(codes: readonly unknown[]): AlikeCodes {
	const alike = new Map<string, Set<string>>();
	for (const code of codes) {
		if (isBlank(code)) continue;
		const shape = shapeOf(String(code));
		alike.set(shape, (alike.get(shape) ?? new Set()).add(String(code)));
	}
	return alike;
}

/** The other codes that look like this one. */
export const twinsOf = (code: string, alike: AlikeCodes): string[] =>
	[...(alike.get(shapeOf(code)) ?? [])].filter((other) => other !== code);

export interface NewCode {
	readonly employeeCode: string;
	/** What a text calls the record. */
	readonly label: string;
	readonly vendor: string;
	/** The codes that the target has. */
	readonly codes: CodeBook;
	readonly alike: AlikeCodes;
}

/** Why a code that the target does not have is not created: it looks like one that is there, or like another new one. */
export function nearMissOf({
	employeeCode,
	label,
	vendor,
	codes,
	alike,
}: NewCode): Reason | undefined {
	const match = codes.find(employeeCode);
	if (match.kind === 'near') {
		const near = quoted(match.near);
		return recordReasons.nearMissCode({ record: label, employeeCode, near });
	}
	const others = twinsOf(employeeCode, alike);
	if (others.length === 0) return undefined;
	return newCodeReasons.nearMissInInput({ record: label, near: quoted(others), vendor });
}
