import type { Http } from '../../shared/http/port';
import { refusalIn } from '../../shared/http/refusal';
import { deleteEmployee } from '../client';

/** The vendor's code for a key that nobody has, as one public client lists it. */
const UNKNOWN_KEY = '526';

/**
 * Deletes a person by key. The key was just read from the vendor, so "no such key" means that a first sending, whose
 * answer was lost, or somebody else has deleted the person: as good as done.
 */
export async function removeEmployee(http: Http, key: string): Promise<void> {
	const refusal = await deleteEmployee(http, key).then(() => undefined, refusalIn);
	const isGone = refusal?.kind === 'notFound' || refusal?.details.code === UNKNOWN_KEY;
	if (refusal && !isGone) throw refusal;
}
