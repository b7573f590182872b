import { getAdministrators } from '../../client';
import { masterList } from '../../masterList';

/** The vocabulary has no administrators: the vendor's own rows. */
export const getMany = masterList({
	action: 'Get many administrators',
	description: 'Read the administrators (管理者) with their addresses and associated employees',
	call: getAdministrators,
});
