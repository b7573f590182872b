/** How a field's cell is read and written. */
export type CellKind =
	/** Compared exactly, written as it is. */
	| 'code'
	| 'text'
	/** Half-width becomes full-width. */
	| 'kana'
	| 'day'
	| 'gender'
	| 'status'
	/** Digits whose leading zero counts: a phone number or postal code that came as a number has lost it. */
	| 'digits'
	/** 姓 and 名 in one cell; `nameKana` the same with kana. */
	| 'name'
	| 'nameKana'
	/** Whole minutes, written in the time format. */
	| 'time'
	/** A number of days or times: half days exist. */
	| 'count';

/** One column of a layout. */
export interface Column {
	/** The record's field, or a further name of the user's. */
	readonly field: string;
	/** Names of its header; Build Import File writes the first one. */
	readonly headers: readonly string[];
	readonly kind: CellKind;
	/** The most characters that the target takes, where that is known or given. */
	readonly maxLength?: number;
	/** What a code must look like, with words for a person. */
	readonly pattern?: { readonly test: RegExp; readonly expected: string };
	/** A row without it is refused. */
	readonly required?: boolean;
	/** The user named the header: a file without it does not fit. */
	readonly given?: boolean;
	/** Known on reading only: the parts of it have columns of their own on building. */
	readonly readOnly?: boolean;
}

const KINDS: Readonly<Record<string, CellKind>> = {
	employeeCode: 'code',
	divisionCode: 'code',
	employmentTypeCode: 'code',
	name: 'name',
	nameKana: 'nameKana',
	lastNameKana: 'kana',
	firstNameKana: 'kana',
	addressKana: 'kana',
	businessLastNameKana: 'kana',
	businessFirstNameKana: 'kana',
	gender: 'gender',
	status: 'status',
	birthDate: 'day',
	hiredDate: 'day',
	retiredDate: 'day',
	dependentFrom: 'day',
	dependentUntil: 'day',
	postalCode: 'digits',
	phone: 'digits',
	mobilePhone: 'digits',
	emergencyContactPhone: 'digits',
};

/** The kind of a field by its name; further names are text. */
export function kindOf(field: string): CellKind {
	if (/Minutes(\+|$)|^leave:.*:minutes$/.test(field)) return 'time';
	if (/Days(\+|$)|^leave:/.test(field)) return 'count';
	return Object.hasOwn(KINDS, field) ? KINDS[field] : 'text';
}
