import { getDailySummariesOf } from '../client';
import { toAttendance, type Whom } from '../records';
import type { JobcanDailySummary } from '../wire';
import type { Session } from '../session';
import type { DateRange } from '../../shared/time/dateRange';

/** A day's figures; `pending`: a refresh is under way, so they are not final. */
export interface SummaryRow {
	readonly summary: JobcanDailySummary;
	readonly pending: boolean;
}

/** The saved figures of one person. */
export async function readSummaries(
	{ http }: Session,
	id: number,
	range: DateRange,
): Promise<SummaryRow[]> {
	const { rows, pending } = await getDailySummariesOf(http, id, range);
	return rows.map((summary) => ({ summary, pending }));
}

export const toItems = ({ summary, pending }: SummaryRow, of: Whom) => [
	toAttendance(summary, of, pending),
];

export const toRaw = ({ summary }: SummaryRow) => summary;
