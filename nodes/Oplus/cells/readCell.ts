import { isEmptyCell, plain, word } from '../../shared/sheet/text';
import type { Span } from './clock';
import { type CellReading, type Found, type Unread, unread } from './reading';
import type { CellRules } from './rules';
import { scan, type Token } from './scan';
import { workOf } from './work';
import { BREAK_WORDS, NO_BREAK_WORDS, type WordBook, wordBook } from './words';

/** Answers a reader for cells under these rules. The reader never throws, whatever the cell holds. */
export function cellReader(rules: CellRules): (cell: unknown) => CellReading {
	const book = wordBook(rules);
	return (cell) => {
		if (isEmptyCell(cell)) return { kind: 'blank' };
		const text = plain(cell);
		const asMark = readMark(word(text), book);
		if (asMark) return asMark;
		if (typeof cell === 'number' && !book.patterns.has(text)) return unread('onlyANumber');
		const tokens = scan(text, rules.bareHours === true);
		if (!tokens || tokens.length === 0) return unread('notUnderstood');
		const found = collect(tokens, book);
		return 'kind' in found ? found : workOf(found, rules);
	};
}

/** A mark counts only if it is all that stands in the cell: `有休 9:00-12:00` is half a day of something. */
function readMark(text: string, { off, leave }: WordBook): CellReading | undefined {
	const asLeave = leave.get(text);
	if (asLeave !== undefined) return { kind: 'leave', leave: asLeave };
	return off.has(text) ? { kind: 'off' } : undefined;
}

interface Collected {
	spans: Span[];
	breaks: Span[];
	names: string[];
	breakMinutes?: number;
	confirmed?: false;
	/** A break word waits for its times or length. */
	pending: boolean;
}

/** What the tokens say together; every token must have found its place. */
function collect(tokens: readonly Token[], book: WordBook): Found | Unread {
	const sum: Collected = { spans: [], breaks: [], names: [], pending: false };
	for (const [i, token] of tokens.entries()) {
		if (token.kind === 'and') {
			const between = tokens[i - 1]?.kind === 'span' && tokens[i + 1]?.kind === 'span';
			if (!between) return unread('notUnderstood');
		} else {
			const refused = take(token, sum, book);
			if (refused) return refused;
		}
	}
	if (sum.pending) return unread('breakWithoutPlace');
	return sum.spans.length > 0 ? sum : byName(sum, book);
}

function take(token: Exclude<Token, { kind: 'and' }>, sum: Collected, book: WordBook) {
	if (token.kind === 'word') return takeWord(token, sum, book);
	if (token.kind === 'span') (sum.pending ? sum.breaks : sum.spans).push(token.span);
	else if (!sum.pending || sum.breakMinutes !== undefined) return unread('notUnderstood');
	else sum.breakMinutes = token.minutes;
	sum.pending = false;
	return undefined;
}

function takeWord(
	{ word: text, abuts }: Extract<Token, { kind: 'word' }>,
	sum: Collected,
	book: WordBook,
): Unread | undefined {
	if (sum.pending) return unread('breakWithoutPlace');
	if (BREAK_WORDS.has(text)) sum.pending = true;
	else if (NO_BREAK_WORDS.has(text)) {
		if (sum.breakMinutes !== undefined) return unread('notUnderstood');
		sum.breakMinutes = 0;
	} else if (book.unconfirmed.has(text)) sum.confirmed = false;
	else if (!book.isWorkName(text)) return unread('unknownWord', text);
	else if (book.isNameWith(text, abuts)) return unread('notUnderstood');
	else sum.names.push(text);
	return undefined;
}

/** A name alone stands for its pattern's times. */
function byName(sum: Collected, { patterns }: WordBook): Found | Unread {
	const [name = ''] = sum.names;
	const pattern = sum.names.length === 1 ? patterns.get(name) : undefined;
	if (!pattern) return unread('nameWithoutTimes', name);
	const breaks = sum.breaks.length > 0 ? sum.breaks : (pattern.breaks ?? []);
	return { ...sum, spans: [pattern], breaks };
}
