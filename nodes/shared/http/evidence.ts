/**
 * How sure a call is. documented: the vendor's reference or manual, or a careful public transcription of it; observed: seen
 * in live clients; inferred: confirmed by nobody, so its path is a visible field.
 */
export type Evidence = 'documented' | 'observed' | 'inferred';

/** A row of a vendor's table, for docs/evidence. */
export interface EvidenceRow {
	readonly operations: string;
	/** Method and path, a file, or 'none'. */
	readonly call: string;
	readonly evidence: Evidence;
	/** A page that anybody can open. */
	readonly source?: string;
	readonly note: string;
}
