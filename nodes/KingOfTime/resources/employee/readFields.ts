import type { IDataObject } from 'n8n-workflow';
import type { ReadParameter } from '../../../shared/node/operation';
import { requiredFields } from './fields';

/** The required fields as the user filled them; a gender left to the input item is taken from there. */
export function readRequired(parameter: ReadParameter, input: IDataObject): IDataObject {
	const values = Object.fromEntries(
		requiredFields.map(({ name }) => [name, parameter<unknown>(name, '')]),
	) as IDataObject;
	return withGender({ ...values, ...parameter<IDataObject>('additionalFields', {}) }, input);
}

/** Puts the incoming gender where the field says so. */
export function withGender(fields: IDataObject, input: IDataObject): IDataObject {
	return fields.gender === 'input' ? { ...fields, gender: input.gender } : fields;
}
