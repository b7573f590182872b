import { word } from '../../shared/sheet/text';

/** What a ledger calls the values of the vocabulary; the first one is what Build Import File writes. */
export const GENDER_WORDS = {
	male: ['男', '男性', 'male', 'm'],
	female: ['女', '女性', 'female', 'f'],
} as const;

/** Words for a gender that the vocabulary does not have: the field is absent then. */
export const NO_GENDER: readonly string[] = ['未設定', 'その他', '回答しない', '不明', '-'];

export const STATUS_WORDS = {
	joining: ['入社予定者', '入社予定', 'joining'],
	active: ['現職者', '現職', '在職', '在職中', '在籍', '在籍中', '休職', '休職中', 'active'],
	retired: ['退職者', '退職', '退職済', '退職済み', 'retired'],
} as const;

type Words = Readonly<Record<string, readonly string[]>>;

/** The value for which a cell's word stands; undefined for a word that nobody listed. */
export function readWord<W extends Words>(cell: unknown, words: W): keyof W | undefined {
	const wanted = word(cell).toLowerCase();
	return Object.keys(words).find((value) => words[value].includes(wanted));
}

/** The word that a file holds for a value. */
export function writeWord(value: unknown, words: Words): string | undefined {
	return typeof value === 'string' && Object.hasOwn(words, value) ? words[value][0] : undefined;
}
