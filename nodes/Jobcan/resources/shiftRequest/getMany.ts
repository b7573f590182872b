import { getShiftRequests } from '../../client';
import { listOfPerson } from '../../ofPerson';

export const getMany = listOfPerson({
	action: 'Get many shift requests',
	description: 'Read the shift requests (シフト申請) of one person, as Jobcan gives them',
	call: async ({ http }, id, range) => await getShiftRequests(http, id, range),
});
