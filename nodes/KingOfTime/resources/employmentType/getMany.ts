import { getWorkingTypes } from '../../client';
import { masterList } from '../../masterList';

export const getMany = masterList({
	action: 'Get many employment types',
	description: 'Read the employment types (雇用区分) with their codes',
	call: getWorkingTypes,
	toRecord: ({ code, name }) => ({ employmentTypeCode: code, employmentTypeName: name }),
});
