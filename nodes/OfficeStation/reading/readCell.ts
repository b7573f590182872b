import { plain } from '../../shared/sheet/text';
import { readDate } from '../cells/date';
import { fullWidthKana } from '../cells/kana';
import { GENDER_WORDS, NO_GENDER, readWord, STATUS_WORDS } from '../cells/words';
import type { CellKind } from '../columns/column';

export interface ReadOptions {
	/** Kana as the vendor's links write it. */
	readonly kana: 'full' | 'asIs';
	/** An employee code that is only digits and shorter gets zeros in front: a spreadsheet may have dropped them. */
	readonly codeDigits: number;
}

/** What a cell says: a value, nothing that the vocabulary has, or what it should have held. */
export type CellReading =
	| { readonly value: string | number }
	| { readonly none: true }
	| { readonly expected: string };

/** What a person should have written, by kind; for the refusal's text. */
const EXPECTED: Readonly<Record<CellKind, string>> = {
	code: 'code',
	text: 'text',
	kana: 'kana',
	day: 'YYYY/MM/DD, YYYY-MM-DD, 令和8年12月1日',
	gender: '男 / 女',
	status: '入社予定者 / 現職者 / 退職者',
	digits: 'text with its leading 0',
	name: '姓 + blank + 名',
	nameKana: '姓 + blank + 名',
	time: 'whole minutes',
	count: 'number',
};

type Reader = (cell: unknown, options: ReadOptions) => string | number | undefined;

const asText: Reader = (cell) =>
	typeof cell === 'string'
		? cell.trim()
		: typeof cell === 'number' || typeof cell === 'boolean'
			? String(cell)
			: undefined;

const asKana: Reader = (cell, { kana }) => {
	const text = typeof cell === 'string' ? cell.trim() : undefined;
	return text !== undefined && kana === 'full' ? fullWidthKana(text) : text;
};

const asNumber: Reader = (cell) => {
	const number = Number(plain(cell).replace(/,/g, ''));
	return Number.isFinite(number) ? number : undefined;
};

const READERS: Readonly<Record<CellKind, Reader>> = {
	code: readCode,
	text: asText,
	kana: asKana,
	day: readDate,
	gender: (cell) => readWord(cell, GENDER_WORDS),
	status: (cell) => readWord(cell, STATUS_WORDS),
	digits: (cell) => (typeof cell === 'string' ? cell.trim() : undefined),
	name: asText,
	nameKana: asKana,
	time: asNumber,
	count: asNumber,
};

/** Reads one cell that is not empty. Never guesses: what cannot be read says what was expected. */
export function readCell(cell: unknown, kind: CellKind, options: ReadOptions): CellReading {
	if (kind === 'gender' && NO_GENDER.includes(plain(cell))) return { none: true };
	const value = READERS[kind](cell, options);
	return value === undefined ? { expected: EXPECTED[kind] } : { value };
}

/** Kept as it stands, blanks and zeros included: a near miss is reported later, never repaired here. */
function readCode(cell: unknown): string | undefined {
	if (typeof cell === 'number') {
		return Number.isSafeInteger(cell) && cell >= 0 ? String(cell) : undefined;
	}
	return typeof cell === 'string' ? cell.replace(/\uFEFF/g, '') : undefined;
}
