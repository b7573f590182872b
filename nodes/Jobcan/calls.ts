import type { Http, HttpRequest, Reply } from '../shared/http/port';
import { Refusal, refusalIn } from '../shared/http/refusal';
import { type DateRange, daysOf, splitRange } from '../shared/time/dateRange';
import type { Day } from '../shared/time/jst';
import { jobcanReasons } from './reasons';
import { LIMITS, NAME } from './vendor';

/** What has to be ticked on the API client: resource, dot, verb. */
export type Scope = `${string}.${'read' | 'create'}`;

/** Makes a call; a refusal for want of a permission names the scope that the call needs. */
export async function callNeeding<T>(
	http: Http,
	scope: Scope,
	request: HttpRequest,
): Promise<Reply<T>> {
	return await http<T>(request).catch((error: unknown) => {
		const { kind, reason, details } = refusalIn(error);
		if (kind !== 'permission' || reason.code === 'scopeNotGranted') throw error;
		const values = { vendor: NAME, scope, answer: reason.values.answer ?? '' };
		throw new Refusal(kind, jobcanReasons.scopeMissing(values), details);
	});
}

/** Asks about a range by repeated `date` keys, at most 31 a call; answers in the order of the days. */
export async function overDates<T>(
	range: DateRange,
	ask: (dates: Day[]) => Promise<T>,
): Promise<T[]> {
	const answers: T[] = [];
	for (const piece of splitRange(range, LIMITS.dates)) answers.push(await ask(daysOf(piece)));
	return answers;
}
