import { BARE_HOUR, CLOCK, minutesOf, type Span } from './clock';

/** What a cell's text is made of, in order. */
export type Token =
	| { readonly kind: 'span'; readonly span: Span }
	| { readonly kind: 'duration'; readonly minutes: number }
	/** `abuts`: the first digit of a time that follows without a blank; it may belong to the word. */
	| { readonly kind: 'word'; readonly word: string; readonly abuts: string }
	/** Between two spans: `9:00-12:00 / 13:00-18:00`. */
	| { readonly kind: 'and' };

type Groups = Readonly<Record<string, string | undefined>>;

interface TokenRule {
	readonly pattern: RegExp;
	/** Undefined: it has the form, but no meaning (`50:00-60:00`). `next` is the character behind it. */
	token(text: string, groups: Groups, next: string): Token | undefined;
}

/** Hyphens, dashes, minus, tildes, arrow, the long vowel mark, and から: whatever stands between two times. */
const TO = '\\s*(?:[-‐‑‒–—―−~〜∼ー→]|から)\\s*';

function spanRule(clock: string): TokenRule {
	const named = (side: string) => clock.replace(/\(\?<(\w+)>/g, `(?<${side}_$1>`);
	return {
		pattern: new RegExp(`${named('from')}${TO}${named('to')}(?:\\s*まで)?`, 'y'),
		token(_text, groups) {
			const [start, end] = ['from_', 'to_'].map((side) => minutesOf(groupsOf(groups, side)));
			if (start === undefined || end === undefined) return undefined;
			return { kind: 'span', span: { start, end } };
		},
	};
}

/** `from_h`, `from_bare_h` → `h`: a group name may occur only once in a pattern. */
function groupsOf(groups: Groups, side: string): Groups {
	const own = Object.entries(groups).filter(([name, value]) => value && name.startsWith(side));
	return Object.fromEntries(own.map(([name, value]) => [name.replace(/^.*_/, ''), value]));
}

const SPAN = spanRule(CLOCK);
const BARE_SPAN = spanRule(`(?:${CLOCK}|${BARE_HOUR.replace(/\(\?</g, '(?<bare_')})`);

const OTHERS: readonly TokenRule[] = [
	{
		pattern: /(?:(?<hours>\d{1,2}(?:\.5)?)(?:時間|h))?(?:(?<minutes>\d{1,3})(?:分|min))?(?!\d)/y,
		token: (_text, { hours = '0', minutes = '0' }) => ({
			kind: 'duration',
			minutes: Number(hours) * 60 + Number(minutes),
		}),
	},
	{
		// A word stops before a time and before a duration: `早番9:00`, `休憩60分`, `休憩1時間`.
		pattern: /(?:(?!\d{1,2}[:時]|\d{1,3}分)[\p{L}\p{M}\p{N}・_])+/uy,
		token: (text, _groups, next) => ({
			kind: 'word',
			word: text,
			abuts: /\d/.test(next) ? next : '',
		}),
	},
	{ pattern: /[/,、+&]/y, token: () => ({ kind: 'and' }) },
];

const RULES = [SPAN, ...OTHERS];
const RULES_WITH_BARE_HOURS = [SPAN, BARE_SPAN, ...OTHERS];

/**
 * Cuts a plain text into tokens, or answers undefined if anything in it is not understood. Nothing is skipped but
 * blanks and matching brackets. `bareHours` lets whole hours stand for times: `9-18`.
 */
export function scan(text: string, bareHours: boolean): Token[] | undefined {
	const open = text.replace(/[([【〔<]([^()[\]【】〔〕<>]*)[)\]】〕>]/g, ' $1 ');
	const tokens: Token[] = [];
	for (let at = 0; at < open.length; ) {
		if (open.charAt(at) === ' ') {
			at++;
			continue;
		}
		const found = firstMatch(open, at, bareHours ? RULES_WITH_BARE_HOURS : RULES);
		if (found?.token === undefined) return undefined;
		tokens.push(found.token);
		at = found.end;
	}
	return tokens;
}

function firstMatch(text: string, at: number, rules: readonly TokenRule[]) {
	for (const { pattern, token } of rules) {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (!match?.[0]) continue;
		const end = at + match[0].length;
		return { token: token(match[0], match.groups ?? {}, text.charAt(end)), end };
	}
	return undefined;
}
