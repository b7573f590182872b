import { Refusal } from '../../shared/http/refusal';
import { type DateRange, splitRange } from '../../shared/time/dateRange';
import { getDailySummariesOf, refreshDailySummaries } from '../client';
import { jobcanReasons } from '../reasons';
import type { Session } from '../session';
import { LIMITS, NAME } from '../vendor';
import type { SummaryRow } from './ofPerson';

/** Asks for the figures again; answers whether that is still under way. */
export async function askForRefresh({ http }: Session, id: number, range: DateRange) {
	let pending = false;
	for (const piece of splitRange(range, LIMITS.refreshDays)) {
		const answer = await refreshDailySummaries(http, id, piece);
		pending ||= answer.pending;
	}
	return pending;
}

export interface Waiting {
	readonly id: number;
	readonly range: DateRange;
	/** What a text calls the person. */
	readonly label: string;
	readonly maxWaitSeconds: number;
}

/**
 * Refreshes, then reads until the figures are final: a look every two seconds, never longer than `maxWaitSeconds` and
 * `LIMITS.refreshWaitSeconds`. Throws a `Refusal` if they do not become so: figures that may be old are not given.
 */
export async function refreshAndRead(
	client: Session,
	{ id, range, label, maxWaitSeconds }: Waiting,
): Promise<SummaryRow[]> {
	const seconds = Math.min(Math.max(0, maxWaitSeconds), LIMITS.refreshWaitSeconds);
	const until = client.now() + seconds * 1_000;
	await askForRefresh(client, id, range);
	for (;;) {
		const { rows, pending } = await getDailySummariesOf(client.http, id, range);
		if (!pending) return rows.map((summary) => ({ summary, pending: false }));
		if (client.now() + LIMITS.refreshPauseMs > until) {
			const values = { record: `'${label}'`, vendor: NAME, ...range, seconds };
			throw new Refusal('refused', jobcanReasons.refreshUnfinished(values));
		}
		await client.sleep(LIMITS.refreshPauseMs);
	}
}
