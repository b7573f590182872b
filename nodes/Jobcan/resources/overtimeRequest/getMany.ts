import { getOverWorkRequests } from '../../client';
import { listOfPerson } from '../../ofPerson';

export const getMany = listOfPerson({
	action: 'Get many overtime requests',
	description: 'Read the overtime requests (残業申請) of one person, as Jobcan gives them',
	call: async ({ http }, id, range) => await getOverWorkRequests(http, id, range),
});
