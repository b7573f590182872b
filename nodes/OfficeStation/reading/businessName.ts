import { nameOf } from '../../shared/records';
import { splitName } from '../cells/name';
import { fileReasons } from '../reasons';
import type { Fields, Problem } from './readRow';

interface Renamed {
	readonly fields: Fields;
	readonly problem?: Problem;
}

/**
 * ビジネスネームがある場合は姓名として連携する: the business name in the place of 姓 and 名; kana it does not have stay as they
 * are. One that stands in a single cell must have a blank.
 */
export function withBusinessName(fields: Fields): Renamed {
	const { businessLastName: last, businessFirstName: first, businessName: whole } = fields;
	const parts =
		last !== undefined && first !== undefined
			? { lastName: last, firstName: first }
			: whole === undefined
				? undefined
				: splitName(String(whole));
	if (parts) return { fields: { ...fields, ...parts, ...kanaOf(fields) } };
	if (whole === undefined) return { fields };
	const column = 'ビジネスネーム';
	const record = nameOf(fields.employeeCode);
	return { fields, problem: { column, reason: fileReasons.nameNotSplit({ record, column }) } };
}

function kanaOf({ businessLastNameKana: last, businessFirstNameKana: first }: Fields): Fields {
	return {
		...(last !== undefined && { lastNameKana: last }),
		...(first !== undefined && { firstNameKana: first }),
	};
}
