/** The languages a reason can be told in. Node texts are English; mails to Japanese staff are Japanese. */
export type Language = 'en' | 'ja';

/** What happened, and how to get on. Both may hold `{placeholders}`. */
export interface Wording {
	readonly message: string;
	readonly hint: string;
}

export type ReasonTexts = Readonly<Record<Language, Wording>>;
export type ReasonValues = Readonly<Record<string, string | number>>;

/** Why a record was skipped or refused: data, told in a language only where a person reads it. */
export interface Reason {
	readonly code: string;
	readonly texts: ReasonTexts;
	readonly values: ReasonValues;
}

/** Makes one reason function per row of a text table: `say.endNotAfterStart({ … })`. */
export function reasonTable<Code extends string>(
	table: Readonly<Record<Code, ReasonTexts>>,
): Readonly<Record<Code, (values?: ReasonValues) => Reason>> {
	const codes = Object.keys(table) as Code[];
	return Object.fromEntries(
		codes.map((code) => [
			code,
			(values: ReasonValues = {}): Reason => ({ code, texts: table[code], values }),
		]),
	) as Record<Code, (values?: ReasonValues) => Reason>;
}

/** The reason in words; a placeholder without a value stays visible rather than vanish. */
export function wording({ texts, values }: Reason, language: Language): Wording {
	const fill = (text: string) =>
		text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
	const { message, hint } = texts[language];
	return { message: fill(message), hint: fill(hint) };
}

/** One line for a mail, a table cell or an error item: what happened, then how to get on. */
export function sentence(reason: Reason, language: Language): string {
	const { message, hint } = wording(reason, language);
	return hint === '' ? message : `${message} ${hint}`;
}
