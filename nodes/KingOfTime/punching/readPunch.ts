import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../../shared/http/refusal';
import { check, nameOf, type Punch, punch, type PunchKind } from '../../shared/records';
import { decimal } from '../../shared/records/fields';
import { operationReasons as say } from '../operationReasons';
import { PUNCH_CODES } from '../vendor';
import type { KotTimeRecordBody } from '../wire';

/** *Kind* of the node: one of the record's kinds, the one of the incoming record, or whatever the vendor decides. */
export type KindChoice = PunchKind | 'input' | 'auto';

/** What the fields of the node hold, expressions resolved. */
export interface PunchFields {
	/** The code, or in its place the key: what a text calls the person. */
	readonly person: string;
	readonly time: unknown;
	readonly kind: KindChoice;
	/** `kind` of the incoming item. */
	readonly inputKind: unknown;
	readonly workingDay: unknown;
	readonly further: IDataObject;
	readonly vendor: string;
}

export interface ReadPunch {
	readonly record: Punch;
	readonly body: KotTimeRecordBody;
}

/**
 * A punch as the vendor takes it: the time with seconds and `+09:00`; with a working day, or else the kind, by which
 * the vendor finds the day itself. Throws a `Refusal` that names the field before anything is sent.
 * @see https://developer.kingtime.jp/ (打刻登録)
 */
export function readPunch({
	person,
	time,
	workingDay,
	further,
	vendor,
	...kinds
}: PunchFields): ReadPunch {
	const label = nameOf(person);
	const kind = kindOf(kinds, label);
	const checked = check(punch, {
		employeeCode: person,
		time,
		kind,
		date: workingDay,
		divisionCode: further.divisionCode,
	});
	if (!checked.record) throw new Refusal('refused', checked.reasons[0]);
	const { record } = checked;
	if (record.date === undefined && record.kind === undefined) {
		throw new Refusal('refused', say.kindOrDayNeeded({ record: label, vendor }));
	}
	return { record, body: toBody(record, placeOf(further, label)) };
}

function kindOf({ kind, inputKind }: Pick<PunchFields, 'kind' | 'inputKind'>, record: string) {
	if (kind === 'auto') return undefined;
	const chosen = kind === 'input' ? inputKind : kind;
	if (chosen === undefined || chosen === null || chosen === '') {
		throw new Refusal('refused', say.kindMissing({ record }));
	}
	return chosen;
}

function toBody({ time, date, kind, divisionCode }: Punch, place: Partial<KotTimeRecordBody>) {
	const body: KotTimeRecordBody = { time, ...place };
	if (kind !== undefined) body.code = PUNCH_CODES[kind];
	if (divisionCode !== undefined) body.divisionCode = divisionCode;
	if (date === undefined) body.isOmittedWorkingDay = true;
	else body.date = date;
	return body;
}

/** Latitude and longitude, each only if given. */
function placeOf(further: IDataObject, record: string): Partial<KotTimeRecordBody> {
	const place: { latitude?: number; longitude?: number } = {};
	for (const field of ['latitude', 'longitude'] as const) {
		const value = further[field];
		if (value === undefined || value === null || value === '') continue;
		const number = decimal.read(value);
		if (number === undefined) throw new Refusal('refused', say.numberUnreadable({ record, field }));
		place[field] = number;
	}
	return place;
}
