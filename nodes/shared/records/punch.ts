import { nameOf, type RecordKind } from './check';
import { code, day, instant, oneOf } from './fields';

export const PUNCH_KINDS = ['in', 'out', 'breakStart', 'breakEnd', 'outing', 'return'] as const;
export type PunchKind = (typeof PUNCH_KINDS)[number];

/** A time record (打刻). Key: `employeeCode` + `time` + `kind`. */
export interface Punch {
	employeeCode: string;
	time: string;
	kind?: PunchKind;
	/** Working day; a punch after midnight may belong to the day before. */
	date?: string;
	divisionCode?: string;
}

export const punch: RecordKind<Punch> = {
	name: 'Punch',
	fields: {
		employeeCode: { kind: code, required: true },
		time: { kind: instant, required: true },
		kind: { kind: oneOf(...PUNCH_KINDS) },
		date: { kind: day },
		divisionCode: { kind: code },
	},
	label: ({ employeeCode, time }) => nameOf(employeeCode, time),
	rules: [],
};
