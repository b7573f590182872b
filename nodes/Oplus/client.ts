import type { Http } from '../shared/http/port';
import type { Day } from '../shared/time/jst';

/** What one run of the node shares. Only the partner interface needs a credential, so it is opened on demand. */
export interface OplusClient {
	/** Throws a `Refusal` if the credential cannot be used. */
	http(): Promise<Http>;
	/** Today in Japan. */
	readonly today: Day;
}
