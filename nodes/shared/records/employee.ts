import { nameOf, type RecordKind } from './check';
import { code, day, oneOf, text } from './fields';

/** A person. Key: `employeeCode`. */
export interface Employee {
	employeeCode: string;
	lastName?: string;
	firstName?: string;
	lastNameKana?: string;
	firstNameKana?: string;
	email?: string;
	gender?: 'male' | 'female';
	birthDate?: string;
	hiredDate?: string;
	retiredDate?: string;
	/** 入社予定者, 現職者, 退職者. */
	status?: 'joining' | 'active' | 'retired';
	divisionCode?: string;
	divisionName?: string;
	employmentTypeCode?: string;
	employmentTypeName?: string;
}

export const employee: RecordKind<Employee> = {
	name: 'Employee',
	fields: {
		employeeCode: { kind: code, required: true },
		lastName: { kind: text },
		firstName: { kind: text },
		lastNameKana: { kind: text },
		firstNameKana: { kind: text },
		email: { kind: text },
		gender: { kind: oneOf('male', 'female') },
		birthDate: { kind: day },
		hiredDate: { kind: day },
		retiredDate: { kind: day },
		status: { kind: oneOf('joining', 'active', 'retired') },
		divisionCode: { kind: code },
		divisionName: { kind: text },
		employmentTypeCode: { kind: code },
		employmentTypeName: { kind: text },
	},
	label: ({ employeeCode }) => nameOf(employeeCode),
	rules: [],
};
