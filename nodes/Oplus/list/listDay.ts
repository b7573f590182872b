import type { Day } from '../../shared/time/jst';
import { cellReader } from '../cells/readCell';
import { type CellReading, unread } from '../cells/reading';
import { workOf } from '../cells/work';
import type { ListLayout } from '../layout';
import { isEmptyCell, word } from '../../shared/sheet/text';
import { cellAt, type ListColumns } from './listColumns';
import { readBreak, readTime, type WrittenBreak } from './listTimes';

/** What one row of a list says of its day, and the column that says it. */
export interface RowReading {
	readonly reading: CellReading;
	readonly index: number;
}

/** Answers a reader for the rows of a list. */
export function rowReader(columns: ListColumns, layout: ListLayout) {
	const rules = layout.cells;
	const read = cellReader(rules);
	// Breaks of their own columns come in place of the rules.
	const readWithoutBreaks = cellReader({ ...rules, breakRules: [] });
	const statusOf = statusReader(columns, layout);

	const fromCell = (cell: unknown, pause: WrittenBreak): CellReading => {
		const own = pause.breaks.length > 0 || pause.breakMinutes !== undefined;
		if (!own) return read(cell);
		const reading = readWithoutBreaks(cell);
		if (reading.kind !== 'work') return reading;
		const { start, end, confirmed } = reading;
		return workOf({ spans: [{ start, end }], ...pause, confirmed }, rules);
	};

	const fromTimes = (start: unknown, end: unknown, pause: WrittenBreak, day: Day): CellReading => {
		if (isEmptyCell(start) && isEmptyCell(end)) return { kind: 'blank' };
		const span = { start: readTime(start, day), end: readTime(end, day) };
		// A mark or a name stands where the start would: 有休, ×, 早番.
		if (isEmptyCell(end) && span.start === undefined) return fromCell(start, pause);
		if (isEmptyCell(start) || isEmptyCell(end)) return unread('endMissing');
		if (span.start === undefined || span.end === undefined) return unread('notUnderstood');
		return workOf({ spans: [{ start: span.start, end: span.end }], ...pause }, rules);
	};

	return (cells: readonly unknown[], day: Day): RowReading => {
		const at = (name: 'cell' | 'start' | 'end' | 'breakStart' | 'breakEnd' | 'breakMinutes') =>
			cellAt(cells, columns[name]);
		const useCell = !isEmptyCell(at('cell')) || columns.start === undefined;
		const index = (useCell ? columns.cell : columns.start) ?? columns.date;
		const written = { start: at('breakStart'), end: at('breakEnd'), minutes: at('breakMinutes') };
		const pause = readBreak(written, day);
		if (!pause) return { reading: unread('breakWithoutPlace'), index };
		const reading = useCell
			? fromCell(at('cell'), pause)
			: fromTimes(at('start'), at('end'), pause, day);
		return { reading: statusOf(reading, cells), index };
	};
}

/** Work and leave are confirmed only by one of the words for it, where the list has a column to say so. */
function statusReader({ status }: ListColumns, { confirmedWords, cells: rules }: ListLayout) {
	const confirmed = new Set(confirmedWords.map(word));
	const unconfirmed = new Set(['', ...rules.unconfirmed.map(word)]);
	return (reading: CellReading, cells: readonly unknown[]): CellReading => {
		if (status === undefined || (reading.kind !== 'work' && reading.kind !== 'leave'))
			return reading;
		const said = word(cells[status]);
		if (confirmed.has(said)) return reading;
		return unconfirmed.has(said) ? { ...reading, confirmed: false } : unread('unknownStatus', said);
	};
}
