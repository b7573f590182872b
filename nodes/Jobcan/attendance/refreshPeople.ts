import { inParallel } from '../../shared/http/inParallel';
import { Refusal, refusalIn } from '../../shared/http/refusal';
import type { DateRange } from '../../shared/time/dateRange';
import { getDailySummariesOf } from '../client';
import { jobcanReasons } from '../reasons';
import type { Session } from '../session';
import { askForRefresh } from '../summaries/refresh';
import { LIMITS, NAME } from '../vendor';

/** Whose figures are to be added up again, and over which days. */
export interface Needy {
	readonly id: number;
	/** What a text calls the person. */
	readonly label: string;
	readonly range: DateRange;
}

/** The figures by day, or why there are none. */
export type Refreshed = ReadonlyMap<string, number> | Refusal;

/**
 * Has the figures of some people added up again and reads them: first all are asked for, then each is looked at until its
 * figures are final. All share one end of waiting, so the whole lasts no longer than the wait and a look at each. Whose
 * refresh fails or does not finish has a `Refusal`; the others go on.
 */
export async function refreshPeople(
	client: Session,
	people: readonly Needy[],
	maxWaitSeconds: number,
): Promise<Refreshed[]> {
	const seconds = Math.min(Math.max(0, maxWaitSeconds), LIMITS.refreshWaitSeconds);
	const asked = await inParallel(people, LIMITS.concurrentReads, async ({ id, range }) =>
		askForRefresh(client, id, range).then(() => undefined, refusalIn),
	);
	const until = client.now() + seconds * 1_000;
	const pairs = people.map((one, index) => ({ one, refused: asked[index] }));
	return await inParallel(
		pairs,
		LIMITS.concurrentReads,
		async ({ one, refused }) =>
			refused ?? (await lookUntil(client, one, until, seconds).catch(refusalIn)),
	);
}

async function lookUntil(client: Session, needy: Needy, until: number, seconds: number) {
	const { id, label, range } = needy;
	for (;;) {
		const { rows, pending } = await getDailySummariesOf(client.http, id, range);
		if (!pending) {
			return new Map(
				rows.flatMap(({ date, work }) => (work === undefined ? [] : [[date, work] as const])),
			);
		}
		if (client.now() + LIMITS.refreshPauseMs > until) {
			const values = { record: label, vendor: NAME, ...range, seconds };
			throw new Refusal('refused', jobcanReasons.refreshUnfinished(values));
		}
		await client.sleep(LIMITS.refreshPauseMs);
	}
}
