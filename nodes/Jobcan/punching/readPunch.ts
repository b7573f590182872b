import { Refusal } from '../../shared/http/refusal';
import { check, isBlank, nameOf, punch, type Punch, type PunchKind } from '../../shared/records';
import { inputReasons } from '../inputReasons';
import { jobcanReasons } from '../reasons';
import { compact } from '../../shared/records/compact';
import type { Values } from '../unverified/template';
import { NAME, PUNCH_WORDS } from '../vendor';

/**
 * *Kind* of the node: one of the record's kinds, the one of the incoming record, or none: then Jobcan decides, as it does
 * where people can only say 打刻 (LINE, Slack).
 */
export type KindChoice = PunchKind | 'input' | 'auto';

/** What the fields of the node hold, expressions resolved. */
export interface PunchFields {
	/** What a text calls the person. */
	readonly label: string;
	readonly time: unknown;
	readonly kind: KindChoice;
	/** `kind` of the incoming item. */
	readonly inputKind: unknown;
	readonly date: unknown;
	readonly groupId: unknown;
}

export interface ReadPunch {
	/** `kind` is absent if it is left to Jobcan. */
	readonly record: Omit<Punch, 'employeeCode'>;
	/** What the placeholders of path and body stand for. */
	readonly values: Values;
}

/**
 * A punch out of the node's fields. The business date is sent only if it is given: it is never derived from the time.
 * Throws a `Refusal` that names the field before anything is sent.
 */
export function readPunch(fields: PunchFields): ReadPunch {
	const { label, time, kind: choice, inputKind, date, groupId } = fields;
	const record = nameOf(label);
	const kind = choice === 'auto' ? undefined : choice === 'input' ? inputKind : choice;
	if (choice !== 'auto' && isBlank(kind)) {
		throw new Refusal('refused', inputReasons.kindMissing({ record }));
	}
	const checked = check(punch, { employeeCode: label, time, kind, date, divisionCode: groupId });
	if (!checked.record) throw new Refusal('refused', checked.reasons[0]);
	const read = withoutPerson(checked.record);
	return { record: read, values: { ...valuesOf(read), kind: wordOf(read.kind, record) } };
}

function wordOf(kind: PunchKind | undefined, record: string): string | undefined {
	if (kind === undefined) return undefined;
	const word = PUNCH_WORDS[kind];
	if (word !== undefined) return word;
	throw new Refusal('refused', jobcanReasons.kindNotTaken({ record, vendor: NAME, kind }));
}

const withoutPerson = ({ time, kind, date, divisionCode }: Punch) =>
	compact({ time, kind, date, divisionCode });

const valuesOf = ({ time, date, divisionCode }: Partial<Record<string, string>>): Values => ({
	time,
	date,
	groupId: divisionCode !== undefined && /^\d+$/.test(divisionCode) ? +divisionCode : divisionCode,
});
