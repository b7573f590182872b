import { getManyBy } from '../../partner/getMany';

export const getMany = getManyBy({
	action: 'Get many staff members',
	description: 'Read staff (スタッフ) over the partner interface. Unverified.',
	fields: ['employeeCode', 'name', 'divisionName', 'checkMark'],
	needed: ['employeeCode'],
});
