import { nameOf, type RecordKind } from './check';
import { code, day, oneOf, text } from './fields';

/** A family member (扶養家族). Key: `employeeCode` + name + `birthDate`. */
export interface Dependent {
	employeeCode: string;
	lastName: string;
	firstName: string;
	lastNameKana?: string;
	firstNameKana?: string;
	birthDate?: string;
	relationship?: string;
	gender?: 'male' | 'female';
	dependentFrom?: string;
	dependentUntil?: string;
}

export const dependent: RecordKind<Dependent> = {
	name: 'Dependent',
	fields: {
		employeeCode: { kind: code, required: true },
		lastName: { kind: text, required: true },
		firstName: { kind: text, required: true },
		lastNameKana: { kind: text },
		firstNameKana: { kind: text },
		birthDate: { kind: day },
		relationship: { kind: text },
		gender: { kind: oneOf('male', 'female') },
		dependentFrom: { kind: day },
		dependentUntil: { kind: day },
	},
	// The family member's own name is personal data: the text names the employee only.
	label: ({ employeeCode }) => nameOf(employeeCode),
	rules: [],
};
