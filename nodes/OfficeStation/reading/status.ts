import type { Day } from '../../shared/time/jst';

export type Status = 'joining' | 'active' | 'retired';

export const STATUSES: readonly Status[] = ['joining', 'active', 'retired'];

interface Dates {
	readonly status?: unknown;
	readonly hiredDate?: unknown;
	readonly retiredDate?: unknown;
}

/**
 * 入社予定者, 現職者 or 退職者: what the ledger says, or by its dates as of a day. The retirement date is the last day at
 * work. Undefined without a date of joining: nobody knows.
 */
export function statusOf({ status, hiredDate, retiredDate }: Dates, on: Day): Status | undefined {
	if (STATUSES.includes(status as Status)) return status as Status;
	if (typeof retiredDate === 'string' && retiredDate < on) return 'retired';
	if (typeof hiredDate !== 'string') return undefined;
	return hiredDate > on ? 'joining' : 'active';
}
