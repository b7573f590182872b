import { readCodes } from '../readParameters';
import type { Session } from '../session';
import { newPunches, type Told } from './newPunches';
import { beforeShift, lateForShift, type ShiftMemory, type ShiftWatch } from './shiftEvents';

export type EventName = 'newPunch' | 'late' | 'beforeShift';

/** What a trigger keeps between polls, and for which event. */
export interface TriggerMemory extends ShiftMemory {
	readonly event?: EventName;
}

type Read = <T>(name: string, fallback: T) => T;

/** One poll: what is new, and what to remember. */
export async function pollEvent(
	event: EventName,
	session: Session,
	read: Read,
	memory: TriggerMemory | undefined,
): Promise<Told & { memory: ShiftMemory }> {
	const circle = {
		codes: readCodes(read<unknown>('employeeCodes', '')),
		groups: readCodes(read<unknown>('groupIds', '')),
	};
	if (event === 'newPunch') {
		const [lookBack, simplify] = [read('lookBack', 1), read('simplify', true)];
		return await newPunches(session, { circle, lookBack, simplify, memory });
	}
	const watch: ShiftWatch = {
		circle,
		minutes: read('minutes', 15),
		tellWithinMinutes: read('tellWithin', 120),
		shiftsEveryMinutes: read('shiftsEvery', 30),
		memory,
	};
	return event === 'late' ? await lateForShift(session, watch) : await beforeShift(session, watch);
}
