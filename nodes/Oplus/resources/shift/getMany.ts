import { getManyBy } from '../../partner/getMany';

export const getMany = getManyBy({
	action: 'Get many shifts',
	description: 'Read shifts (シフト) over the partner interface. Unverified.',
	fields: ['employeeCode', 'date', 'start', 'end', 'leave', 'confirmed', 'divisionCode'],
	needed: ['employeeCode', 'date'],
});
