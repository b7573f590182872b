import { readDay } from '../../shared/time/jst';
import { DATE_FORMATS, type DateFormat } from '../cells/date';
import { type TimeFormat, writeDuration } from '../cells/duration';
import { fullWidthKana } from '../cells/kana';
import { GENDER_WORDS, STATUS_WORDS, writeWord } from '../cells/words';
import type { CellKind } from '../columns/column';

export interface WriteOptions {
	readonly dateFormat: DateFormat;
	readonly kana: 'full' | 'asIs';
	/** Needed where a layout has hours. */
	readonly timeFormat?: TimeFormat;
	readonly tooLong: 'refuse' | 'cut';
}

interface Writer {
	/** What the value must be, for the refusal's text. */
	readonly expected: string;
	write(value: unknown, options: WriteOptions): string | undefined;
}

const text = (value: unknown) =>
	typeof value === 'string'
		? value
		: typeof value === 'number' || typeof value === 'boolean'
			? String(value)
			: undefined;

const asText: Writer = { expected: 'text', write: text };

const asKana: Writer = {
	expected: 'kana',
	write: (value, { kana }) => {
		const written = text(value);
		return written !== undefined && kana === 'full' ? fullWidthKana(written) : written;
	},
};

const asNumber = (value: unknown) =>
	typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
		? Number(value)
		: NaN;

const WRITERS: Readonly<Record<CellKind, Writer>> = {
	code: { expected: 'code', write: text },
	text: asText,
	digits: { expected: 'text', write: (value) => (typeof value === 'string' ? value : undefined) },
	kana: asKana,
	name: asText,
	nameKana: asKana,
	day: {
		expected: 'YYYY-MM-DD',
		write: (value, { dateFormat }) => {
			const day = readDay(value);
			return day && DATE_FORMATS[dateFormat](day);
		},
	},
	gender: { expected: 'male / female', write: (value) => writeWord(value, GENDER_WORDS) },
	status: {
		expected: 'joining / active / retired',
		write: (value) => writeWord(value, STATUS_WORDS),
	},
	time: {
		expected: 'whole minutes, 0 or more',
		write: (value, { timeFormat }) => {
			const minutes = asNumber(value);
			const isWritable = Number.isSafeInteger(minutes) && minutes >= 0;
			return isWritable && timeFormat ? writeDuration(minutes, timeFormat) : undefined;
		},
	},
	count: {
		expected: 'number, 0 or more',
		write: (value) => {
			const number = asNumber(value);
			return Number.isFinite(number) && number >= 0 ? String(number) : undefined;
		},
	},
};

/** Writes a value as the file's cell, always as a text; or says what it should have been. */
export function writeCell(
	value: unknown,
	kind: CellKind,
	options: WriteOptions,
): { readonly cell: string } | { readonly expected: string } {
	const { write, expected } = WRITERS[kind];
	const cell = write(value, options);
	return cell === undefined ? { expected } : { cell };
}
