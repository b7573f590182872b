import { refusalIn } from '../../shared/http/refusal';
import { inParallel } from '../../shared/http/inParallel';
import type { DateRange } from '../../shared/time/dateRange';
import type { Day } from '../../shared/time/jst';
import { getShifts } from '../client';
import type { Session } from '../session';
import { readShiftTimes } from '../shiftTimes';
import { LIMITS } from '../vendor';

/** One block of a shift, in epoch milliseconds; `nth`: its place in the day, from 1. */
export interface Block {
	readonly id: number;
	readonly date: Day;
	readonly nth: number;
	readonly start: number;
	readonly end: number;
}

/** The shifts as last read. Kept between polls, because Jobcan tells them one person a call. */
export interface ShiftBoard {
	/** Epoch milliseconds. */
	readonly readAt: number;
	readonly range: DateRange;
	readonly people: readonly number[];
	/** `[id, date, nth, start, end]` each: n8n stores this with the workflow. */
	readonly blocks: ReadonlyArray<readonly [number, Day, number, number, number]>;
}

/** Whether a board still serves: young enough, and about these people and days. */
export function serves(
	board: ShiftBoard | undefined,
	now: number,
	maxAgeMs: number,
	range: DateRange,
	people: readonly number[],
): board is ShiftBoard {
	if (board === undefined || now - board.readAt >= maxAgeMs || board.readAt > now) return false;
	const known = new Set(board.people);
	return (
		board.range.start <= range.start &&
		board.range.end >= range.end &&
		people.every((id) => known.has(id))
	);
}

/** Reads the shifts of the people: one call each, a few at a time. Times that cannot be read are left out. */
export async function readBoard(
	{ http, now }: Session,
	people: readonly number[],
	range: DateRange,
): Promise<ShiftBoard> {
	const readAt = now();
	const perPerson = await inParallel(people, LIMITS.concurrentReads, async (id) => {
		const days = await getShifts(http, id, range).catch((error: unknown) => {
			if (refusalIn(error).kind !== 'notFound') throw error;
			// Somebody who was deleted a moment ago.
			return [];
		});
		return days.flatMap(({ date, shifts = [] }) => {
			const times = shifts
				.map(({ start, end }) => readShiftTimes(date, start, end))
				.filter((read) => read !== undefined)
				.map(({ start, end }) => [Date.parse(start), Date.parse(end)] as const)
				.sort(([a], [b]) => a - b);
			return times.map(([start, end], index) => [id, date, index + 1, start, end] as const);
		});
	});
	return { readAt, range, people, blocks: perPerson.flat() };
}

export const blocksOf = ({ blocks }: ShiftBoard): Block[] =>
	blocks.map(([id, date, nth, start, end]) => ({ id, date, nth, start, end }));
