import { Refusal } from '../../shared/http/refusal';
import { check, isBlank, nameOf, punch, type Punch, type PunchKind } from '../../shared/records';
import { inputReasons } from '../inputReasons';
import { jobcanReasons } from '../reasons';
import { compact } from '../../shared/records/compact';
import type { Values } from '../../shared/unverified/template';
import { NAME, PUNCH_WORDS } from '../vendor';

/** *Kind* of the node: one of the record's kinds, or the one of the incoming record. */
export type KindChoice = PunchKind | 'input';

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
	readonly record: { time: string; kind: PunchKind; date?: string; divisionCode?: string };
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
	const kind = choice === 'input' ? inputKind : choice;
	if (isBlank(kind)) throw new Refusal('refused', inputReasons.kindMissing({ record }));
	const checked = check(punch, { employeeCode: label, time, kind, date, divisionCode: groupId });
	if (!checked.record) throw new Refusal('refused', checked.reasons[0]);
	const read = withoutPerson(checked.record);
	const word = PUNCH_WORDS[read.kind];
	if (word === undefined) {
		const values = { record, vendor: NAME, kind: read.kind };
		throw new Refusal('refused', jobcanReasons.kindNotTaken(values));
	}
	return { record: read, values: { ...valuesOf(read), kind: word } };
}

const withoutPerson = ({ time, kind, date, divisionCode }: Punch) =>
	compact({ time, kind: kind as PunchKind, date, divisionCode });

const valuesOf = ({ time, date, divisionCode }: Partial<Record<string, string>>): Values => ({
	time,
	date,
	groupId: divisionCode !== undefined && /^\d+$/.test(divisionCode) ? +divisionCode : divisionCode,
});
