import type { IDataObject } from 'n8n-workflow';
import { codeBook, type Employee, isBlank } from '../../shared/records';
import type { Reason } from '../../shared/reasons/reason';
import { employmentTypesOf } from '../masters';
import type { Session } from '../session';
import { employeeSyncReasons as say } from './reasons';

/** A record with the code of its employment type, or why nobody knows the code. */
export interface TypedRecord {
	readonly record: Employee;
	readonly unknownType?: Reason;
}

/** Gives a record that names an employment type (雇用区分) without a code the code of exactly that name. */
export type NameType = (record: Employee, label: string) => TypedRecord;

/** Only what a record says counts: a name that the vendor does not have is never replaced by a default. */
const named = ({ employmentTypeCode, employmentTypeName }: Partial<Employee>) =>
	employmentTypeCode === undefined ? employmentTypeName : undefined;

/**
 * For sources whose own codes are others but whose names are the same (同名称のコード). Reads the employment types only if some
 * record needs them.
 */
export async function typesByName(
	session: Session,
	inputs: readonly IDataObject[],
): Promise<NameType> {
	const isNeeded = inputs.some(
		({ employmentTypeCode, employmentTypeName }) =>
			isBlank(employmentTypeCode) && !isBlank(employmentTypeName),
	);
	const types = isNeeded ? await employmentTypesOf(session) : [];
	const names = codeBook(types.map(({ name }) => name));
	const vendor = session.product.name;
	return (record, label) => {
		const name = named(record);
		if (name === undefined) return { record };
		const codes = types.filter((type) => type.name === name).map(({ code }) => code);
		if (codes.length === 1) return { record: { ...record, employmentTypeCode: codes[0] } };
		const values = { record: label, name, vendor };
		if (codes.length > 1) {
			return { record, unknownType: say.typeNameTwice({ ...values, codes: codes.join(', ') }) };
		}
		const match = names.find(name);
		const near = match.kind === 'near' ? ` (${match.near.join(', ')} ?)` : '';
		return { record, unknownType: say.typeNameUnknown({ ...values, near }) };
	};
}
