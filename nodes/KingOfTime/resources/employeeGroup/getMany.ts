import { getEmployeeGroups } from '../../client';
import { masterList } from '../../masterList';

/** The vocabulary has no groups: the vendor's own rows. */
export const getMany = masterList({
	action: 'Get many employee groups',
	description:
		'Read the employee groups (従業員グループ) with their categories, if the company uses them',
	call: getEmployeeGroups,
});
