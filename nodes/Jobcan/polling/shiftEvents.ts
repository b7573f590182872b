import { DateTime } from 'luxon';
import { type Event, type Memory, tellOnce } from '../../shared/polling/memory';
import type { DateRange } from '../../shared/time/dateRange';
import { addDays, type Day, dayOf, writeInstant } from '../../shared/time/jst';
import { getAdits } from '../client';
import { whom } from '../records';
import type { Session } from '../session';
import type { JobcanAdit } from '../wire';
import { type Circle, watched } from './people';
import { hasCome } from './presence';
import { type Block, blocksOf, readBoard, serves, type ShiftBoard } from './shiftBoard';

const MINUTE_MS = 60_000;

export interface ShiftWatch {
	readonly circle: Circle;
	/** Late: after the start. Before shift: before it. */
	readonly minutes: number;
	/** Late only: how long after falling due it is still told, for polls that were missed. */
	readonly tellWithinMinutes: number;
	/** How old the shifts may be. */
	readonly shiftsEveryMinutes: number;
	readonly memory?: ShiftMemory;
}

export interface ShiftMemory extends Memory {
	readonly board?: ShiftBoard;
}

export interface ToldShifts {
	readonly fresh: object[];
	readonly memory: ShiftMemory;
}

/** People whose shift began `minutes` ago or more and who have not punched. Once per person and shift. */
export async function lateForShift(session: Session, watch: ShiftWatch): Promise<ToldShifts> {
	const now = session.now();
	const due = now - watch.minutes * MINUTE_MS;
	const window = { from: due - watch.tellWithinMinutes * MINUTE_MS, to: due };
	return await tellShifts(session, watch, window, 'late', async (blocks) => {
		const punches = await punchesOf(session, blocks);
		return blocks.filter(
			({ id, date, nth }) => !hasCome(punches.get(`${id} ${date}`) ?? [], nth, session.fields),
		);
	});
}

/** People whose shift begins within `minutes`. Once per person and shift. */
export async function beforeShift(session: Session, watch: ShiftWatch): Promise<ToldShifts> {
	const now = session.now();
	const window = { from: now, to: now + watch.minutes * MINUTE_MS };
	return await tellShifts(session, watch, window, 'beforeShift', async (blocks) => blocks);
}

/** Starts after `from` and up to `to`, in epoch milliseconds. */
interface Window {
	readonly from: number;
	readonly to: number;
}

async function tellShifts(
	session: Session,
	watch: ShiftWatch,
	window: Window,
	name: 'late' | 'beforeShift',
	concerned: (blocks: Block[]) => Promise<Block[]>,
): Promise<ToldShifts> {
	const people = await watched(session, watch.circle);
	const range = datesOf(window);
	const board = await boardFor(session, watch, range, [...people.keys()]);
	const starting = blocksOf(board).filter(
		({ id, start }) => people.has(id) && start > window.from && start <= window.to,
	);
	const found = starting.length === 0 ? [] : await concerned(starting);
	const events = found.map((block): Event<object> => {
		const { id, date, start, end } = block;
		const minutes = Math.floor(Math.abs(session.now() - start) / MINUTE_MS);
		const at = { date, start: written(start), end: written(end) };
		const event = { event: name, ...whom(people.get(id)!, session.fields), ...at, minutes };
		return { day: date, identity: [name, id, start].join('|'), event };
	});
	// Without a memory nothing has been told: who is late at the first poll is late.
	const { fresh, memory } = tellOnce(events, watch.memory ?? { told: {} }, range);
	return { fresh, memory: { ...memory, board } };
}

/** A start after midnight may be written on the day before (25:00), so that day is looked at, too. */
function datesOf({ from, to }: Window): DateRange {
	return { start: addDays(dayAt(from), -1), end: dayAt(to) };
}

async function boardFor(
	session: Session,
	{ memory, shiftsEveryMinutes }: ShiftWatch,
	range: DateRange,
	people: number[],
): Promise<ShiftBoard> {
	const maxAge = shiftsEveryMinutes * MINUTE_MS;
	const board = memory?.board;
	return serves(board, session.now(), maxAge, range, people)
		? board
		: await readBoard(session, people, range);
}

/** The punches of the business dates in question, by person and date. */
async function punchesOf({ http }: Session, blocks: Block[]): Promise<Map<string, JobcanAdit[]>> {
	const found = new Map<string, JobcanAdit[]>();
	for (const date of new Set(blocks.map((block) => block.date))) {
		for (const punch of await getAdits(http, date)) {
			const key = `${punch.employee_id} ${date}`;
			found.set(key, [...(found.get(key) ?? []), punch]);
		}
	}
	return found;
}

const dayAt = (ms: number): Day => dayOf(DateTime.fromMillis(ms));
const written = (ms: number) => writeInstant(DateTime.fromMillis(ms));
