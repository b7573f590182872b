import type { IDataObject } from 'n8n-workflow';
import { Refusal } from '../shared/http/refusal';
import type { ReadParameter } from '../shared/node/operation';
import { isBlank } from '../shared/records';
import { type Day, readDay } from '../shared/time/jst';
import { operationReasons as say } from './operationReasons';
import { kotReasons } from './reasons';

/** Reads what a user typed. Each throws a `Refusal` that names the field by its label. */

/** The code of the *Employee* field; a number from a spreadsheet becomes its digits. */
export function readEmployeeCode(parameter: ReadParameter): string {
	const value = parameter<unknown>('employeeCode', '');
	if (isBlank(value)) throw new Refusal('refused', say.fieldMissing({ field: 'Employee' }));
	return String(value);
}

/** A day, or undefined for a field that was left empty. */
export function readOptionalDay(field: string, value: unknown): Day | undefined {
	if (isBlank(value)) return undefined;
	const day = readDay(value);
	if (day !== undefined) return day;
	throw new Refusal('refused', say.dayUnreadable({ field, value: String(value) }));
}

/** The *Date* field. */
export function readDate(parameter: ReadParameter): Day {
	const day = readOptionalDay('Date', parameter<unknown>('date', ''));
	if (day === undefined) throw new Refusal('refused', say.fieldMissing({ field: 'Date' }));
	return day;
}

/** The *Month* field as `YYYY-MM`: the vendor refuses a whole day (code 2), so its month is taken. */
export function readMonth(parameter: ReadParameter): string {
	const value = parameter<unknown>('month', '');
	const [month] = /^\d{4}-(0[1-9]|1[0-2])$/.exec(String(value)) ?? [];
	const found = month ?? readDay(value)?.slice(0, 7);
	if (found !== undefined) return found;
	const field = 'Month';
	throw new Refusal(
		'refused',
		isBlank(value)
			? say.fieldMissing({ field })
			: say.monthUnreadable({ field, value: String(value) }),
	);
}

/** A JSON field as an object: typed as text, or given by an expression. Empty: no properties. */
export function readJson(field: string, value: unknown): IDataObject {
	if (isBlank(value)) return {};
	try {
		const read: unknown = typeof value === 'string' ? JSON.parse(value) : value;
		if (typeof read === 'object' && read !== null && !Array.isArray(read))
			return read as IDataObject;
	} catch {
		// The refusal below says it.
	}
	throw new Refusal('refused', kotReasons.jsonUnreadable({ field }));
}

/** Codes as people type them: separated by commas or blanks. */
export function readCodes(value: unknown): ReadonlySet<string> {
	return new Set(
		String(value ?? '')
			.split(/[,、\s]+/)
			.filter((code) => code !== ''),
	);
}
