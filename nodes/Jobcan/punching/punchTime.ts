import { requireField } from '../people';
import type { Session } from '../session';
import type { JobcanAdit } from '../wire';

/** Throws a `Refusal` if punches came and none has the field that the credential names for their time. */
export function requirePunchTime(rows: readonly JobcanAdit[], { fields }: Session): void {
	requireField(rows, fields.punchTime, 'Punch Time Field');
}
